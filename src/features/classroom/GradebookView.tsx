import { useMemo, useRef, useState } from 'react';
import { partKey } from '#domain/classroom/assignment.ts';
import { sortRows } from '#domain/classroom/gradebook-sort.ts';
import type { SortBy } from '#domain/classroom/gradebook-sort.ts';
import { gradebookOf } from '#domain/classroom/gradebook.ts';
import { foldWord } from '#domain/search/fold.ts';
import { useDesk } from './desk.client.ts';
import { GradebookFilters } from './GradebookFilters.tsx';
import { GradebookLine } from './GradebookLine.tsx';
import type { Results } from './results-session.client.ts';
import type { Place } from './use-place.ts';
import { useRowWindow } from './use-window.ts';

interface Props {
  results: Results;
  place: Place;
}

const rowHeight = 40;
const ahead = ['name', 'done', 'mean', 'seconds', 'handedIn', 'flags'] as const;

/** Who has done what. Only the rows in sight are drawn, so that a thousand learners scroll as forty do. */
export function GradebookView({ results, place }: Props) {
  const { t, course, title } = useDesk();
  const { of, deliveries, flags, cells } = results;
  const [assignment, setAssignment] = useState('');
  const [group, setGroup] = useState('');
  const [leavers, setLeavers] = useState(false);
  const [typed, setTyped] = useState('');
  const [show, setShow] = useState<'all' | 'open' | 'late' | 'flagged'>('all');
  const [sort, setSort] = useState<{ by: SortBy; down: boolean }>({ by: 'name', down: false });
  const box = useRef<HTMLDivElement>(null);

  const book = useMemo(
    () =>
      gradebookOf(of, deliveries, course, {
        ...(assignment && { assignments: [assignment] }),
        ...(group && { group }),
        ...{ leavers, flags, cells },
      }),
    [of, deliveries, flags, cells, course, assignment, group, leavers],
  );
  const rows = useMemo(() => {
    const wanted = foldWord(typed.trim());
    const found = book.rows.filter(
      (row) =>
        (show === 'all' ||
          (show === 'open' && row.done < row.of) ||
          (show === 'late' && row.late) ||
          (show === 'flagged' && row.flags.length > 0)) &&
        foldWord(`${row.learner.name} ${row.learner.number ?? ''}`).includes(wanted),
    );
    return sortRows(found, sort.by, sort.down);
  }, [book, show, typed, sort]);
  const { from, to } = useRowWindow(box, rows.length, rowHeight);

  const sortButton = (by: SortBy, text: string) => (
    <th
      key={String(by)}
      scope="col"
      aria-sort={sort.by === by ? (sort.down ? 'descending' : 'ascending') : undefined}
      className={by === 'name' ? 'stays' : undefined}
    >
      <button
        onClick={() =>
          setSort((known) => ({ by, down: known.by === by ? !known.down : by !== 'name' && by !== 'number' }))
        }
      >
        {text}
        <span aria-hidden="true">{sort.by === by ? (sort.down ? ' ▼' : ' ▲') : ''}</span>
      </button>
    </th>
  );
  const columns = ahead.length + book.columns.length;
  return (
    <section>
      <h3>{t('results.view.gradebook')}</h3>
      <p className="notice">{t('results.worth')}</p>
      <GradebookFilters
        {...{
          of,
          assignment,
          setAssignment,
          group,
          setGroup,
          leavers,
          setLeavers,
          typed,
          setTyped,
          show,
          setShow,
        }}
      />
      <p role="status">{t('results.rows', { count: rows.length })}</p>
      <div
        className="gradebook"
        ref={box}
        tabIndex={0}
        role="region"
        aria-label={t('results.view.gradebook')}
      >
        <table aria-rowcount={rows.length + 1}>
          <thead>
            <tr>
              {ahead.map((by) => sortButton(by, t(`results.table.${by}`)))}
              {book.columns.map((column, n) => sortButton(n, title(partKey(column.part))))}
            </tr>
          </thead>
          <tbody>
            <Gap rows={from} columns={columns} />
            {rows.slice(from, to).map((row, n) => (
              <GradebookLine
                key={row.learner.id}
                row={row}
                columns={book.columns}
                index={from + n + 2}
                classId={place.class ?? ''}
              />
            ))}
            <Gap rows={rows.length - to} columns={columns} />
          </tbody>
        </table>
      </div>
      <p className="note">{t('results.legend')}</p>
      <p>
        <button className="button quiet" onClick={() => print()}>
          {t('results.print')}
        </button>
      </p>
    </section>
  );
}

function Gap({ rows, columns }: { rows: number; columns: number }) {
  if (rows <= 0) return null;
  return (
    <tr aria-hidden="true" style={{ height: rows * rowHeight }}>
      <td colSpan={columns} />
    </tr>
  );
}
