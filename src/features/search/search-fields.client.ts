import { sectionKinds, type SectionKind } from '#domain/search/section.ts';

const names = ['q', 'kind', 'module'] as const;

/** What the learner typed and chose; it stands in the address, and is read from it when the page opens. */
export class SearchFields {
  readonly words: HTMLInputElement;
  readonly #fields: Record<(typeof names)[number], HTMLInputElement | HTMLSelectElement>;

  constructor(root: HTMLElement) {
    const field = (name: string) => root.querySelector(`[name=${name}]`) as HTMLInputElement;
    this.#fields = { q: field('q'), kind: field('kind'), module: field('module') };
    this.words = field('q');
    const asked = new URLSearchParams(location.search);
    for (const name of names) this.#fields[name].value = asked.get(name) ?? '';
  }

  get query(): string {
    return this.words.value.trim();
  }

  get kind(): SectionKind | undefined {
    return sectionKinds.find((kind) => kind === this.#fields.kind.value);
  }

  get module(): string | undefined {
    return this.#fields.module.value || undefined;
  }

  keepInAddress(): void {
    const address = new URL(location.href);
    for (const name of names) {
      const value = name === 'q' ? this.query : this.#fields[name].value;
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    }
    if (address.href !== location.href) history.replaceState(history.state, '', address);
  }

  /** Says beside each choice how many results it leaves; nothing where there was no search. */
  count(name: 'kind' | 'module', counts: ReadonlyMap<string, number> | undefined): void {
    for (const option of this.#fields[name].querySelectorAll('option')) {
      const { title = '' } = option.dataset;
      option.textContent = counts ? `${title} (${counts.get(option.value) ?? 0})` : title;
    }
  }
}
