/**
 * Blanks what is no prose, keeping every offset: tags with their attributes, and story numbers
 * with what stands inside. The words inside `<Term>` and `<Law>` stay.
 */
export function withoutTags(text: string): string {
  const blank = (match: string) => match.replace(/[^\n]/g, ' ');
  return text.replace(/<Story>[^<]*<\/Story>/g, blank).replace(/<\/?[A-Z](?:[^>"]|"[^"]*")*>/g, blank);
}
