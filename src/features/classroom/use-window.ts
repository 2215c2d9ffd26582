import { useEffect, useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';
import { flushSync } from 'react-dom';

/** Rows beyond the edges, so that scrolling shows no gap before they are drawn. */
const beyond = 8;

export interface RowWindow {
  from: number;
  to: number;
}

/** Which rows of a long table are worth drawing: those in sight; on paper all. `rowHeight` in px. */
export function useRowWindow(box: RefObject<HTMLElement | null>, rows: number, rowHeight: number): RowWindow {
  const [seen, setSeen] = useState<RowWindow>({ from: 0, to: 40 });
  const [isPrinting, setPrinting] = useState(false);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = () => {
      const from = Math.max(0, Math.floor(element.scrollTop / rowHeight) - beyond);
      const to = Math.ceil((element.scrollTop + element.clientHeight) / rowHeight) + beyond;
      setSeen((known) => (known.from === from && known.to === to ? known : { from, to }));
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    const size = new ResizeObserver(look);
    size.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      size.disconnect();
    };
  }, [box, rowHeight, rows]);
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  return isPrinting ? { from: 0, to: rows } : { from: seen.from, to: Math.min(rows, seen.to) };
}
