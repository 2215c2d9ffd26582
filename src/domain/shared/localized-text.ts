import { z } from 'zod';

export interface LocalizedText {
  vi: string;
  en: string;
}

const words = z.string().trim().min(1, 'the text is empty');

/** Text that stands in both languages side by side. */
export const localizedTextSchema = z
  .strictObject({
    vi: words.describe('Vietnamese, written first and as Vietnamese.'),
    en: words.describe('English. It says the same thing.'),
  })
  .describe('The same text in Vietnamese (vi) and English (en).');
