/**
 * Splits a text into words. A law's number stays whole and is also cut at its slashes, so that
 * `73/2021/QH14` is found by itself, by `73/2021` and by `QH14`.
 */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const [chunk] of text.normalize('NFC').matchAll(/[\p{L}\p{N}\p{M}]+(?:[/-][\p{L}\p{N}\p{M}]+)*/gu)) {
    const parts = chunk.split(/[/-]/);
    if (parts.length === 1) {
      words.push(chunk);
      continue;
    }
    if (chunk.includes('/')) {
      for (let length = parts.length; length >= 2; length -= 1) words.push(parts.slice(0, length).join('/'));
    }
    words.push(...parts);
  }
  return words;
}
