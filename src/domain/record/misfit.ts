import type { Check } from './checks.ts';

/** Field -> what it must hold. A `?` at the end of a name: may be left out. */
export type Shape = Record<string, Check>;

/** The first field that is missing, wrong or unknown, in words; undefined where all fit. `where` goes before its name. */
export function misfit(value: Record<string, unknown>, shape: Shape, where: string): string | undefined {
  for (const key of Object.keys(value)) {
    if (!Object.hasOwn(shape, key) && !Object.hasOwn(shape, `${key}?`))
      return `${where}${key.slice(0, 40)} is unknown`;
  }
  for (const [name, fits] of Object.entries(shape)) {
    const key = name.replace('?', '');
    const held = Object.hasOwn(value, key) ? value[key] : undefined;
    if (held === undefined ? !name.endsWith('?') : !fits(held)) {
      return `${where}${key} is ${held === undefined ? 'missing' : 'not what it should be'}`;
    }
  }
  return undefined;
}
