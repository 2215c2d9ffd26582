import type { Diagnostic } from '#domain/shared/diagnostic.ts';
import type { MdxFile } from '../course/course.ts';
import { problem, topOfFile } from '../course/problem.ts';
import type { LessonBody, LessonTag } from '../course/read-lesson.ts';

const compared = new Set(['Fact', 'Law', 'Figure', 'Check', 'Term', 'Cite']);
/** These stand on lines of their own; the others may change places inside a sentence. */
const blocks = new Set(['Figure', 'Check']);

/** Where the English sections of a lesson don't hold the tags of the Vietnamese ones. */
export function differingTags(vi: LessonBody, { file, body: en }: MdxFile): Diagnostic[] {
  if (!en) return [];
  return Array.from({ length: en.headings.length + 1 }, (_, index) => index - 1).flatMap((section) => {
    const viTags = written(vi, section);
    const enTags = written(en, section);
    const place = en.headings[section]?.place ?? topOfFile;
    return [
      ...surplus(viTags, enTags).map(({ text }) => differing(file, place, text, 'Vietnamese', 'English')),
      ...surplus(enTags, viTags).map((tag) => differing(file, tag.place, tag.text, 'English', 'Vietnamese')),
      ...reordered(viTags, enTags).map((tag) =>
        problem(
          'translation/tag-order',
          file,
          tag.place,
          `${tag.text} stands in another place of this section than in Vietnamese.`,
          'Put the questions and drawings of both languages in the same order.',
        ),
      ),
    ];
  });
}

interface WrittenTag extends LessonTag {
  text: string;
}

function written(body: LessonBody, section: number): WrittenTag[] {
  return body.tags
    .filter((tag) => tag.section === section && compared.has(tag.name))
    .map((tag) => {
      const { id, figure, article, as } = tag.attributes;
      const attributes = Object.entries({ id, figure, article, as }).filter(
        ([, value]) => value !== undefined,
      );
      return {
        ...tag,
        text: `<${[tag.name, ...attributes.map(([key, value]) => `${key}="${value}"`)].join(' ')}>`,
      };
    });
}

/** The tags of one list that the other has not, as often as they are missing. */
function surplus(tags: WrittenTag[], others: WrittenTag[]): WrittenTag[] {
  const left = others.map(({ text }) => text);
  return tags.filter(({ text }) => {
    const at = left.indexOf(text);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

function reordered(viTags: WrittenTag[], enTags: WrittenTag[]): WrittenTag[] {
  if (surplus(viTags, enTags).length > 0 || surplus(enTags, viTags).length > 0) return [];
  const order = viTags.filter(({ name }) => blocks.has(name));
  const found = enTags.filter(({ name }) => blocks.has(name));
  const first = found.find(({ text }, index) => order[index]?.text !== text);
  return first ? [first] : [];
}

function differing(
  file: string,
  place: LessonTag['place'],
  tag: string,
  has: string,
  lacks: string,
): Diagnostic {
  return problem(
    'translation/tags',
    file,
    place,
    `In this section ${has} has ${tag} and ${lacks} has not: the two languages would not say the same thing.`,
    `Add it in ${lacks}, or remove it in ${has}.`,
  );
}
