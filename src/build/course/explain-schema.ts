import type { z } from 'zod';
import type { Diagnostic } from '#domain/shared/diagnostic.ts';
import { nearestId } from '#domain/scenario/checks/nearest-id.ts';
import { problem } from './problem.ts';
import type { Path, YamlFile } from './read-yaml.ts';
import { descriptionAt, fieldsAt } from './schema-fields.ts';

type Issue = z.core.$ZodIssue;

interface Held<T> {
  value: T | undefined;
  problems: Diagnostic[];
}

/** Why a field may not be missing, where its description alone doesn't say. */
const reasons: Record<string, string> = {
  'fact.source': 'A claim without its source is hearsay: nobody can check it or correct it.',
  'fact.place': 'Without the place in the source nobody can hold the claim against it.',
  'fact.year': 'A figure without its year is read as if it were today’s.',
  'law.reviewed': 'Nobody could tell how old this record of the law is.',
  'case.feedback': 'A choice that is met with silence teaches nothing.',
  'case.debrief': 'Without it the learner never hears why the choice was strong or weak.',
  'quiz.feedback': 'Every option says why it is right or wrong; else a mistake teaches nothing.',
};

/** Holds a file against its schema and says in plain words what does not fit. */
export function checkedBy<T>(schema: z.ZodType<T>, yaml: YamlFile, noun: string): Held<T> {
  if (yaml.raw === undefined) return { value: undefined, problems: [] };
  const result = schema.safeParse(yaml.raw);
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue) => explain(issue, schema, yaml, noun));
  return { value: undefined, problems };
}

function explain(issue: Issue, schema: z.ZodType, yaml: YamlFile, noun: string): Diagnostic[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownField(yaml, noun, path, key, fieldsAt(schema, path)));
  }
  const value = valueAt(yaml.raw, path);
  const about = descriptionAt(schema, path);
  if (value === undefined) return [missingField(yaml, noun, path, about)];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    return closest(issue.errors).flatMap((inner) =>
      explain({ ...inner, path: [...path, ...inner.path] } as Issue, schema, yaml, noun),
    );
  }
  const place = issue.code === 'invalid_key' ? yaml.keyPlaceOf(path) : yaml.placeOf(path);
  return [
    problem(
      'schema/wrong-value',
      yaml.file,
      place,
      `${nameOf(path)} ${expectation(issue)}; here stands ${shown(issue.code === 'invalid_key' ? path.at(-1) : value)}.`,
      about ? `Write what this field asks for: ${about}` : `Mend the value of ${nameOf(path)}.`,
    ),
  ];
}

/** Of the branches of a union, the one that the author most likely meant: with the fewest complaints. */
function closest(branches: Issue[][]): Issue[] {
  const weight = (branch: Issue[]) => branch.length + (branch.some(({ path }) => path.length === 0) ? 1 : 0);
  return branches.toSorted((a, b) => weight(a) - weight(b))[0] ?? [];
}

function missingField(yaml: YamlFile, noun: string, path: Path, about: string | undefined): Diagnostic {
  const name = String(path.at(-1) ?? '');
  const reason = reasons[`${noun}.${name}`];
  return problem(
    'schema/missing-field',
    yaml.file,
    yaml.placeOf(path.slice(0, -1)),
    [`The field "${name}" is missing${within(path)}.`, reason].filter(Boolean).join(' '),
    about ? `Add "${name}:". ${about}` : `Add "${name}:".`,
  );
}

function unknownField(yaml: YamlFile, noun: string, path: Path, key: string, known: string[]): Diagnostic {
  const near = nearestId(key, known);
  return problem(
    'schema/unknown-field',
    yaml.file,
    yaml.keyPlaceOf([...path, key]),
    `A ${noun} has no field "${key}"${within([...path, key])}, so nothing would read it.`,
    near ? `Did you mean "${near}"?` : `Remove it, or use one of: ${known.join(', ')}.`,
  );
}

function within(path: Path): string {
  return path.length > 1 ? ` in "${path.slice(0, -1).join('.')}"` : '';
}

function nameOf(path: Path): string {
  return path.length === 0 ? 'The file' : `"${path.join('.')}"`;
}

const kinds: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of named fields',
  record: 'a group of named fields',
  tuple: 'a list of fixed length',
};

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `has to be ${kinds[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `has to be one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      return `has to be one of ${((issue as { options?: unknown[] }).options ?? []).join(', ')}`;
    case 'too_small':
      return `is too small: at least ${issue.minimum}${counted(issue.origin)}`;
    case 'too_big':
      return `is too large: at most ${issue.maximum}${counted(issue.origin)}`;
    case 'invalid_key':
      return `has a name that does not fit: ${issue.issues[0]?.message ?? issue.message}`;
    default:
      // Where the schema has no words of its own, zod's speak of patterns.
      return issue.message.startsWith('Invalid')
        ? 'is written in a form that does not fit'
        : `does not fit: ${issue.message}`;
  }
}

function counted(origin: string): string {
  if (origin === 'string') return ' characters';
  return origin === 'array' ? ' entries' : '';
}

function shown(value: unknown): string {
  const text = value === null ? 'nothing' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function valueAt(raw: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step],
    raw,
  );
}
