import type { Diagnostic } from '#domain/shared/diagnostic.ts';
import { mdxFiles, type Course, type MdxFile, type RecordFile } from '../course/course.ts';
import { problem } from '../course/problem.ts';
import { nearestId } from '#domain/scenario/checks/nearest-id.ts';
import { proseKinds } from '../course/record-kinds.ts';
import { tagsInMdx, tagsInYaml, type PlacedTag } from '../references/tags-of.ts';

interface TagRule {
  needs: string[];
  may?: string[];
  /** Only a text in MDX can hold it: a lesson or a page; or a lesson alone. */
  only?: 'mdx' | 'lesson';
}

const tagRules: Record<string, TagRule> = {
  Fact: { needs: ['id'], may: ['figure'] },
  Story: { needs: [] },
  Term: { needs: ['id'] },
  Law: { needs: ['id', 'as'], may: ['article'], only: 'mdx' },
  Cite: { needs: ['id'], may: ['place'], only: 'mdx' },
  Check: { needs: ['id'], only: 'lesson' },
  Figure: { needs: ['id'], only: 'mdx' },
};

/** A text holds only the tags that the page knows, each with what it needs. */
export function checkTagRules(course: Course): Diagnostic[] {
  const texts = proseKinds.flatMap((kind) => [...(course[kind] as Map<string, RecordFile>).values()]);
  const pages = new Set<MdxFile>(course.pages);
  return [
    ...mdxFiles(course).flatMap((lesson) => [
      ...tagsInMdx(lesson).flatMap((tag) =>
        brokenRules(lesson.file, tag, pages.has(lesson) ? 'page' : 'lesson'),
      ),
      ...(lesson.body?.scripts ?? []).map((place) =>
        problem(
          'lesson/script',
          lesson.file,
          place,
          'A lesson is text: it imports nothing and holds no {…}.',
          'Remove it; a bare "{" is written "\\{".',
        ),
      ),
    ]),
    ...texts.flatMap((yaml) => [
      ...tagsInYaml(yaml).flatMap((tag) => brokenRules(yaml.file, tag, 'yaml')),
      ...unreadTags(yaml),
    ]),
  ];
}

type Holder = 'lesson' | 'page' | 'yaml';

function mayHold(holder: Holder, only: TagRule['only']): boolean {
  return only === undefined || holder === 'lesson' || (only === 'mdx' && holder === 'page');
}

function brokenRules(file: string, { name, attributes, place }: PlacedTag, holder: Holder): Diagnostic[] {
  const known = Object.keys(tagRules).filter((one) => mayHold(holder, tagRules[one]?.only));
  const rule = tagRules[name];
  if (!rule || !known.includes(name)) {
    const near = nearestId(name, known);
    const fix = near && near !== name ? `Did you mean <${near}>?` : `Use one of: ${known.join(', ')}.`;
    return [problem('tag/unknown', file, place, `The page does not know <${name}> here.`, fix)];
  }
  const message = firstFault(name, rule, attributes);
  if (message === undefined) return [];
  const example = [name, ...rule.needs.map((need) => `${need}="…"`)].join(' ');
  return [
    problem('tag/attribute', file, place, message, `Write <${example}>; \`as\` is "current" or "history".`),
  ];
}

function firstFault(name: string, rule: TagRule, attributes: PlacedTag['attributes']): string | undefined {
  const missing = rule.needs.find((need) => !attributes[need]);
  if (missing) return `<${name}> has no ${missing}="…", so nobody knows what it means.`;
  const strange = Object.keys(attributes).find(
    (one) => !rule.needs.includes(one) && !rule.may?.includes(one),
  );
  if (strange) return `<${name}> does not know ${strange}.`;
  const { as } = attributes;
  if (as !== undefined && as !== 'current' && as !== 'history')
    return `as="${as}" says neither current nor history.`;
  return undefined;
}

/** In YAML a tag with a slip in it is no tag at all: its raw text would reach the page. */
function unreadTags({ file, source, texts, placeAt }: RecordFile): Diagnostic[] {
  const read = new Set(
    tagsInYaml({ source, texts, placeAt } as RecordFile).map(({ place }) => `${place.line}:${place.column}`),
  );
  return texts.flatMap(({ start, end }) =>
    [...source.slice(start, end).matchAll(/<([A-Z][A-Za-z]*)/g)].flatMap((match) => {
      const place = placeAt(start + match.index);
      if (read.has(`${place.line}:${place.column}`)) return [];
      return [
        problem(
          'tag/unread',
          file,
          place,
          `<${match[1]}> is not closed or has a slip in it, so the page would print it as it stands.`,
          'Write <Fact id="…" />, <Story>19</Story> or <Term id="…">words</Term>, with straight double quotes; in a "…" text of YAML write \\".',
        ),
      ];
    }),
  );
}
