import { useEffect, useRef, type ReactNode } from 'react';

interface Props {
  level?: 2 | 3;
  children: ReactNode;
}

/**
 * A heading that takes the focus when its view appears, so that reading goes on from there. One of the second level
 * brings its whole view to the top, at once: what is above it is as new as what is below.
 */
export function FocusedHeading({ level = 2, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: level === 2 });
    if (level === 2) heading.current?.closest('section')?.scrollIntoView({ behavior: 'instant' });
  }, [level]);
  const Heading = `h${level}` as const;
  return (
    <Heading ref={heading} tabIndex={-1}>
      {children}
    </Heading>
  );
}
