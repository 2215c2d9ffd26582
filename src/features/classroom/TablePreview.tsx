import { useMemo, useState } from 'react';
import type { VietnameseCoding } from '#domain/classroom/legacy-vietnamese.ts';
import { guessColumns, rosterRows } from '#domain/classroom/roster-table.ts';
import type { RosterColumn, RosterRow } from '#domain/classroom/roster-table.ts';
import { pageText } from '#i18n/page-texts.client.ts';
import { recode } from './read-table.client.ts';

interface Props {
  rows: string[][];
  /** What it seems to be written in. */
  coding: VietnameseCoding;
  add: (rows: RosterRow[]) => void;
  close: () => void;
}

const codings = ['unicode', 'tcvn3', 'vni'] as const;
const columns = ['name', 'family', 'given', 'number', 'groups', 'skip'] as const;
/** More would only be scrolled past. */
const shownRows = 12;

/** A table as it was read: what each column is can be put right before anybody joins the class. */
export function TablePreview({ rows, coding: guessed, add, close }: Props) {
  const [coding, setCoding] = useState(guessed);
  const decoded = useMemo(() => recode(rows, coding), [rows, coding]);
  const [guess, setGuess] = useState(() => guessColumns(decoded));
  const learners = useMemo(() => rosterRows(decoded, guess), [decoded, guess]);
  const set = (place: number, column: RosterColumn) =>
    setGuess({ ...guess, columns: guess.columns.map((one, n) => (n === place ? column : one)) });
  return (
    <div className="card" data-table-preview>
      <p>{pageText('desk.previewNote')}</p>
      <div className="inline-form">
        <label>
          {pageText('desk.coding')}
          <select value={coding} onChange={(event) => setCoding(event.target.value as VietnameseCoding)}>
            {codings.map((each) => (
              <option key={each} value={each}>
                {pageText(`desk.coding.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {pageText('desk.skipRows')}
          <input
            type="number"
            min={0}
            max={20}
            value={guess.skip}
            onChange={(event) => setGuess({ ...guess, skip: Math.max(0, Number(event.target.value)) })}
          />
        </label>
      </div>
      <div className="scroll" tabIndex={0} role="region" aria-label={pageText('desk.preview')}>
        <table>
          <thead>
            <tr>
              {guess.columns.map((column, place) => (
                <th key={place} scope="col">
                  <select
                    aria-label={pageText('desk.column', { number: place + 1 })}
                    value={column}
                    onChange={(event) => set(place, event.target.value as RosterColumn)}
                  >
                    {columns.map((each) => (
                      <option key={each} value={each}>
                        {pageText(`desk.column.${each}`)}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {decoded.slice(0, guess.skip + shownRows).map((cells, n) => (
              <tr key={n} className={n < guess.skip ? 'left-out' : undefined}>
                {guess.columns.map((column, place) => (
                  <td key={place} className={column === 'skip' ? 'left-out' : undefined}>
                    {cells[place]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="lesson-end-actions">
        <button
          type="button"
          className="button"
          disabled={learners.length === 0}
          onClick={() => add(learners)}
        >
          {pageText('desk.addCount', { count: learners.length })}
        </button>
        <button type="button" className="button quiet" onClick={close}>
          {pageText('desk.cancel')}
        </button>
      </p>
    </div>
  );
}
