/** Where in an ordered list what is `least` or after it begins. */
export function firstFrom<Kind extends number | string>(ordered: readonly Kind[], least: Kind): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ordered[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
