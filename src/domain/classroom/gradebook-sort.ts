import type { GradebookRow } from './gradebook.ts';

/** What rows are sorted by; a number: that column's cells. */
export type SortBy = 'name' | 'number' | 'done' | 'mean' | 'seconds' | 'handedIn' | 'flags' | number;

/**
 * A new list in order. Names go the Vietnamese way, by the given name, which stands last. Who has nothing to
 * sort by comes last, up or down; rows that are equal stand by name.
 */
export function sortRows(rows: readonly GradebookRow[], by: SortBy, down = false): GradebookRow[] {
  const collator = new Intl.Collator('vi', { numeric: true });
  const names = new Map(rows.map((row) => [row, givenNameFirst(row.learner.name)]));
  const byName = (a: GradebookRow, b: GradebookRow) =>
    collator.compare(names.get(a) ?? '', names.get(b) ?? '') || (a.learner.id < b.learner.id ? -1 : 1);
  const keys = new Map(rows.map((row) => [row, by === 'name' ? names.get(row) : keyOf(row, by)]));
  const sign = down ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [keys.get(a), keys.get(b)];
    if (x === undefined || y === undefined)
      return Number(x === undefined) - Number(y === undefined) || byName(a, b);
    const compared = typeof x === 'number' ? x - (y as number) : collator.compare(x, y as string);
    return compared * sign || byName(a, b);
  });
}

/** `Trần Thị Hòa` -> `Hòa Trần Thị`. */
function givenNameFirst(name: string): string {
  const words = name.split(' ');
  return [words.at(-1), ...words.slice(0, -1)].join(' ');
}

function keyOf(row: GradebookRow, by: Exclude<SortBy, 'name'>): string | number | undefined {
  switch (by) {
    case 'number':
      return row.learner.number;
    case 'done':
      return row.of === 0 ? undefined : row.done / row.of;
    case 'mean':
      return row.mean;
    case 'seconds':
      return row.seconds;
    case 'handedIn':
      return row.handedIn && Date.parse(row.handedIn.last);
    case 'flags':
      return row.flags.length;
    default: {
      const cell = row.cells[by];
      return cell && (cell.best ?? (cell.done ? 1 : cell.of ? cell.have / cell.of : 0));
    }
  }
}
