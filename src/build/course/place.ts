/** 1-based, as editors count; columns in UTF-16 units. */
export interface Place {
  line: number;
  column: number;
}

/** Finds line and column of an offset in a text. */
export function placesIn(text: string): (offset: number) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let line = starts.findIndex((start) => start > offset);
    if (line === -1) line = starts.length;
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}
