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

console.log(
  `${queries.length} queries. Recall at 5 / mean reciprocal rank; kB sent (gzip) in vi, code not counted.`,
);
console.log(`${''.padEnd(30)}${parts.map(([name]) => name.padStart(15)).join('')}        kB`);
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
    const { recallAt5, reciprocalRank } = await judge(queries.filter(isIn), async ({ locale, query }) =>
      (await engines[locale].find(query)).map((href) => href.replace(/^.*?\/(?:vi|en)\//, '/')),
    );
    cells.push(`${recallAt5.toFixed(3)} / ${reciprocalRank.toFixed(3)}`.padStart(15));
  }
  const { sent } = engines.vi;
  const weight = sent === undefined ? '–' : (gzipSync(sent, { level: 9 }).length / 1000).toFixed(1);
  return `${cells.join('')}${weight.padStart(10)}`;
}
