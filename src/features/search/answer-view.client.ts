import { laterDay } from '#domain/evidence/law-status.ts';
import { nearSpellings, queryAsRead } from '#domain/search/near-spellings.ts';
import type { SearchIndex } from '#domain/search/open-search.ts';
import { searchSections, type SearchAnswer } from '#domain/search/search-sections.ts';
import { pageText } from '#i18n/page-texts.client.ts';
import { queryButtons } from './query-buttons.client.ts';
import { resultRow } from './result-row.client.ts';
import type { SearchFields } from './search-fields.client.ts';

const most = 30;
/** As many as a screen holds come with the key. The rest waits until typing rests so long, in ms. */
const atOnce = 8;
const rest = 150;

/** Shows the answer to a query: the first results at once; the others, counts, address and status a moment later. */
export class AnswerView {
  #root: HTMLElement;
  #fields: SearchFields;
  #ask: (query: string) => void;
  #waiting: (() => void) | undefined;
  #timer = 0;

  constructor(root: HTMLElement, fields: SearchFields, ask: (query: string) => void) {
    this.#root = root;
    this.#fields = fields;
    this.#ask = ask;
  }

  show(index: SearchIndex): void {
    const { query, kind, module } = this.#fields;
    const today = this.#today();
    const answer = searchSections(index, query, { today, kind, module, most });
    const { hits, reading } = answer;
    const row = (section: number) => resultRow({ index, reading, section, today });
    const list = this.#part('[data-list]');
    list.replaceChildren(...hits.slice(0, atOnce).map(row));
    this.#part('[data-nothing]').hidden = true;
    this.#later(() => {
      list.append(...hits.slice(atOnce).map(row));
      this.#tell(index, answer);
    });
  }

  clear(): void {
    this.#part('[data-list]').replaceChildren();
    for (const part of ['[data-nothing]', '[data-as-typed]']) this.#part(part).hidden = true;
    this.#later(() => {
      this.#fields.keepInAddress();
      for (const name of ['kind', 'module'] as const) this.#fields.count(name, undefined);
      this.say('');
    });
  }

  say(text: string): void {
    this.#part('[data-status]').textContent = text;
  }

  /** Does at once what was to wait. */
  settle(): void {
    clearTimeout(this.#timer);
    this.#waiting?.();
    this.#waiting = undefined;
  }

  #later(work: () => void) {
    clearTimeout(this.#timer);
    this.#waiting = work;
    this.#timer = window.setTimeout(() => this.settle(), rest);
  }

  #tell(index: SearchIndex, { hits, total, reading, kinds, modules }: SearchAnswer) {
    const { query, kind, module } = this.#fields;
    this.#fields.keepInAddress();
    this.#fields.count('kind', kinds);
    this.#fields.count('module', modules);
    const key = hits.length === 0 ? 'nothing' : hits.length < total ? 'resultsShown' : 'results';
    this.say(pageText(`search.${key}`, { count: total, shown: hits.length, query }));
    const read = hits.length > 0 ? queryAsRead(index, reading) : undefined;
    this.#part('[data-as-typed]').hidden = read === undefined;
    this.#part('[data-as-typed]').textContent = pageText('search.asTyped', {
      typed: query,
      read: read ?? '',
    });
    this.#part('[data-nothing]').hidden = hits.length > 0;
    if (hits.length > 0) return;
    const near = nearSpellings(index, reading);
    this.#part('[data-near]').hidden = near.length === 0;
    this.#part('[data-near] span').replaceChildren(...queryButtons(near, this.#ask));
    this.#part('[data-tip-filter]').hidden = (kind ?? module) === undefined;
  }

  /** A copy on a stick outlives its build: a law's status is that of the later of build day and today. */
  #today(): string {
    const now = new Date();
    const two = (number: number) => String(number).padStart(2, '0');
    const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    return laterDay(this.#root.dataset['buildDay'] ?? '', today);
  }

  #part(selector: string): HTMLElement {
    return this.#root.querySelector(selector) as HTMLElement;
  }
}
