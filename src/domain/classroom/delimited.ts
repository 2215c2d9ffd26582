/** Rows and cells of a text: CSV with commas or semicolons, or what a spreadsheet copies (tabs). Quotes as in RFC 4180. */
export function parseDelimited(text: string): string[][] {
  const body = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const mark = delimiterOf(body);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    row.push(cell.trim());
    cell = '';
  };
  for (let at = 0; at < body.length; at++) {
    const sign = body.charAt(at);
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (body[at + 1] === '"') cell += body.charAt(at++);
      else quoted = false;
    } else if (sign === '"' && cell.trim() === '') {
      cell = '';
      quoted = true;
    } else if (sign === mark) endCell();
    else if (sign === '\n') {
      endCell();
      rows.push(row);
      row = [];
    } else cell += sign;
  }
  endCell();
  rows.push(row);
  return rows.filter((cells) => cells.some(Boolean));
}

/** A tab wherever there is one; else what stands oftener outside quotes. Names hold neither commas nor semicolons. */
function delimiterOf(text: string): string {
  const bare = text.replace(/"[^"]*"/g, '');
  if (bare.includes('\t')) return '\t';
  const count = (mark: string) => bare.split(mark).length;
  return count(';') > count(',') ? ';' : ',';
}
