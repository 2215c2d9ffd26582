import type { ReactNode } from 'react';

interface Props {
  label: string;
  /** Over the table; else it is the label. null: none. */
  caption?: ReactNode;
  /** What stands over each column. */
  heads?: readonly string[];
  children: ReactNode;
}

/** A table that may be wider than a phone: it scrolls by itself, by keyboard too, and the page does not. */
export function WideTable({ label, caption = label, heads, children }: Props) {
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={label}>
      <table>
        {caption !== null && <caption>{caption}</caption>}
        {heads && (
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
