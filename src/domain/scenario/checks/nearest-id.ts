/** The id that was probably meant: at most a third of its letters differ. undefined where none comes near. */
export function nearestId(written: string, known: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let least = Math.floor(Math.max(written.length, 3) / 3) + 1;
  for (const id of known) {
    const distance = editDistance(written, id);
    if (distance < least) [nearest, least] = [id, distance];
  }
  return nearest;
}

/** Letters to add, drop, change, or swap with their neighbour (optimal string alignment). */
function editDistance(a: string, b: string): number {
  const at = (row: readonly number[] | undefined, column: number) => row?.[column] ?? Infinity;
  let older: number[] | undefined;
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const changed = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const steps = [at(above, column) + 1, at(line, column - 1) + 1, at(above, column - 1) + changed];
      line.push(Math.min(...steps, swapped ? at(older, column - 2) + 1 : Infinity));
    }
    [older, above] = [above, line];
  }
  return at(above, b.length);
}
