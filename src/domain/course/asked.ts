import { z } from 'zod';

/** Of the file that names laws: every other is named after a module. */
export const askedOfLaws = 'laws';

const names = z.array(z.string().min(1)).min(1);

/**
 * What people call sections when they ask for them. content/asked/<module>.yaml: a key is a lesson's id, or id and English
 * anchor (`once-a-day#the-body-has-changed`). content/asked/laws.yaml: an instrument's id, or id and article
 * (`penal-code-2015#256a`). Searched, never shown.
 */
export const askedSchema = z.record(
  z.string().regex(/^[a-z0-9-]+(#\S+)?$/),
  z.strictObject({ vi: names, en: names }),
);

export type Asked = z.infer<typeof askedSchema>;
