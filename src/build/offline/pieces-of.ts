/** Where pages begin to differ, or to say the same again: a question, a section, a drawing, a heading. */
const seam =
  /<(?:section|cn-question|details|header|footer|main|article|svg|script|style|form|h[1-3]|dl|table|aside|figure)[\s>]|<div data-question/g;
/** In bytes: smaller pieces would cost more in the list than they save. */
const least = 256;
const most = 250_000;

/** A page in pieces, everything else whole; what is very large in parts that fit into packs. */
export function piecesOf(path: string, bytes: Buffer): Buffer[] {
  const pieces: Buffer[] = [];
  let start = 0;
  const cut = (end: number) => {
    for (; end - start > most; start += most) pieces.push(bytes.subarray(start, start + most));
    if (end > start) pieces.push(bytes.subarray(start, end));
    start = end;
  };
  if (path.endsWith('.html')) {
    // One character a byte: the places are those of the bytes.
    for (const { index } of bytes.toString('latin1').matchAll(seam)) if (index - start >= least) cut(index);
  }
  cut(bytes.length);
  return pieces;
}
