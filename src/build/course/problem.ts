import type { Diagnostic } from '#domain/shared/diagnostic.ts';
import type { Place } from './place.ts';

/** A mistake that stops the build. `message` says what and why, `fix` what to do. */
export function problem(code: string, file: string, place: Place, message: string, fix: string): Diagnostic {
  return { code, severity: 'error', file, ...place, message, fix };
}

export const topOfFile: Place = { line: 1, column: 1 };
