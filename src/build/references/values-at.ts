export interface FoundValue {
  path: (string | number)[];
  value: unknown;
}

/** Every value at a pattern such as `items.*.facts.*`; what has another shape is passed over. */
export function valuesAt(raw: unknown, pattern: string): FoundValue[] {
  let found: FoundValue[] = [{ path: [], value: raw }];
  for (const step of pattern.split('.')) {
    found = found.flatMap(({ path, value }) =>
      entriesOf(value)
        .filter(([key]) => step === '*' || step === key)
        .map(([key, inner]) => ({ path: [...path, key], value: inner })),
    );
  }
  return found;
}

function entriesOf(value: unknown): [string | number, unknown][] {
  if (Array.isArray(value)) return value.map((item, index) => [index, item]);
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
