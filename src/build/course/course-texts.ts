import { isLocale, type Locale } from '#domain/shared/locale.ts';
import { mdxFiles, type Course, type Kind, type MdxFile, type RecordFile } from './course.ts';
import type { Place } from './place.ts';
import type { YamlFile } from './read-yaml.ts';
import { recordKinds } from './record-kinds.ts';

/** A stretch of text as it stands in its file, so that offsets in it are places in the file. */
export interface CourseText {
  file: string;
  /** mdx: a lesson or a page. */
  from: Kind | 'mdx';
  locale: Locale;
  /** Name of the field; empty for the body of a lesson. */
  path: (string | number)[];
  text: string;
  placeAt: (offset: number) => Place;
}

/** Every text of the course that is written in one language. */
export function courseTexts(course: Course): CourseText[] {
  return [
    ...mdxFiles(course).flatMap(textsOfMdx),
    ...recordKinds.flatMap(({ kind }) =>
      [...(course[kind] as Map<string, RecordFile>).values()].flatMap((record) =>
        textsOfRecord(record, kind),
      ),
    ),
  ];
}

const shownFields = new Set<unknown>(['title', 'outcome', 'summary']);

function textsOfMdx({ file, locale, frontmatter, body }: MdxFile): CourseText[] {
  if (!isLocale(locale)) return [];
  const text = (start: number, end: number, path: (string | number)[]) => ({
    ...stretch(frontmatter, start, end),
    file,
    from: 'mdx' as const,
    locale,
    path,
  });
  const heads = frontmatter.texts.filter(({ path }) => shownFields.has(path[0]));
  return [
    ...heads.map(({ start, end, path }) => text(start, end, path)),
    ...(body?.texts ?? []).map(({ start, end }) => text(start, end, [])),
  ];
}

function textsOfRecord(record: RecordFile, from: Kind): CourseText[] {
  return record.texts.flatMap(({ path, start, end }) => {
    // `also.vi.0` of a glossary term is in Vietnamese as `means.vi` is.
    const locale = [path.at(-1), path.at(-2)].find(isLocale);
    return locale ? [{ ...stretch(record, start, end), file: record.file, from, locale, path }] : [];
  });
}

function stretch({ source, placeAt }: YamlFile, start: number, end: number) {
  return { text: source.slice(start, end), placeAt: (offset: number) => placeAt(start + offset) };
}
