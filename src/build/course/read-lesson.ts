import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown, type MdxJsxFlowElement, type MdxJsxTextElement } from 'mdast-util-mdx';
import { mdxjs } from 'micromark-extension-mdxjs';
import { SKIP, visit } from 'unist-util-visit';
import type { Diagnostic } from '#domain/shared/diagnostic.ts';
import type { Place } from './place.ts';
import { problem } from './problem.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';

/** A tag as it stands in a lesson. An attribute whose value is no plain text is undefined. */
export interface LessonTag {
  name: string;
  attributes: Record<string, string | undefined>;
  place: Place;
  /** Index of the heading it stands under; -1 before the first. */
  section: number;
}

export interface LessonHeading {
  depth: number;
  place: Place;
}

/** The tree of a lesson, flattened to what the checks ask about. */
export interface LessonBody {
  headings: LessonHeading[];
  tags: LessonTag[];
  /** Runs of plain text outside `<Story>`, as offsets in the file. */
  texts: { start: number; end: number }[];
  /** `{…}`, `import`, `export`: a lesson is text and holds none. */
  scripts: Place[];
}

export interface ReadLesson {
  frontmatter: YamlFile;
  body: LessonBody | undefined;
  problems: Diagnostic[];
}

export function readLesson(file: string, source: string): ReadLesson {
  const match = /^\uFEFF?---\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(source);
  const head = match && match.index === 0 ? match[0] : '';
  const yaml = head === '' ? '' : (match?.[1] ?? '');
  const frontmatter = readYaml(file, source, yaml, head.indexOf(yaml, 4));
  // The head is blanked and not cut off, so that positions in the tree are those in the file.
  const body = head.replace(/[^\r\n]/g, ' ') + source.slice(head.length);
  try {
    return { frontmatter, body: flatten(parse(body)), problems: frontmatter.problems };
  } catch (error) {
    return { frontmatter, body: undefined, problems: [...frontmatter.problems, unreadable(file, error)] };
  }
}

function parse(text: string) {
  return fromMarkdown(text, { extensions: [mdxjs()], mdastExtensions: [mdxFromMarkdown()] });
}

function unreadable(file: string, error: unknown): Diagnostic {
  const { reason, line, column } = error as { reason?: string; line?: number; column?: number };
  return problem(
    'lesson/syntax',
    file,
    { line: line ?? 1, column: column ?? 1 },
    `The text cannot be read from here on: ${reason ?? String(error)}.`,
    'Close every tag (<Fact id="…" />, <Term id="…">…</Term>) on the same line, and write a bare "<" as "&lt;" and a bare "{" as "\\{".',
  );
}

function flatten(tree: ReturnType<typeof parse>): LessonBody {
  const body: LessonBody = { headings: [], tags: [], texts: [], scripts: [] };
  visit(tree, (node) => {
    if (!node.position) return undefined;
    const { start, end } = node.position;
    const place = { line: start.line, column: start.column };
    if (node.type === 'heading') body.headings.push({ depth: node.depth, place });
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      body.tags.push(tagOf(node, place, body.headings.length - 1));
      if (node.name === 'Story') return SKIP;
    } else if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
      body.texts.push({ start: start.offset ?? 0, end: end.offset ?? 0 });
    } else if (node.type.startsWith('mdx')) body.scripts.push(place);
    return undefined;
  });
  return body;
}

function tagOf(node: MdxJsxFlowElement | MdxJsxTextElement, place: Place, section: number): LessonTag {
  const attributes = node.attributes.map((attribute) => [
    attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}',
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' ? attribute.value : undefined,
  ]);
  return { name: node.name ?? '', attributes: Object.fromEntries(attributes), place, section };
}
