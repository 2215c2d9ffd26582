import { mdxFiles, type Course, type Kind, type RecordFile } from '../course/course.ts';
import type { YamlFile } from '../course/read-yaml.ts';
import { proseKinds } from '../course/record-kinds.ts';
import type { Reference } from './reference.ts';
import { tagsInMdx, tagsInYaml, type PlacedTag } from './tags-of.ts';
import { valuesAt } from './values-at.ts';

/** Where a kind of file names other files by id. */
const idFields: [from: Kind, pattern: string, to: Kind][] = [
  ['modules', 'quizzes.*', 'quizzes'],
  ['modules', 'scenarios.*', 'scenarios'],
  ['quizzes', 'module', 'modules'],
  ['quizzes', 'items.*.facts.*', 'facts'],
  ['scenarios', 'sources.*', 'sources'],
  ['scenarios', 'scenes.*.picture', 'figures'],
  ['scenarios', 'scenes.*.choices.*.evidence.*', 'facts'],
  ['facts', 'source', 'sources'],
  ['laws', 'source', 'sources'],
  ['laws', 'replacedBy.*', 'laws'],
  ['figures', 'events.*.law', 'laws'],
  ['figures', 'events.*.fact', 'facts'],
  ['jobAids', 'module', 'modules'],
  ['paths', 'modules.*', 'modules'],
  ['jobAids', 'facts.*', 'facts'],
  ['instructor', 'facts.*', 'facts'],
];

/** Where a kind of file leans on a law: `{ law, article, as }`. */
const lawFields: [from: Kind, pattern: string][] = [
  ['quizzes', 'items.*.laws.*'],
  ['scenarios', 'scenes.*.choices.*.rule.*'],
  ['jobAids', 'laws.*'],
  ['instructor', 'laws.*'],
];

const tagTargets: Record<string, Kind> = {
  Fact: 'facts',
  Law: 'laws',
  Cite: 'sources',
  Term: 'glossary',
  Figure: 'figures',
};

/** Everything that authored files name by id, tags in texts included. Works on files that a schema refused. */
export function collectReferences(course: Course): Reference[] {
  const every = (kind: Kind): RecordFile[] => [...(course[kind] as Map<string, RecordFile>).values()];
  return [
    ...idFields.flatMap(([from, pattern, to]) => every(from).flatMap((file) => byId(file, pattern, to))),
    ...lawFields.flatMap(([from, pattern]) => every(from).flatMap((file) => byLaw(file, pattern))),
    ...every('figures').flatMap((file) => [...byFigure(file, 'bars.*'), ...byFigure(file, 'groups.*')]),
    ...every('instructor').flatMap(byPrint),
    ...every('quizzes').flatMap((file) => byFigure(file, 'items.*.repeats')),
    ...every('laws').flatMap(bySuccessor),
    ...proseKinds.flatMap(every).flatMap((yaml) => tagsInYaml(yaml).flatMap((tag) => byTag(yaml.file, tag))),
    ...mdxFiles(course).flatMap((mdx) => tagsInMdx(mdx).flatMap((tag) => byTag(mdx.file, tag))),
  ];
}

function byId(yaml: YamlFile, pattern: string, to: Kind): Reference[] {
  return valuesAt(yaml.raw, pattern).flatMap(({ path, value }) =>
    typeof value === 'string' ? [{ file: yaml.file, place: yaml.placeOf(path), to, id: value }] : [],
  );
}

function byLaw(yaml: YamlFile, pattern: string): Reference[] {
  return valuesAt(yaml.raw, pattern).flatMap(({ path, value }) => {
    const { law, article, as } = (value ?? {}) as Record<string, unknown>;
    if (typeof law !== 'string') return [];
    const part = article === undefined ? undefined : String(article);
    return [{ file: yaml.file, place: yaml.placeOf(path), to: 'laws', id: law, part, as: String(as) }];
  });
}

/** `{ fact, figure }` */
function byFigure(yaml: YamlFile, pattern: string): Reference[] {
  return valuesAt(yaml.raw, pattern).flatMap(({ path, value }) => {
    const { fact, figure } = (value ?? {}) as Record<string, unknown>;
    if (typeof fact !== 'string') return [];
    const place = yaml.placeOf([...path, 'fact']);
    return [
      {
        file: yaml.file,
        place,
        to: 'facts',
        id: fact,
        part: figure === undefined ? undefined : String(figure),
      },
    ];
  });
}

const printable: Record<string, Kind> = {
  quiz: 'quizzes',
  scenario: 'scenarios',
  'job-aid': 'jobAids',
  figure: 'figures',
};

/** `{ kind, id }`; lessons are sought inside the module, by checkCourseReferences. */
function byPrint(yaml: YamlFile): Reference[] {
  return valuesAt(yaml.raw, 'print.*').flatMap(({ path, value }) => {
    const { kind, id } = (value ?? {}) as Record<string, unknown>;
    const to = printable[String(kind)];
    return to && typeof id === 'string' ? [{ file: yaml.file, place: yaml.placeOf(path), to, id }] : [];
  });
}

/** `instrument#article`, or an instrument. */
function bySuccessor(yaml: YamlFile): Reference[] {
  return valuesAt(yaml.raw, 'articles.*.replacedBy').flatMap(({ path, value }) => {
    const [id, part] = String(value).split('#');
    return id ? [{ file: yaml.file, place: yaml.placeOf(path), to: 'laws', id, part }] : [];
  });
}

function byTag(file: string, { name, attributes, place }: PlacedTag): Reference[] {
  const to = tagTargets[name];
  const { id, figure, article, as } = attributes;
  if (!to || id === undefined) return [];
  return [{ file, place, to, id, part: to === 'laws' ? article : figure, as }];
}
