import { openSearch, type SearchIndex } from '#domain/search/open-search.ts';
import type { PackedSections } from '#domain/search/packed.ts';
import { pageText } from '#i18n/page-texts.client.ts';
import { AnswerView } from './answer-view.client.ts';
import { moveByArrows } from './arrow-keys.client.ts';
import { RecentSearches } from './recent-searches.client.ts';
import { SearchFields } from './search-fields.client.ts';

/** Loads the index when search is opened, answers at each key, and keeps the query in the address. */
class SearchElement extends HTMLElement {
  #index: SearchIndex | undefined;
  #isLoading = false;
  #fields!: SearchFields;
  #view!: AnswerView;

  connectedCallback() {
    this.#fields = new SearchFields(this);
    this.#view = new AnswerView(this, this.#fields, (query) => this.#ask(query));
    const recent = new RecentSearches(this.#part('[data-recent]'), (query) => this.#ask(query));
    const form = this.#part('form');
    form.addEventListener('input', () => this.#answer());
    // A choice is made, or the field is left: nothing is being typed any more.
    form.addEventListener('change', () => this.#fields.keepInAddress());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      recent.keep(this.#fields.query);
      this.#view.settle();
      this.querySelector<HTMLElement>('[data-list] a')?.focus();
    });
    // Before the link is followed, so that the way back leads to these results.
    this.#part('[data-list]').addEventListener('click', () => {
      recent.keep(this.#fields.query);
      this.#fields.keepInAddress();
    });
    moveByArrows(this, this.#fields.words);
    this.#answer();
    if (!this.#fields.query) this.#fields.words.focus();
  }

  #ask(query: string) {
    this.#fields.words.value = query;
    this.#fields.words.focus();
    this.#answer();
  }

  #answer() {
    const { query } = this.#fields;
    this.#part('[data-recent]').hidden = query !== '';
    if (!query) this.#view.clear();
    else if (this.#index) this.#view.show(this.#index);
    else this.#view.say(pageText('search.loading'));
    if (!this.#index) this.#load();
  }

  #load() {
    if (this.#isLoading) return;
    this.#isLoading = true;
    this.#fetch()
      .catch(() => this.#view.say(this.#fields.query ? pageText('search.failed') : ''))
      .finally(() => (this.#isLoading = false));
  }

  async #fetch() {
    const response = await fetch(this.dataset['index'] ?? '');
    if (!response.ok) throw new Error(`The search index answered ${response.status}.`);
    this.#index = openSearch((await response.json()) as PackedSections);
    this.#answer();
  }

  #part(selector: string): HTMLElement {
    return this.querySelector(selector) as HTMLElement;
  }
}

customElements.define('cn-search', SearchElement);
