import { useCallback, useEffect, useState } from 'react';

/** Where on a desk somebody is stands behind the # of the address, so that back and reload work. */
export function hashOf(place: object): string {
  return `#${new URLSearchParams(Object.entries(place).filter(([, held]) => held)).toString()}`;
}

export function useHash<Place extends object>(): [Place, (place: Place) => void] {
  const [place, setPlace] = useState<Place>(readHash);
  useEffect(() => {
    const read = () => setPlace(readHash());
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  const go = useCallback((next: Place) => {
    location.hash = hashOf(next);
  }, []);
  return [place, go];
}

function readHash<Place>(): Place {
  return Object.fromEntries(new URLSearchParams(location.hash.slice(1))) as Place;
}
