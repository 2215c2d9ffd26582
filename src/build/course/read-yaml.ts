import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type ParsedNode,
  type YAMLError,
} from 'yaml';
import type { Diagnostic } from '#domain/shared/diagnostic.ts';
import { placesIn, type Place } from './place.ts';
import { problem } from './problem.ts';

export type Path = readonly PropertyKey[];

/** A text in a YAML file as it stands there, between its first and last character. */
export interface YamlText {
  path: (string | number)[];
  start: number;
  end: number;
}

export interface YamlFile {
  file: string;
  source: string;
  /** What the file holds, before any schema has seen it; undefined where it is no YAML. */
  raw: unknown;
  texts: YamlText[];
  problems: Diagnostic[];
  placeAt: (offset: number) => Place;
  /** Where the value at a path begins, or the nearest thing around it that exists. */
  placeOf: (path: Path) => Place;
  /** Where the name of the field at a path stands. */
  keyPlaceOf: (path: Path) => Place;
}

/** Reads YAML (or JSON) with positions. `shift` is where `yaml` begins in `source`. */
export function readYaml(file: string, source: string, yaml = source, shift = 0): YamlFile {
  const document = parseDocument(yaml, { prettyErrors: false });
  const placeAt = placesIn(source);
  const find = (path: Path, part: 'key' | 'value') =>
    placeAt(shift + offsetOf(document.contents, path, part));
  const readable = document.errors.every(({ code }) => code === 'DUPLICATE_KEY');
  return {
    file,
    source,
    raw: readable ? document.toJS() : undefined,
    texts: readable ? textsIn(document, shift) : [],
    problems: document.errors.map((error) => explain(file, error, placeAt(shift + error.pos[0]))),
    placeAt,
    placeOf: (path) => find(path, 'value'),
    keyPlaceOf: (path) => find(path, 'key'),
  };
}

function explain(file: string, error: YAMLError, place: Place): Diagnostic {
  if (error.code === 'DUPLICATE_KEY') {
    return problem(
      'schema/duplicate-key',
      file,
      place,
      'This field is written twice, so that one of the two is silently lost.',
      'Keep one of them.',
    );
  }
  return problem(
    'schema/syntax',
    file,
    place,
    `This cannot be read as YAML: ${error.message}.`,
    'Look at the indentation and the quotes here and in the line above; a text that holds ": " or begins with a quote, "{", "[", "*" or "&" stands in quotes.',
  );
}

function offsetOf(node: ParsedNode | null, path: Path, part: 'key' | 'value'): number {
  const start = node?.range?.[0] ?? 0;
  const [step, ...rest] = path;
  if (step === undefined) return start;
  if (isSeq(node)) {
    const item = node.items[Number(step)] as ParsedNode | undefined;
    return item ? offsetOf(item, rest, part) : start;
  }
  if (!isMap(node)) return start;
  const pair = node.items.find((one) => isPair(one) && String(keyOf(one.key)) === String(step));
  if (!pair) return start;
  const key = (pair.key as ParsedNode).range[0];
  if (rest.length === 0 && part === 'key') return key;
  const value = pair.value as ParsedNode | null;
  return value ? offsetOf(value, rest, part) : key;
}

function keyOf(key: unknown): unknown {
  return isScalar(key) ? key.value : key;
}

function textsIn(document: Document.Parsed, shift: number): YamlText[] {
  const texts: YamlText[] = [];
  const walk = (node: unknown, path: (string | number)[]) => {
    if (isMap(node)) for (const pair of node.items) walk(pair.value, [...path, String(keyOf(pair.key))]);
    else if (isSeq(node)) node.items.forEach((item, index) => walk(item, [...path, index]));
    else if (isScalar(node) && typeof node.value === 'string' && node.range) {
      texts.push({ path, start: shift + node.range[0], end: shift + node.range[1] });
    }
  };
  walk(document.contents, []);
  return texts;
}
