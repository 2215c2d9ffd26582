import type { SearchSection } from '#domain/search/section.ts';
import { tokensOf } from '#domain/search/words.ts';
import { seededRandom } from '#domain/shared/seeded.ts';

/**
 * A course so many times as large: each further copy has every third word exchanged for another of the course and
 * now and then a new one, so that sections differ and words go on coming as they do in real texts.
 */
export function growSections(sections: readonly SearchSection[], times: number): SearchSection[] {
  const random = seededRandom(1);
  const words = sections.flatMap(({ body }) => tokensOf(body).filter(({ isWord }) => isWord));
  const other = (word: string) => {
    const chance = random();
    if (chance > 1 / 3) return word;
    if (chance < 0.002) return `${word}${Math.floor(random() * 1000)}`;
    return words[Math.floor(random() * words.length)]?.text ?? word;
  };
  const changed = (text: string) =>
    tokensOf(text)
      .map(({ text: token, isWord }) => (isWord ? other(token) : token))
      .join('');
  return Array.from({ length: times }, (_, copy) =>
    sections.map((section): SearchSection => {
      if (copy === 0) return section;
      const [path = '', anchor] = section.href.split('#');
      return {
        ...section,
        href: `${path}${copy}/${anchor === undefined ? '' : `#${anchor}`}`,
        page: changed(section.page),
        heading: changed(section.heading),
        also: section.also?.map(changed),
        body: changed(section.body),
      };
    }),
  ).flat();
}
