import { getCollection, type CollectionEntry } from 'astro:content';
import { parseLessonPath, type LessonAddress } from '#domain/course/lesson.ts';
import { parseTextPagePath, type TextPageAddress } from '#domain/course/text-page.ts';
import type { Locale } from '#domain/shared/locale.ts';

/** The authored course as pages use it: each collection by id, read once a build. */
async function readCatalog() {
  const [
    modules,
    lessons,
    quizzes,
    scenarios,
    facts,
    sources,
    laws,
    glossary,
    asked,
    figures,
    jobAids,
    instructor,
    paths,
    pages,
  ] = await Promise.all([
    getCollection('modules'),
    getCollection('lessons'),
    getCollection('quizzes'),
    getCollection('scenarios'),
    getCollection('facts'),
    getCollection('sources'),
    getCollection('laws'),
    getCollection('glossary'),
    getCollection('asked'),
    getCollection('figures'),
    getCollection('jobAids'),
    getCollection('instructor'),
    getCollection('paths'),
    getCollection('pages'),
  ]);
  return {
    modules: modules.toSorted((a, b) => a.data.order - b.data.order),
    lessons: lessons.flatMap((entry) => lessonOf(entry)).toSorted((a, b) => a.order - b.order),
    quizzes: byId(quizzes),
    scenarios: byId(scenarios),
    facts: byId(facts),
    sources: byId(sources),
    laws: byId(laws),
    glossary: byId(glossary),
    asked: byId(asked),
    figures: byId(figures),
    jobAids: byId(jobAids),
    instructor: byId(instructor),
    paths: new Map(paths.toSorted((a, b) => a.data.order - b.data.order).map(({ id, data }) => [id, data])),
    pages: pages.flatMap((entry) => pageOf(entry)),
  };
}

export type Catalog = Awaited<ReturnType<typeof readCatalog>>;

let reading: Promise<Catalog> | undefined;

export function getCatalog(): Promise<Catalog> {
  // In `astro dev` files change under us; a build reads them once.
  if (import.meta.env.DEV) return readCatalog();
  return (reading ??= readCatalog());
}

export interface CatalogLesson extends LessonAddress {
  entry: CollectionEntry<'lessons'>;
}

function lessonOf(entry: CollectionEntry<'lessons'>): CatalogLesson[] {
  const address = parseLessonPath(entry.id);
  return address ? [{ ...address, entry }] : [];
}

export interface CatalogPage extends TextPageAddress {
  entry: CollectionEntry<'pages'>;
}

function pageOf(entry: CollectionEntry<'pages'>): CatalogPage[] {
  const address = parseTextPagePath(entry.id);
  return address ? [{ ...address, entry }] : [];
}

function byId<T extends { id: string; data: unknown }>(entries: T[]): Map<string, T['data']> {
  return new Map(
    entries.toSorted((a, b) => a.id.localeCompare(b.id)).map((entry) => [entry.id, entry.data as T['data']]),
  );
}

export function lessonsOf(catalog: Catalog, module: string, locale: Locale): CatalogLesson[] {
  return catalog.lessons.filter((lesson) => lesson.module === module && lesson.locale === locale);
}

/** An authored reference that leads nowhere: the content check names it with its line. */
export function required<T>(records: Map<string, T>, id: string, kind: string): T {
  const record = records.get(id);
  if (record === undefined) {
    throw new Error(`There is no ${kind} "${id}". Run "npm run check:content" to see who names it.`);
  }
  return record;
}
