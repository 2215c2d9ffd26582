/** Prints the median and 95th percentile of times in ms, and OVER where they pass what they may be. */
export function printTimes(what: string, times: readonly number[], median: number, p95?: number): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Infinity;
  const isOver = at(0.5) > median || (p95 !== undefined && at(0.95) > p95);
  console.log(
    `${what}: median ${at(0.5).toFixed(1)} ms, 95th percentile ${at(0.95).toFixed(1)} ms${isOver ? '  OVER' : ''}`,
  );
}
