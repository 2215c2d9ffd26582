/** Fills an array with random bytes, as crypto.getRandomValues does (which works on plain http too). */
export type RandomBytes = (into: Uint8Array<ArrayBuffer>) => void;

/** 20 characters a-z and 0-7: 100 random bits. */
export function newId(random: RandomBytes): string {
  const bytes = new Uint8Array(20);
  random(bytes);
  return Array.from(bytes, (byte) => 'abcdefghijklmnopqrstuvwxyz012345'[byte & 31]).join('');
}
