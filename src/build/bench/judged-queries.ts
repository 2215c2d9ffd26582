import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { Locale } from '#domain/shared/locale.ts';

/** A query as people type it, and the sections that should then be among the first five. */
export interface JudgedQuery {
  query: string;
  locale: Locale;
  /** Addresses after the language. */
  sections: string[];
  /** Nothing was tuned on it. */
  isHeldOut: boolean;
}

export async function readJudgedQueries(): Promise<JudgedQuery[]> {
  const read = async (name: string, isHeldOut: boolean) => {
    const list = parse(await readFile(`tests/fixtures/search/${name}.yaml`, 'utf8')) as JudgedQuery[];
    return list.map((one) => ({ ...one, query: String(one.query), isHeldOut }));
  };
  return [...(await read('judged', false)), ...(await read('held-out', true))];
}

export interface Judgement {
  count: number;
  /** Share of the queries of which at least one section is among the first five. */
  oneInFive: number;
  /** Mean share of a query's sections that are among the first five: all of them is 1. */
  recallAt5: number;
  /** Mean of 1 divided by the place of the first of them. */
  reciprocalRank: number;
}

/** `find` gives addresses after the language, best first. */
export async function judge(
  queries: readonly JudgedQuery[],
  find: (query: JudgedQuery) => string[] | Promise<string[]>,
): Promise<Judgement> {
  let one = 0;
  let recall = 0;
  let rank = 0;
  for (const query of queries) {
    const found = await find(query);
    const first = found.slice(0, 5);
    const here = query.sections.filter((section) => first.includes(section)).length;
    one += here > 0 ? 1 : 0;
    recall += here / query.sections.length;
    const place = found.findIndex((section) => query.sections.includes(section));
    if (place >= 0) rank += 1 / (place + 1);
  }
  const count = Math.max(1, queries.length);
  return {
    count: queries.length,
    oneInFive: one / count,
    recallAt5: recall / count,
    reciprocalRank: rank / count,
  };
}
