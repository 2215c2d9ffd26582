import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { askedSchema } from './domain/course/asked.ts';
import { figureFileSchema } from './domain/course/figure.ts';
import { glossaryTermSchema } from './domain/course/glossary-term.ts';
import { jobAidSchema } from './domain/course/job-aid.ts';
import { lessonSchema } from './domain/course/lesson.ts';
import { moduleSchema } from './domain/course/module.ts';
import { pathSchema } from './domain/course/path.ts';
import { teachingNotesSchema } from './domain/course/teaching-notes.ts';
import { textPageSchema } from './domain/course/text-page.ts';
import { factSchema } from './domain/evidence/fact.ts';
import { lawSchema } from './domain/evidence/law.ts';
import { sourceSchema } from './domain/evidence/source.ts';
import { quizSchema } from './domain/quiz/quiz.ts';
import { scenarioSchema } from './domain/scenario/schema.ts';

/** Folder -> schema. glob() and never file(): a YAML error under file() lets the build pass. */
const yamlIn = (base: string) => glob({ base, pattern: '*.yaml' });

export const collections = {
  modules: defineCollection({
    loader: glob({
      base: './modules',
      pattern: '*/module.yaml',
      generateId: ({ entry }) => entry.replace('/module.yaml', ''),
    }),
    schema: moduleSchema,
  }),
  lessons: defineCollection({
    loader: glob({ base: './modules', pattern: '*/*/*.mdx' }),
    schema: lessonSchema,
  }),
  quizzes: defineCollection({ loader: yamlIn('./quizzes'), schema: quizSchema() }),
  scenarios: defineCollection({ loader: yamlIn('./content/scenarios'), schema: scenarioSchema() }),
  facts: defineCollection({ loader: yamlIn('./content/facts'), schema: factSchema }),
  sources: defineCollection({ loader: yamlIn('./content/sources'), schema: sourceSchema }),
  laws: defineCollection({ loader: yamlIn('./content/laws'), schema: lawSchema }),
  glossary: defineCollection({ loader: yamlIn('./content/glossary'), schema: glossaryTermSchema }),
  asked: defineCollection({ loader: yamlIn('./content/asked'), schema: askedSchema }),
  figures: defineCollection({ loader: yamlIn('./content/figures'), schema: figureFileSchema() }),
  jobAids: defineCollection({ loader: yamlIn('./content/job-aids'), schema: jobAidSchema }),
  instructor: defineCollection({ loader: yamlIn('./content/instructor'), schema: teachingNotesSchema }),
  paths: defineCollection({ loader: yamlIn('./content/paths'), schema: pathSchema }),
  pages: defineCollection({
    loader: glob({ base: './content/pages', pattern: '*/*.mdx' }),
    schema: textPageSchema,
  }),
};
