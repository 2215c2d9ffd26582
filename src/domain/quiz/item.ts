import { z } from 'zod';
import { lawReferenceSchema } from '../evidence/law.ts';
import { idSchema } from '../shared/ids.ts';
import { localizedTextSchema } from '../shared/localized-text.ts';

/** Fields that every question type shares. */
export function itemFields() {
  return {
    id: idSchema.describe('Unique in this quiz.'),
    edition: z
      .int()
      .min(1)
      .default(1)
      .describe('Raise it when the words change what is asked: old answers are then marked as such.'),
    prompt: localizedTextSchema.describe('A situation first, then the question.'),
    outcome: idSchema.describe('One of the outcomes listed at the top of the quiz.'),
    lesson: idSchema.describe('The lesson to read again, by its id (without its number).'),
    facts: z.array(idSchema).default([]).describe('Facts that carry the answer.'),
    laws: z.array(lawReferenceSchema).default([]).describe('Laws that the question leans on.'),
    explanation: localizedTextSchema.optional().describe('Said after any answer.'),
  };
}
