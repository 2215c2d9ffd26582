/**
 * Blanks what is no prose, keeping every offset: tags with their attributes, story numbers with what stands
 * inside, and code (a command to type, an address). The words inside `<Term>` and `<Law>` stay.
 */
export function withoutTags(text: string): string {
  const blank = (match: string) => match.replace(/[^\n]/g, ' ');
  return text
    .replace(/```[\s\S]*?```|`[^`\n]*`/g, blank)
    .replace(/<Story>[^<]*<\/Story>/g, blank)
    .replace(/<\/?[A-Z](?:[^>"]|"[^"]*")*>/g, blank);
}
