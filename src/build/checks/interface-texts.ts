import type { Diagnostic } from '#domain/shared/diagnostic.ts';
import type { Course } from '../course/course.ts';
import { problem, topOfFile } from '../course/problem.ts';
import type { YamlFile } from '../course/read-yaml.ts';
import { placeholdersIn } from './placeholders.ts';

/** en.json has the keys of vi.json, and each text the same {placeholders}. */
export function checkInterfaceTexts({ texts: { vi, en } }: Course): Diagnostic[] {
  if (!vi || !en) return [missingFile(vi ? 'en' : 'vi')];
  return [...missingKeys(vi, en), ...extraKeys(vi, en), ...differingPlaceholders(vi, en)];
}

function missingFile(locale: string): Diagnostic {
  const message = `The interface has no texts in this language (${locale}).`;
  const file = `content/i18n/${locale}.json`;
  return problem('translation/missing-texts', file, topOfFile, message, `Write ${file}.`);
}

function textsOf({ raw }: YamlFile): Record<string, unknown> {
  return typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};
}

function missingKeys(vi: YamlFile, en: YamlFile): Diagnostic[] {
  return Object.keys(textsOf(vi))
    .filter((key) => !(key in textsOf(en)))
    .map((key) =>
      problem(
        'translation/missing-key',
        vi.file,
        vi.keyPlaceOf([key]),
        `"${key}" has no English text: the English pages would break there.`,
        `Add "${key}" to ${en.file}.`,
      ),
    );
}

function extraKeys(vi: YamlFile, en: YamlFile): Diagnostic[] {
  return Object.keys(textsOf(en))
    .filter((key) => !(key in textsOf(vi)))
    .map((key) =>
      problem(
        'translation/extra-key',
        en.file,
        en.keyPlaceOf([key]),
        `"${key}" stands in English only; vi.json says which texts there are.`,
        `Add "${key}" to ${vi.file}, or remove it here.`,
      ),
    );
}

function differingPlaceholders(vi: YamlFile, en: YamlFile): Diagnostic[] {
  const [viTexts, enTexts] = [textsOf(vi), textsOf(en)];
  return Object.keys(viTexts)
    .filter((key) => key in enTexts)
    .flatMap((key) => {
      const [wanted, found] = [placeholdersIn(viTexts[key]), placeholdersIn(enTexts[key])];
      if (wanted.join() === found.join()) return [];
      return [
        problem(
          'translation/placeholders',
          en.file,
          en.placeOf([key]),
          `"${key}" is filled with ${list(found)} in English and with ${list(wanted)} in Vietnamese.`,
          'Use the same placeholders in both; they may stand in another order.',
        ),
      ];
    });
}

function list(names: string[]): string {
  return names.map((name) => `{${name}}`).join(', ') || 'nothing';
}
