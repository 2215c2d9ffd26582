import { useCallback, useEffect, useState } from 'react';

/** Where on the desk somebody is; it stands behind the # of the address, so that back and reload work. */
export interface Place {
  class?: string;
  view?: 'collect' | 'gradebook' | 'learner' | 'questions' | 'cases' | 'export';
  learner?: string;
  quiz?: string;
  case?: string;
}

export function placeHash(place: Place): string {
  return `#${new URLSearchParams(Object.entries(place).filter(([, held]) => held)).toString()}`;
}

export function usePlace(): [Place, (place: Place) => void] {
  const [place, setPlace] = useState<Place>(readPlace);
  useEffect(() => {
    const read = () => setPlace(readPlace());
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  const go = useCallback((next: Place) => {
    location.hash = placeHash(next);
  }, []);
  return [place, go];
}

function readPlace(): Place {
  return Object.fromEntries(new URLSearchParams(location.hash.slice(1))) as Place;
}
