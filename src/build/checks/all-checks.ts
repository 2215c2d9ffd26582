import type { Diagnostic } from '#domain/shared/diagnostic.ts';
import type { Course } from '../course/course.ts';
import { checkNumberValues } from './number-values.ts';
import { checkReferences } from './references.ts';
import { checkSchemas } from './schemas.ts';

/** A rule looks at the whole course; `day` (2026-11-23) is the day that law is judged on. */
export type Check = (course: Course, day: string) => Diagnostic[];

export const checks: Check[] = [checkSchemas, checkReferences, checkNumberValues];
