import { beginsSentence, capitalSign, isSmall, smallSign, withoutCapital } from './capitals.ts';
import { codePointOf, oneByte, twoBytes } from './code-points.ts';
import {
  anchorOf,
  nameEnd,
  segmentEnd,
  type PackedPage,
  type PackedPart,
  type PackedSections,
} from './packed.ts';
import type { Locale } from '../shared/locale.ts';
import type { SearchSection } from './section.ts';
import { packWords } from './word-list.ts';
import { tokensOf, type TextToken } from './words.ts';

const end: TextToken = { text: segmentEnd, isWord: false };

/** Packs sections; those of one page stand one after the other. */
export function packSections(locale: Locale, sections: readonly SearchSection[]): PackedSections {
  const written: TextToken[] = [];
  const write = (text: string) => written.push(...packedTokens(text), end);

  const pages: PackedPage[] = [];
  for (const section of sections) {
    const [path = '', anchor] = section.href.split('#');
    let page = pages.at(-1);
    if (page?.path !== path || page.kind !== section.kind) {
      page = { kind: section.kind, module: section.module, path, sections: [] };
      pages.push(page);
      write(section.page);
    }
    page.sections.push(partOf(section, anchor));
    write(section.heading);
    write((section.also ?? []).join(nameEnd));
    write(section.body);
  }

  const stream = withoutCapitals(written);
  const words = wordList(stream);
  const codes = new Map(words.map((word, number) => [word, String.fromCharCode(codePointOf(number))]));
  return {
    locale,
    words: packWords(words),
    pages,
    text: stream.map((token) => codes.get(token)).join(''),
  };
}

/** The tokens of a text without the single spaces between words: those are understood. */
function packedTokens(text: string): TextToken[] {
  return tokensOf(text.replace(/\s+/g, ' ').trim()).filter(({ text: token }) => token !== ' ');
}

function partOf({ heading, law }: SearchSection, anchor: string | undefined): PackedPart {
  return {
    ...(anchor !== undefined && { anchor: anchor === anchorOf(heading) ? 1 : anchor }),
    ...(law && { law: [law.inForce ?? '', law.ends ?? '', law.contested ? 1 : 0] }),
  };
}

function withoutCapitals(tokens: readonly TextToken[]): string[] {
  const known = new Set(tokens.map(({ text }) => text));
  let before = end;
  return tokens.flatMap((token) => {
    const isExpected = !before.isWord && beginsSentence(before.text);
    before = token;
    if (!token.isWord) return [token.text];
    if (isSmall(token.text)) return isExpected ? [smallSign, token.text] : [token.text];
    const small = withoutCapital(token.text);
    if (small === token.text || !known.has(small)) return [token.text];
    return isExpected ? [small] : [capitalSign, small];
  });
}

/** The commonest words get the shortest codes; among those of one length, the alphabet packs best. */
function wordList(stream: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const token of stream) counts.set(token, (counts.get(token) ?? 0) + 1);
  const byCount = [...counts].toSorted(([, a], [, b]) => b - a).map(([token]) => token);
  return [
    ...byCount.slice(0, oneByte).toSorted(),
    ...byCount.slice(oneByte, twoBytes).toSorted(),
    ...byCount.slice(twoBytes).toSorted(),
  ];
}
