import type { Diagnostic } from '#domain/shared/diagnostic.ts';
import type { Course, RecordFile } from '../course/course.ts';
import { problem } from '../course/problem.ts';
import { nearestId } from '#domain/scenario/checks/nearest-id.ts';
import { tagsInLesson, tagsInYaml, type PlacedTag } from '../references/tags-of.ts';

interface TagRule {
  needs: string[];
  may?: string[];
  /** Only a lesson can hold it. */
  inLessonOnly?: boolean;
}

const tagRules: Record<string, TagRule> = {
  Fact: { needs: ['id'], may: ['figure'] },
  Story: { needs: [] },
  Term: { needs: ['id'] },
  Law: { needs: ['id', 'as'], may: ['article'], inLessonOnly: true },
  Cite: { needs: ['id'], may: ['place'], inLessonOnly: true },
  Check: { needs: ['id'], inLessonOnly: true },
  Figure: { needs: ['id'], inLessonOnly: true },
};

/** A text holds only the tags that the page knows, each with what it needs. */
export function checkTagRules(course: Course): Diagnostic[] {
  const texts: RecordFile[] = [course.modules, course.quizzes, course.scenarios, course.figures].flatMap(
    (kind) => [...(kind as Map<string, RecordFile>).values()],
  );
  return [
    ...course.lessons.flatMap((lesson) => [
      ...tagsInLesson(lesson).flatMap((tag) => brokenRules(lesson.file, tag, true)),
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
      ...tagsInYaml(yaml).flatMap((tag) => brokenRules(yaml.file, tag, false)),
      ...unreadTags(yaml),
    ]),
  ];
}

function brokenRules(file: string, { name, attributes, place }: PlacedTag, inLesson: boolean): Diagnostic[] {
  const known = Object.keys(tagRules).filter((one) => inLesson || !tagRules[one]?.inLessonOnly);
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
