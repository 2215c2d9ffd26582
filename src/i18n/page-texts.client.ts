import type { TextKey } from './texts.ts';

let printed: Partial<Record<TextKey, string>> | undefined;

/** A text that the page was printed with by `<PageTexts keys={…} />`; `{name}` in it is replaced from `values`. */
export function pageText(key: TextKey, values: Record<string, string | number> = {}): string {
  printed ??= Object.assign(
    {},
    ...[...document.querySelectorAll('[data-page-texts]')].map((part) =>
      JSON.parse(part.textContent ?? '{}'),
    ),
  ) as Partial<Record<TextKey, string>>;
  return (printed[key] ?? '').replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
