/** Groups what follows in order into pieces of at most `most` minutes; what takes longer stands alone. */
export function piecesOf<Part extends { minutes: number }>(parts: readonly Part[], most: number): Part[][] {
  const pieces: Part[][] = [];
  let left = 0;
  for (const part of parts) {
    const piece = pieces.at(-1);
    if (piece && part.minutes <= left) {
      piece.push(part);
      left -= part.minutes;
    } else {
      pieces.push([part]);
      left = most - part.minutes;
    }
  }
  return pieces;
}
