/** What a strict policy refuses and no hash can allow: each with the page's own words around it. */
export function refusedByPolicy(html: string): string[] {
  const tags = html.match(/<[a-z][^>]*>/gi) ?? [];
  return tags.filter(
    (tag) => /\s(style|on[a-z]+)=["'{]/i.test(tag) || /\s(href|src|action)="javascript:/i.test(tag),
  );
}
