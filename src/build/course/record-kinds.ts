import type { z } from 'zod';
import { askedSchema } from '#domain/course/asked.ts';
import { figureFileSchema } from '#domain/course/figure.ts';
import { glossaryTermSchema } from '#domain/course/glossary-term.ts';
import { jobAidSchema } from '#domain/course/job-aid.ts';
import { moduleSchema } from '#domain/course/module.ts';
import { pathSchema } from '#domain/course/path.ts';
import { teachingNotesSchema } from '#domain/course/teaching-notes.ts';
import { factSchema } from '#domain/evidence/fact.ts';
import { lawSchema } from '#domain/evidence/law.ts';
import { sourceSchema } from '#domain/evidence/source.ts';
import { quizSchema } from '#domain/quiz/quiz.ts';
import { scenarioSchema } from '#domain/scenario/schema.ts';
import type { Kind } from './course.ts';

export interface RecordKind {
  kind: Kind;
  /** What one of them is called in a sentence. */
  noun: string;
  /** The file of an id, and the id of a file. */
  pattern: RegExp;
  fileOf: (id: string) => string;
  schema: z.ZodType;
  /** Learners or instructors read its texts: they may hold tags, and no figure that is no fact. */
  prose: boolean;
}

function kind(
  name: Kind,
  noun: string,
  folder: string,
  end: string,
  schema: z.ZodType,
): Omit<RecordKind, 'prose'> {
  const pattern = new RegExp(`^${folder}/([^/]+)${end.replace('.', '\\.')}$`);
  return { kind: name, noun, pattern, fileOf: (id) => `${folder}/${id}${end}`, schema };
}

const prose: Omit<RecordKind, 'prose'>[] = [
  kind('modules', 'module', 'modules', '/module.yaml', moduleSchema),
  kind('quizzes', 'quiz', 'quizzes', '.yaml', quizSchema()),
  kind('scenarios', 'case', 'content/scenarios', '.yaml', scenarioSchema()),
  kind('figures', 'drawing', 'content/figures', '.yaml', figureFileSchema()),
  kind('jobAids', 'job aid', 'content/job-aids', '.yaml', jobAidSchema),
  kind('paths', 'path', 'content/paths', '.yaml', pathSchema),
  kind('instructor', 'teaching note', 'content/instructor', '.yaml', teachingNotesSchema),
];

const records: Omit<RecordKind, 'prose'>[] = [
  kind('facts', 'fact', 'content/facts', '.yaml', factSchema),
  kind('sources', 'source', 'content/sources', '.yaml', sourceSchema),
  kind('laws', 'law', 'content/laws', '.yaml', lawSchema),
  kind('asked', 'list of what is asked', 'content/asked', '.yaml', askedSchema),
  kind('glossary', 'term', 'content/glossary', '.yaml', glossaryTermSchema),
];

export const recordKinds: RecordKind[] = [
  ...prose.map((one) => ({ ...one, prose: true })),
  ...records.map((one) => ({ ...one, prose: false })),
];

export const proseKinds: Kind[] = prose.map(({ kind: name }) => name);
