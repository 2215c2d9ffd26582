import { inlineTags } from '#domain/shared/inline-tags.ts';
import type { Diagnostic } from '#domain/shared/diagnostic.ts';
import type { Course, RecordFile } from '../course/course.ts';
import { problem } from '../course/problem.ts';
import type { YamlText } from '../course/read-yaml.ts';
import { proseKinds } from '../course/record-kinds.ts';

/** Two texts that stand side by side hold the same tags; their order may follow the sentence. */
export function checkTextTranslation(course: Course): Diagnostic[] {
  const records = proseKinds.flatMap((kind) => [...(course[kind] as Map<string, RecordFile>).values()]);
  return records.flatMap((record) =>
    record.texts.flatMap((text) => {
      if (text.path.at(-1) !== 'vi') return [];
      const wanted = [...text.path.slice(0, -1), 'en'].join('.');
      const english = record.texts.find(({ path }) => path.join('.') === wanted);
      return english ? differing(record, text, english) : [];
    }),
  );
}

function differing(record: RecordFile, vi: YamlText, en: YamlText): Diagnostic[] {
  const [viTags, enTags] = [tagsIn(record, vi), tagsIn(record, en)];
  if (viTags.join() === enTags.join()) return [];
  const only = (tags: string[], others: string[]) => tags.filter((tag) => !others.includes(tag)).join(', ');
  const [inVi, inEn] = [only(viTags, enTags), only(enTags, viTags)];
  return [
    problem(
      'translation/text-tags',
      record.file,
      record.placeAt(en.start),
      inVi || inEn
        ? `Only in Vietnamese: ${inVi || 'nothing'}. Only in English: ${inEn || 'nothing'}. Both texts say the same thing.`
        : 'One of the two texts holds a tag more often than the other.',
      'Give both texts the same tags.',
    ),
  ];
}

function tagsIn({ source }: RecordFile, { start, end }: YamlText): string[] {
  return inlineTags(source.slice(start, end))
    .map(({ name, attributes: { id, figure } }) =>
      id === undefined ? `<${name}>` : `<${name} ${[id, figure].filter(Boolean).join(' ')}>`,
    )
    .toSorted();
}
