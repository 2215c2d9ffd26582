import { nearSpellings, queryAsRead } from '#domain/search/near-spellings.ts';
import { openSearch, type SearchIndex } from '#domain/search/open-search.ts';
import type { PackedSections } from '#domain/search/packed.ts';
import { searchSections } from '#domain/search/search-sections.ts';
import { sectionKinds } from '#domain/search/section.ts';
import { laterDay } from '#domain/evidence/law-status.ts';
import { pageText } from '#i18n/page-texts.client.ts';
import { moveByArrows } from './arrow-keys.client.ts';
import { RecentSearches } from './recent-searches.client.ts';
import { resultRow } from './result-row.client.ts';

const mostShown = 30;
/** How long typing must rest before the count is announced, in ms: not at each key. */
const rest = 400;

/** Loads the index when search is opened, answers at each key, and keeps the query in the address. */
class SearchElement extends HTMLElement {
  #loading: Promise<SearchIndex> | undefined;
  #recent!: RecentSearches;
  #announcing = 0;

  connectedCallback() {
    const asked = new URLSearchParams(location.search);
    for (const name of ['q', 'kind', 'module']) this.#field(name).value = asked.get(name) ?? '';
    const form = this.#part('form');
    form.addEventListener('input', () => void this.#answer());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#answer().then(() => this.querySelector<HTMLElement>('[data-list] a')?.focus());
      this.#recent.keep(this.#query);
    });
    this.#part('[data-list]').addEventListener('click', () => this.#recent.keep(this.#query));
    this.#recent = new RecentSearches(this.#part('[data-recent]'), (query) => this.#ask(query));
    moveByArrows(this, this.#field('q'));
    void this.#load().catch(() => undefined);
    void this.#answer();
    if (!this.#query) this.#field('q').focus();
  }

  get #today(): string {
    const now = new Date();
    const two = (number: number) => String(number).padStart(2, '0');
    const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    return laterDay(this.dataset['buildDay'] ?? '', today);
  }

  get #query(): string {
    return this.#field('q').value.trim();
  }

  #ask(query: string) {
    this.#field('q').value = query;
    this.#field('q').focus();
    void this.#answer();
  }

  #load() {
    return (this.#loading ??= fetch(this.dataset['index'] ?? '', { credentials: 'same-origin' }).then(
      async (response) => {
        if (!response.ok) throw new Error(`The search index answered ${response.status}.`);
        return openSearch((await response.json()) as PackedSections);
      },
    ));
  }

  async #answer() {
    const query = this.#query;
    this.#keepInAddress();
    this.#part('[data-recent]').hidden = query !== '';
    if (!query) return this.#show(undefined);
    if (!this.#part('[data-list]').firstChild) this.#say(pageText('search.loading'), 0);
    try {
      const index = await this.#load();
      if (query === this.#query) this.#show(index);
    } catch {
      this.#loading = undefined;
      this.#say(pageText('search.failed'), 0);
    }
  }

  #show(index: SearchIndex | undefined) {
    const kind = sectionKinds.find((one) => one === this.#field('kind').value);
    const module = this.#field('module').value || undefined;
    const today = this.#today;
    const answer = index && searchSections(index, this.#query, { today, kind, module, most: mostShown });
    this.#count('kind', answer?.kinds);
    this.#count('module', answer?.modules);
    this.#part('[data-nothing]').hidden = !answer || answer.hits.length > 0;
    const list = this.#part('[data-list]');
    if (!index || !answer) {
      list.replaceChildren();
      this.#sayAsRead(undefined);
      return this.#say('', 0);
    }
    const { hits, reading, total } = answer;
    list.replaceChildren(...hits.map((section) => resultRow({ index, reading, section, today })));
    this.#sayAsRead(hits.length > 0 ? queryAsRead(index, reading) : undefined);
    if (hits.length === 0) this.#offer(nearSpellings(index, reading), kind ?? module);
    const key = hits.length === 0 ? 'nothing' : hits.length < total ? 'resultsShown' : 'results';
    const values = { count: total, shown: hits.length, query: this.#query };
    this.#say(pageText(`search.${key}`, values), rest);
  }

  #sayAsRead(read: string | undefined) {
    const line = this.#part('[data-as-typed]');
    line.hidden = read === undefined;
    line.textContent = read === undefined ? '' : pageText('search.asTyped', { typed: this.#query, read });
  }

  #offer(words: string[], filter: string | undefined) {
    const near = this.#part('[data-near]');
    near.hidden = words.length === 0;
    this.#part('[data-near] span').replaceChildren(
      ...words.flatMap((word) => {
        const button = Object.assign(document.createElement('button'), { type: 'button', textContent: word });
        button.className = 'button quiet';
        button.addEventListener('click', () => this.#ask(word));
        return [button, ' '];
      }),
    );
    this.#part('[data-tip-filter]').hidden = !filter;
  }

  #count(name: string, counts: ReadonlyMap<string, number> | undefined) {
    for (const option of this.#field(name).querySelectorAll('option')) {
      const { title = '' } = option.dataset;
      option.textContent = counts ? `${title} (${counts.get(option.value) ?? 0})` : title;
    }
  }

  #say(text: string, wait: number) {
    clearTimeout(this.#announcing);
    const status = this.#part('[data-status]');
    this.#announcing = window.setTimeout(() => (status.textContent = text), wait);
  }

  #keepInAddress() {
    const address = new URL(location.href);
    for (const name of ['q', 'kind', 'module']) {
      const value = name === 'q' ? this.#query : this.#field(name).value;
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    }
    if (address.href !== location.href) history.replaceState(history.state, '', address);
  }

  #field(name: string) {
    return this.#part<HTMLInputElement>(`[name=${name}]`);
  }

  #part<T extends HTMLElement = HTMLElement>(selector: string): T {
    return this.querySelector(selector) as T;
  }
}

customElements.define('cn-search', SearchElement);
