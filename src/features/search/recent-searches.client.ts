import { queryButtons } from './query-buttons.client.ts';
import { dropPreference, keepPreference, readPreference } from '#storage/preferences.ts';

const name = 'searches';
const most = 8;

/** The last searches, kept on this device only where the learner asks for it, and gone when they take that back. */
export class RecentSearches {
  #root: HTMLElement;
  #ask: (query: string) => void;

  constructor(root: HTMLElement, ask: (query: string) => void) {
    this.#root = root;
    this.#ask = ask;
    const box = root.querySelector<HTMLInputElement>('[data-remember]');
    box?.addEventListener('change', () => {
      if (box.checked) this.#write([]);
      else dropPreference(name);
      this.#show();
    });
    root.querySelector('[data-forget] button')?.addEventListener('click', () => {
      this.#write([]);
      this.#show();
      box?.focus();
    });
    this.#show();
  }

  keep(query: string): void {
    const kept = this.#read();
    if (!kept || !query) return;
    this.#write([query, ...kept.filter((one) => one !== query)].slice(0, most));
    this.#show();
  }

  /** undefined: the learner has not asked for it. */
  #read(): string[] | undefined {
    try {
      const kept: unknown = JSON.parse(readPreference(name) ?? 'null');
      return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : undefined;
    } catch {
      return undefined;
    }
  }

  #write(searches: string[]): void {
    keepPreference(name, JSON.stringify(searches));
  }

  #show(): void {
    const kept = this.#read();
    const part = (selector: string) => this.#root.querySelector(selector) as HTMLElement;
    (part('[data-remember]') as HTMLInputElement).checked = kept !== undefined;
    for (const selector of ['[data-recent-title]', '[data-forget]']) part(selector).hidden = !kept?.length;
    part('[data-recent-list]').replaceChildren(...queryButtons(kept ?? [], this.#ask));
  }
}
