import type { Gradebook, GradebookCell, GradebookColumn } from './gradebook.ts';

/** percent: 0 to 1. at: ISO 8601 in UTC. */
export type TableCell = string | number | { percent: number } | { at: string } | undefined;

/** A table to be written out, whatever the file. */
export interface Table {
  name: string;
  header: string[];
  rows: TableCell[][];
}

export type TableWord =
  | 'name'
  | 'number'
  | 'groups'
  | 'done'
  | 'of'
  | 'mean'
  | 'minutes'
  | 'late'
  | 'handedIn'
  | 'files'
  | 'flags'
  | 'assignment'
  | 'part'
  | 'have'
  | 'best'
  | 'passed'
  | 'at'
  | 'gradebook'
  | 'details'
  | 'yes'
  | 'no';

export interface TableWords {
  say: (word: TableWord) => string;
  /** The title of a column, and the name of a group by its id. */
  column: (column: GradebookColumn) => string;
  group: (id: string) => string;
}

/** A line a learner, a column a part: a quiz as its best score, a module as lessons done, the rest as done (1) or not (0). */
export function gradebookTable({ columns, rows }: Gradebook, { say, column, group }: TableWords): Table {
  const yes = (is: boolean) => say(is ? 'yes' : 'no');
  return {
    name: say('gradebook'),
    header: [
      ...(
        ['name', 'number', 'groups', 'done', 'of', 'mean', 'minutes', 'late', 'handedIn', 'flags'] as const
      ).map(say),
      ...columns.map(column),
    ],
    rows: rows.map(({ learner, cells, done, of, mean, seconds, late, handedIn, flags }) => [
      ...[learner.name, learner.number, learner.groups.map(group).join(', ')],
      ...[done, of, mean === undefined ? undefined : { percent: mean }, minutes(seconds), yes(late)],
      ...[handedIn && { at: handedIn.last }, flags.length],
      ...cells.map((cell, n) => (cell && columns[n] ? shortly(cell, columns[n]) : undefined)),
    ]),
  };
}

/** A line for each learner and part that they were asked: to filter and to count with. */
export function detailsTable({ columns, rows }: Gradebook, { say, column }: TableWords): Table {
  const words = ['done', 'have', 'of', 'best', 'passed', 'minutes', 'late', 'at'] as const;
  return {
    name: say('details'),
    header: [...(['name', 'number', 'assignment', 'part'] as const).map(say), ...words.map(say)],
    rows: rows.flatMap(({ learner, cells }) =>
      cells.flatMap((cell, n) => {
        const of = columns[n];
        if (!cell || !of) return [];
        return [
          [
            ...[learner.name, learner.number, of.assignment.title, column(of)],
            ...[Number(cell.done), cell.have, cell.of],
            cell.best === undefined ? undefined : { percent: cell.best },
            ...[cell.passed === undefined ? undefined : Number(cell.passed), minutes(cell.seconds)],
            ...[Number(cell.late), cell.at === undefined ? undefined : { at: cell.at }],
          ],
        ];
      }),
    ),
  };
}

function shortly(cell: GradebookCell, { part }: GradebookColumn): TableCell {
  if (part.kind === 'quiz') return cell.best === undefined ? undefined : { percent: cell.best };
  return part.kind === 'module' ? cell.have : Number(cell.done);
}

/** One place behind the point. */
const minutes = (seconds: number) => Math.round(seconds / 6) / 10;
