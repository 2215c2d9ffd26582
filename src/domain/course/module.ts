import { z } from 'zod';
import { idSchema } from '../shared/ids.ts';
import { localizedTextSchema } from '../shared/localized-text.ts';

/** modules/<module>/module.yaml. The folder name is the id; lessons are the files beside it. */
export const moduleSchema = z.strictObject({
  title: localizedTextSchema,
  summary: localizedTextSchema.describe('One or two sentences for the home page.'),
  outcome: localizedTextSchema.describe('What an officer can do afterwards.'),
  order: z.int().describe('Place in the course; smaller comes first.'),
  quizzes: z.array(idSchema).default([]).describe('Files in quizzes/.'),
  scenarios: z.array(idSchema).default([]).describe('Files in content/scenarios/.'),
});

export type Module = z.infer<typeof moduleSchema>;
