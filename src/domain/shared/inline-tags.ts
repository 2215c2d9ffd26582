/** `<Fact id="x" figure="y" />` or `<Story>19</Story>` inside a text that stands in YAML. */
export interface InlineTag {
  name: string;
  attributes: Record<string, string>;
  /** What stands between the opening and the closing tag. */
  inner: string;
  /** Offset of the tag in the text. */
  index: number;
  raw: string;
}

const tagPattern = /<([A-Z][A-Za-z]*)((?:\s+[a-z]+="[^"]*")*)\s*(?:\/>|>([^<]*)<\/\1>)/g;

/** The tags that a quiz, case or figure text may hold, in order. */
export function inlineTags(text: string): InlineTag[] {
  return [...text.matchAll(tagPattern)].map((match) => ({
    name: match[1] ?? '',
    attributes: Object.fromEntries(
      [...(match[2] ?? '').matchAll(/([a-z]+)="([^"]*)"/g)].map(([, key, value]) => [key ?? '', value ?? '']),
    ),
    inner: match[3] ?? '',
    index: match.index,
    raw: match[0],
  }));
}

/** Replaces every inline tag by what `print` makes of it. */
export function replaceInlineTags(text: string, print: (tag: InlineTag) => string): string {
  let printed = text;
  for (const tag of inlineTags(text)) printed = printed.replace(tag.raw, () => print(tag));
  return printed;
}
