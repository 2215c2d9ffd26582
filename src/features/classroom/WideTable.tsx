import type { ReactNode } from 'react';

/** A table that may be wider than a phone: it scrolls by itself, by keyboard too, and the page does not. */
export function WideTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={label}>
      <table>{children}</table>
    </div>
  );
}
