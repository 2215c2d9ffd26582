import { useEffect, useRef } from 'react';

/** A part of the page whose texts that `selector` finds are unfolded on paper, and folded again afterwards. */
export function useOpenOnPaper(selector: string) {
  const part = useRef<HTMLElement>(null);
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const open = () => {
      opened = [...(part.current?.querySelectorAll<HTMLDetailsElement>(`${selector}:not([open])`) ?? [])];
      for (const details of opened) details.open = true;
    };
    const close = () => {
      for (const details of opened) details.open = false;
      opened = [];
    };
    addEventListener('beforeprint', open);
    addEventListener('afterprint', close);
    return () => {
      removeEventListener('beforeprint', open);
      removeEventListener('afterprint', close);
    };
  }, [selector]);
  return part;
}
