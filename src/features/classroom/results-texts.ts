import vi from '../../../content/i18n/vi.json' with { type: 'json' };
import type { TextKey } from '#i18n/texts.ts';

const lock = [
  'desk.locked',
  'desk.passphrase',
  'desk.show',
  'desk.unlock',
  'desk.working',
  'desk.wrong',
] as const;

export type ResultsTextKey =
  Extract<TextKey, `results.${string}` | `criterion.${string}`> | (typeof lock)[number] | 'backup.detail';

/** The interface texts that the results desk is printed with. */
export const resultsTextKeys: readonly ResultsTextKey[] = [
  ...(Object.keys(vi) as TextKey[]).filter((key): key is ResultsTextKey =>
    /^(results|criterion)\./.test(key),
  ),
  ...lock,
  'backup.detail',
];
