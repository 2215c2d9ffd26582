/** A share of 0 to 1 as the language of the page writes it. */
export function formatPercent(share: number): string {
  return new Intl.NumberFormat(document.documentElement.lang, { style: 'percent' }).format(share);
}
