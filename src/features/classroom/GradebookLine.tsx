import { memo } from 'react';
import type { GradebookCell, GradebookColumn, GradebookRow } from '#domain/classroom/gradebook.ts';
import { useDesk } from './desk.client.ts';
import { placeHash } from './use-place.ts';

interface Props {
  row: GradebookRow;
  columns: readonly GradebookColumn[];
  /** 1-based, the header counted. */
  index: number;
  classId: string;
}

export const GradebookLine = memo(function GradebookLine({ row, columns, index, classId }: Props) {
  const { t, percent, minutes, instant } = useDesk();
  const { learner, cells, done, of, mean, seconds, handedIn, flags } = row;
  return (
    <tr aria-rowindex={index}>
      <th scope="row" className="stays">
        <a href={placeHash({ class: classId, view: 'learner', learner: learner.id })}>{learner.name}</a>
        {learner.number && <span className="note"> {learner.number}</span>}
      </th>
      <td>
        {done}/{of}
      </td>
      <td>{percent(mean)}</td>
      <td>{minutes(seconds)}</td>
      <td>
        {handedIn ? instant(handedIn.last) : t('results.nothing')}
        {row.late && <span className="late"> {t('results.late')}</span>}
      </td>
      <td>{flags.length > 0 ? t('results.flagCount', { count: flags.length }) : ''}</td>
      {cells.map((cell, n) => (
        <td key={columns[n]?.key} className={cell?.done ? 'is-done' : undefined}>
          {cell && <Cell cell={cell} />}
        </td>
      ))}
    </tr>
  );
});

function Cell({ cell }: { cell: GradebookCell }) {
  const { t, percent } = useDesk();
  const { done, have, of, best, late } = cell;
  const shown =
    best !== undefined
      ? `${percent(best)} · ${have}×`
      : of !== undefined && of > 1
        ? `${have}/${of}`
        : done
          ? '✓'
          : have > 0
            ? `${have}×`
            : '–';
  return (
    <>
      {shown}
      {late && <span className="late"> {t('results.late')}</span>}
    </>
  );
}
