import { z } from 'zod';

/** A schema check: the ids inside one question differ. */
export function idsDiffer<T>(idsOf: (item: T) => string[]) {
  return z.check<T>(({ value, issues }) => {
    const ids = idsOf(value);
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice) issues.push({ code: 'custom', input: value, message: `the id "${twice}" stands here twice` });
  });
}
