/** Says whether a value read from outside is what it should be. */
export type Check = (value: unknown) => boolean;

/** `constructor` fits the pattern of an id and is refused, so that no id is a key that every object has. */
export const isId: Check = (value) =>
  typeof value === 'string' &&
  value.length <= 100 &&
  /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) &&
  !(value in {});

/** Ids with slashes between them, such as `methadone/once-a-day`. */
export const isPath: Check = (value) =>
  typeof value === 'string' && value.split('/', 9).length < 9 && value.split('/').every(isId);

export const isText =
  (longest: number): Check =>
  (value) =>
    typeof value === 'string' && value.length <= longest;

export const isWhole =
  (least: number, most: number): Check =>
  (value) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most;

export const isNumber =
  (least: number, most: number): Check =>
  (value) =>
    Number.isFinite(value) && (value as number) >= least && (value as number) <= most;

export const isOneOf =
  (...allowed: unknown[]): Check =>
  (value) =>
    allowed.includes(value);

export const isList =
  (longest: number, each: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length <= longest && value.every(each);

/** Ids on the left; at most 100 of them. */
export const isTable =
  (each: Check): Check =>
  (value) =>
    isObject(value) &&
    Object.keys(value).length <= 100 &&
    Object.entries(value).every(([id, held]) => isId(id) && each(held));

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isoUtc = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

export const isInstant: Check = (value) =>
  typeof value === 'string' && isoUtc.test(value) && !Number.isNaN(Date.parse(value));
