import { canonicalJson } from './canonical-json.ts';

const mask = 0xffff_ffff_ffff_ffffn;

/**
 * A short name for the parts of a thing that change its meaning: hand over those parts alone (ids,
 * the key, numbers), never the wording, so that a mended typo keeps the revision.
 * 64-bit FNV-1a over the canonical JSON in UTF-16 code units, base 36. No protection against forging.
 */
export function revisionOf(parts: unknown): string {
  let hash = 0xcbf2_9ce4_8422_2325n;
  for (const unit of canonicalJson(parts).split('')) {
    hash = ((hash ^ BigInt(unit.charCodeAt(0))) * 0x100_0000_01b3n) & mask;
  }
  return hash.toString(36);
}
