import { isObject } from './checks.ts';
import { migrations } from './migrations.ts';
import type { Migration } from './migrations.ts';

export type Migrated =
  { ok: true; value: unknown } | { ok: false; reason: 'newer' | 'failed'; detail: string };

/** Takes what version `from` saved to today's version. A version from the future is refused, not guessed at. */
export function migrateEvent(
  saved: unknown,
  from: number,
  steps: readonly Migration[] = migrations,
): Migrated {
  const newest = 1 + steps.length;
  if (!Number.isInteger(from) || from < 1) return failed(`version ${from} never was`);
  if (from > newest)
    return { ok: false, reason: 'newer', detail: `version ${from}; this course reads up to ${newest}` };
  let value = saved;
  for (const step of steps.slice(from - 1)) {
    if (!isObject(value)) return failed('the event is no object');
    try {
      value = step.event(value);
    } catch (error) {
      return failed(`migration to ${step.to}: ${String(error)}`);
    }
  }
  return { ok: true, value };
}

function failed(detail: string): Migrated {
  return { ok: false, reason: 'failed', detail };
}
