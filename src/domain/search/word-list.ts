/*
 * Words one after another share their beginnings: each is written as how many letters it shares with the one
 * before, and the rest.
 */

const most = 60;
const zero = 0x41;

export function packWords(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < Math.min(most, before.length) && before[shared] === word[shared]) shared += 1;
      before = word;
      return String.fromCharCode(zero + shared) + word.slice(shared);
    })
    .join('\n');
}

export function unpackWords(packed: string): string[] {
  let before = '';
  return packed.split('\n').map((line) => {
    before = before.slice(0, line.charCodeAt(0) - zero) + line.slice(1);
    return before;
  });
}
