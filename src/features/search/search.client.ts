import type { SearchIndex } from '#domain/search/build-index.ts';
import { passageAround } from '#domain/search/passage.ts';
import { loadIndex, searchSections } from '#domain/search/search-sections.ts';

const mostShown = 30;

/** Loads the index when search is opened, answers while one types, and keeps the query in the address. */
class SearchElement extends HTMLElement {
  #loading: Promise<{ stored: SearchIndex; index: ReturnType<typeof loadIndex> }> | undefined;
  #latest = '';

  connectedCallback() {
    const input = this.#part<HTMLInputElement>('input');
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    input.addEventListener('input', () => void this.#answer(input.value));
    this.#part('form').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#answer(input.value);
    });
    void this.#load().catch(() => undefined);
    if (input.value) void this.#answer(input.value);
    else input.focus();
  }

  #load() {
    return (this.#loading ??= fetch(this.dataset['index'] ?? '').then(async (response) => {
      if (!response.ok) throw new Error(`The search index answered ${response.status}.`);
      const stored = (await response.json()) as SearchIndex;
      return { stored, index: loadIndex(stored) };
    }));
  }

  async #answer(query: string) {
    this.#latest = query;
    const address = new URL(location.href);
    if (query) address.searchParams.set('q', query);
    else address.searchParams.delete('q');
    history.replaceState(history.state, '', address);
    if (!query.trim()) return this.#show('', []);
    this.#part('[data-status]').textContent ||= this.dataset['loading'] ?? '';
    try {
      const { stored, index } = await this.#load();
      if (query !== this.#latest) return;
      const hits = searchSections(index, query);
      const text = this.dataset[hits.length > 0 ? 'results' : 'nothing'] ?? '';
      this.#show(
        text.replace('{count}', String(hits.length)).replace('{query}', query.trim()),
        hits.slice(0, mostShown).flatMap(({ section }) => stored.sections[section] ?? []),
      );
    } catch {
      this.#loading = undefined;
      this.#show(this.dataset['failed'] ?? '', []);
    }
  }

  #show(status: string, sections: SearchIndex['sections']) {
    this.#part('[data-status]').textContent = status;
    this.#part('[data-list]').replaceChildren(...sections.map((section) => this.#row(section)));
  }

  #row({ kind, href, page, heading, body }: SearchIndex['sections'][number]) {
    const row = document.createElement('li');
    const link = Object.assign(document.createElement('a'), { href, textContent: heading });
    const where = document.createElement('span');
    where.className = 'note';
    where.textContent = [this.dataset[kind], page === heading ? '' : page].filter(Boolean).join(' · ');
    const passage = document.createElement('p');
    for (const { text, hit } of passageAround(body, this.#latest)) {
      if (hit) passage.append(Object.assign(document.createElement('mark'), { textContent: text }));
      else passage.append(text);
    }
    row.append(link, where, passage);
    return row;
  }

  #part<T extends HTMLElement = HTMLElement>(selector: string): T {
    return this.querySelector(selector) as T;
  }
}

customElements.define('cn-search', SearchElement);
