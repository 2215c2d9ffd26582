import type { Diagnostic } from '#domain/shared/diagnostic.ts';
import type { Course } from '../course/course.ts';
import { checkAskedSections } from './asked-sections.ts';
import { checkCaseGraph } from './case-graph.ts';
import { checkCourseReferences } from './course-references.ts';
import { checkDecree163 } from './decree-163.ts';
import { checkDuplicateIds } from './duplicate-ids.ts';
import { checkFactFigures } from './fact-figures.ts';
import { checkFigureInText } from './figure-in-text.ts';
import { checkFileNames } from './file-names.ts';
import { checkFinalTests } from './final-tests.ts';
import { checkInterfaceTexts } from './interface-texts.ts';
import { checkLawDates } from './law-dates.ts';
import { checkLessonTranslation } from './lesson-translation.ts';
import { checkLongestOption } from './longest-option.ts';
import { checkNumberValues } from './number-values.ts';
import { checkPersonFirst } from './person-first.ts';
import { checkQuizKeys } from './quiz-keys.ts';
import { checkReferences } from './references.ts';
import { checkSchemas } from './schemas.ts';
import { checkTagRules } from './tag-rules.ts';
import { checkTextTranslation } from './text-translation.ts';
import { checkVanishedIds } from './vanished-ids.ts';

/** A rule looks at the whole course; `day` (2026-11-23) is the day that law is judged on. */
export type Check = (course: Course, day: string) => Diagnostic[];

export const checks: Check[] = [
  checkFileNames,
  checkSchemas,
  checkReferences,
  checkCourseReferences,
  checkTagRules,
  checkLessonTranslation,
  checkTextTranslation,
  checkInterfaceTexts,
  checkFactFigures,
  checkAskedSections,
  checkFigureInText,
  checkLawDates,
  checkDecree163,
  checkQuizKeys,
  checkNumberValues,
  checkLongestOption,
  checkPersonFirst,
  checkCaseGraph,
  checkFinalTests,
  checkDuplicateIds,
  checkVanishedIds,
];
