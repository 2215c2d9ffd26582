import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { locales, type Locale } from '#domain/shared/locale.ts';
import type { Engine, EngineKind } from '../bench/engines/engine.ts';
import { miniSearch, miniSearchFolded } from '../bench/engines/mini-search.ts';
import { ours } from '../bench/engines/ours.ts';
import { pagefind } from '../bench/engines/pagefind.ts';
import { lunrVi, stockLunr } from '../bench/engines/stock-lunr.ts';
import { judge, readJudgedQueries, type JudgedQuery } from '../bench/judged-queries.ts';
import { readPacked, unpackSections } from '../bench/packed-course.ts';
import { browserArgs, findOrInstallBrowser } from './find-browser.mjs';

/** Compares search engines on the built course and the judged queries: `npm run build` first. */
const queries = await readJudgedQueries();
const sections = Object.fromEntries(
  await Promise.all(
    locales.map(async (locale) => [locale, unpackSections(await readPacked(locale))] as const),
  ),
);
const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: browserArgs });
const kinds = [ours, stockLunr, lunrVi, miniSearch, miniSearchFolded, pagefind(browser)];
const parts: [string, (query: JudgedQuery) => boolean][] = [
  ['all', () => true],
  ['tuned on', ({ isHeldOut }) => !isHeldOut],
  ['held out', ({ isHeldOut }) => isHeldOut],
  ...locales.map((locale): [string, (query: JudgedQuery) => boolean] => [
    locale,
    (one) => one.locale === locale,
  ]),
];

console.log(`${queries.length} queries. Three figures each: share of queries with a right section among the first five;
recall at 5 (share of all right sections that are among the first five); mean reciprocal rank of the first right one.
kB: what a visitor is sent in Vietnamese beside the code, gzip.
`);
console.log(`${''.padEnd(30)}${parts.map(([name]) => name.padStart(17)).join('')}         kB`);
for (const kind of kinds) {
  const row = await rowOf(kind).catch((error: unknown) => `could not run here: ${String(error)}`);
  console.log(`${kind.name.padEnd(30)}${row}`);
}
await browser.close();

async function rowOf(kind: EngineKind): Promise<string> {
  const engines = {} as Record<Locale, Engine>;
  for (const locale of locales) engines[locale] = await kind.open(locale, sections[locale] ?? []);
  const cells: string[] = [];
  for (const [, isIn] of parts) {
    const { oneInFive, recallAt5, reciprocalRank } = await judge(
      queries.filter(isIn),
      async ({ locale, query }) =>
        (await engines[locale].find(query)).map((href) => href.replace(/^.*?\/(?:vi|en)\//, '/')),
    );
    const figures = [oneInFive, recallAt5, reciprocalRank].map((figure) =>
      figure.toFixed(3).replace(/^0/, ''),
    );
    cells.push(figures.join(' ').padStart(17));
  }
  const { sent } = engines.vi;
  const weight = sent === undefined ? '–' : (gzipSync(sent, { level: 9 }).length / 1000).toFixed(1);
  return `${cells.join('')}${weight.padStart(10)}`;
}
