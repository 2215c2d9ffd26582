import { longestName } from './assignment.ts';
import { tidyLine } from './texts.ts';

/** What a column of a class list holds. family: what stands before the given name, where they are apart. */
export type RosterColumn = 'name' | 'family' | 'given' | 'number' | 'groups' | 'skip';

export interface RosterRow {
  name: string;
  number?: string;
  /** Names of groups. */
  groups: string[];
}

export interface RosterGuess {
  columns: RosterColumn[];
  /** Rows above the first learner: headings, the name of the school. */
  skip: number;
}

const headings: [RosterColumn, RegExp][] = [
  ['family', /^(ho( va)? (ten )?(dem|lot)|ho|family( name)?|surname|last name)$/],
  ['given', /^(ten|given( name)?|first name)$/],
  ['name', /^(ho( va|,)? ten.*|ten hoc vien|hoc vien|ho ten.*|full name|name|learner|student)$/],
  ['number', /^(ma( so)?( hoc vien| hv| sv| sinh vien)?|so hieu.*|mshv|mssv|sbd|so bao danh|number|id|badge.*|student (number|id))$/],
  ['groups', /^(nhom|to|lop|trung doi|tieu doi|group|groups|class|team)$/],
]; // prettier-ignore

/** Letters without marks, as headings are compared. */
function plain(text: string): string {
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd');
  return letters.toLowerCase().replace(/\s+/g, ' ').trim();
}

function headingOf(cell: string): RosterColumn | undefined {
  return headings.find(([, pattern]) => pattern.test(plain(cell)))?.[0];
}

/** Looks for a row of headings; where there is none, names are the column with the most letters. */
export function guessColumns(rows: readonly string[][]): RosterGuess {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const at = rows.slice(0, 20).findIndex((row) => {
    const found = row.map(headingOf);
    return found.includes('name') || found.includes('given');
  });
  const heads = rows[at];
  if (heads) {
    const columns = Array.from({ length: width }, (_, n) => headingOf(heads[n] ?? '') ?? 'skip');
    // "Tên" alone is the whole name; beside "Họ đệm" it is the given one.
    const isSplit = columns.includes('family') && columns.includes('given');
    const whole = columns.map((one) =>
      one === 'given' && !isSplit && !columns.includes('name') ? 'name' : one,
    );
    return {
      columns: onceEach(isSplit ? whole.map((one) => (one === 'name' ? 'skip' : one)) : whole),
      skip: at + 1,
    };
  }
  const share = (n: number, pattern: RegExp) =>
    rows.filter((row) => pattern.test(row[n] ?? '')).length / (rows.length || 1);
  const columns = Array.from({ length: width }, (): RosterColumn => 'skip');
  const spots = columns.map((_, n) => n);
  const name = spots.reduce(
    (best, n) => (share(n, /\p{L}+ \p{L}/u) > share(best, /\p{L}+ \p{L}/u) ? n : best),
    0,
  );
  if (width > 0) columns[name] = 'name';
  const isCount = (n: number) => rows.every((row, place) => row[n] === String(place + 1));
  const number = spots.find((n) => n !== name && share(n, /\d/) > 0.5 && !isCount(n));
  if (number !== undefined) columns[number] = 'number';
  return { columns, skip: 0 };
}

/** No two columns hold the same thing, groups apart. */
function onceEach(columns: RosterColumn[]): RosterColumn[] {
  return columns.map((one, n) => (one !== 'groups' && columns.indexOf(one) < n ? 'skip' : one));
}

/** The learners of a table; rows without a name are left out. */
export function rosterRows(rows: readonly string[][], { columns, skip }: RosterGuess): RosterRow[] {
  return rows.slice(skip).flatMap((cells) => {
    const cellsOf = (column: RosterColumn) =>
      columns.flatMap((one, n) => (one === column && cells[n] ? [cells[n]] : []));
    const whole = ['family', 'name', 'given'].flatMap((column) => cellsOf(column as RosterColumn)).join(' ');
    const name = tidyLine(whole, longestName);
    const number = tidyLine(cellsOf('number')[0] ?? '', 40);
    const groups = cellsOf('groups').flatMap((cell) => cell.split(/[;,]/));
    const tidied = groups.map((group) => tidyLine(group, longestName)).filter(Boolean);
    return /\p{L}/u.test(name) ? [{ name, ...(number && { number }), groups: [...new Set(tidied)] }] : [];
  });
}
