/**
 * What was meant by keys struck while the Vietnamese keyboard was off, without marks: Telex `lieeuf` and VNI
 * `lie62u` are both `lieu`. Reads a folded word; undefined where it holds nothing of the kind.
 */
export function readRawKeys(word: string): string | undefined {
  const read = /\d/.test(word)
    ? word.replace(/^([a-z]+)(?=.*\d)[a-z\d]*$/, (whole) => whole.replace(/[1-9]/g, ''))
    : word
        .replace(/dd/, 'd')
        .replace(/([aeo])\1/, '$1')
        .replace(/([aou])w/g, '$1')
        .replace(/(?<=[aeiouy][a-z]*)[sfrxj]/, '');
  return read === word || /\d/.test(read) ? undefined : read;
}
