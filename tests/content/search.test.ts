import { describe, expect, test } from 'vitest';
import { readJudgedQueries } from '#build/bench/judged-queries.ts';
import { getCatalog } from '#catalog/catalog.ts';
import { searchSections as sectionsOfCourse } from '#catalog/search-sections.ts';
import { foldWord } from '#domain/search/fold.ts';
import { openSearch } from '#domain/search/open-search.ts';
import { packSections } from '#domain/search/pack-sections.ts';
import { searchSections } from '#domain/search/search-sections.ts';
import { wordsOf } from '#domain/search/words.ts';
import { locales } from '#domain/shared/locale.ts';

const catalog = await getCatalog();
const today = '2026-11-25';

describe.each(locales)('search in %s', (locale) => {
  const sections = sectionsOfCourse(catalog, locale);
  const index = openSearch(packSections(locale, sections));
  const texts = sections.map(({ heading, body, also = [] }) => [heading, body, ...also].join(' '));
  const sectionsWith = new Map<string, Set<number>>();
  texts.forEach((text, section) => {
    for (const word of wordsOf(text)) {
      sectionsWith.set(word, (sectionsWith.get(word) ?? new Set()).add(section));
    }
  });

  test('every word of the course is found, with its marks and without', () => {
    const lost: string[] = [];
    for (const [word, having] of sectionsWith) {
      for (const query of new Set([word, foldWord(word), word.normalize('NFD'), word.toUpperCase()])) {
        const { hits } = searchSections(index, query, { today, most: 5000 });
        if (!hits.some((hit) => having.has(hit))) lost.push(query);
      }
    }
    expect(lost).toEqual([]);
  }, 240_000);

  test('every part of a word with hyphens, slashes or points is found', () => {
    const lost: string[] = [];
    for (const [word, having] of sectionsWith) {
      for (const part of word.split(/[/.,-]/)) {
        if (part === word) continue;
        const { hits } = searchSections(index, part, { today, most: 5000 });
        if (!hits.some((hit) => having.has(hit))) lost.push(`${part} of ${word}`);
      }
    }
    expect(lost).toEqual([]);
  }, 120_000);

  test('no option of a question and no scene of a case can be found', () => {
    const secrets = [...catalog.quizzes.values()].flatMap(({ items }) =>
      items.flatMap((item) => ('options' in item ? item.options.map(({ text }) => text[locale]) : [])),
    );
    const scenes = [...catalog.scenarios.values()].flatMap((scenario) =>
      Object.values(scenario.scenes).map((scene) => scene.text[locale]),
    );
    const all = sections
      .filter(({ kind }) => kind === 'question' || kind === 'scenario')
      .map(({ body }) => body);
    for (const secret of [...secrets, ...scenes]) {
      expect(all.some((body) => body.includes(secret.trim().slice(0, 80)))).toBe(false);
    }
  });

  test('what the judged queries should find is there: where a heading has changed, change it in tests/fixtures/search', async () => {
    const addresses = new Set(sections.map(({ href }) => href.replace(/^\/(?:vi|en)/, '')));
    const queries = (await readJudgedQueries()).filter((query) => query.locale === locale);
    expect(queries.flatMap((query) => query.sections).filter((one) => !addresses.has(one))).toEqual([]);
  });
});
