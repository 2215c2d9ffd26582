import { type Locale, locales } from '../shared/locale.ts';
import { type Edition, packsOf, scriptPacks } from './edition.ts';

/** A version on this device: whole in these languages, begun at `since` (ms by this device's clock). */
export interface HeldEdition {
  version: string;
  whole: Locale[];
  since: number;
}

/**
 * Why the last download stopped. `cut`: the line; `full`: no room; `mixed`: the server's files are not those
 * that its list promises (it is being renewed, or something on the way answers in its place).
 */
export type DownloadProblem = 'cut' | 'full' | 'mixed';

export interface OfflineState {
  /** What is to be kept here; undefined until the first visit decides, empty once the learner removed all. */
  wanted?: Locale[];
  /** The version that pages come from. */
  current?: HeldEdition;
  /** The version that is on its way or waits to be taken. */
  next?: HeldEdition;
  /** The version before: pages still open may load its scripts. */
  previous?: string;
  checkedAt?: number;
  problem?: DownloadProblem;
}

/** Where the browser is asked to save data, one language: the one being read. */
export function firstWanted(reading: Locale, isSaving: boolean): Locale[] {
  return isSaving ? [reading] : inReadingOrder(locales, reading);
}

/** The language being read comes first. */
export function inReadingOrder(wanted: readonly Locale[], reading: Locale): Locale[] {
  return wanted.toSorted((a, b) => Number(b === reading) - Number(a === reading));
}

const oneHour = 3_600_000;

/** Whether to ask the server again. A clock that was set back asks at once instead of waiting for its old time. */
export function isCheckDue(
  { wanted, current, next, checkedAt, problem }: OfflineState,
  now: number,
): boolean {
  if (wanted?.length === 0) return false;
  const isOnItsWay = next ? !isWhole(next, wanted) : !isWhole(current, wanted);
  if (isOnItsWay && problem !== 'full') return true;
  return checkedAt === undefined || now < checkedAt || now - checkedAt >= oneHour;
}

/** Whether a version is here in all of these languages. */
export function isWhole(held: HeldEdition | undefined, wanted: readonly Locale[] = locales): boolean {
  return !!held && wanted.every((locale) => held.whole.includes(locale));
}

/** A new version is offered once it is whole in every language that is kept here. */
export function isOffered({ current, next, wanted }: OfflineState): boolean {
  return !!current && !!next && isWhole(next, wanted);
}

/** Taking is the learner's word: what was current stays in part, for the pages that are still open. */
export function takeNext(state: OfflineState): OfflineState {
  const { next, ...rest } = state;
  return next && isOffered(state) ? { ...rest, current: next, previous: state.current?.version } : state;
}

/** Where nothing whole was here before, there is nothing to choose: the first version is taken as it comes. */
export function takeFirst(state: OfflineState): OfflineState {
  const { next, ...rest } = state;
  return !state.current && next && next.whole.length > 0 ? { ...rest, current: next } : state;
}

/** Another choice of languages; of none, nothing is left but the choice. */
export function wantOnly(state: OfflineState, wanted: Locale[]): OfflineState {
  if (wanted.length === 0) return { wanted };
  const inPart = (held: HeldEdition | undefined) =>
    held && { ...held, whole: held.whole.filter((locale) => wanted.includes(locale)) };
  return {
    ...state,
    wanted,
    current: inPart(state.current),
    next: inPart(state.next),
    problem: undefined,
  };
}

/** The packs that are still needed; everything else on the device can go. */
export function neededHashes(state: OfflineState, editions: ReadonlyMap<string, Edition>): Set<string> {
  const needed = new Set<string>();
  const wanted = state.wanted ?? locales;
  if (wanted.length === 0) return needed;
  for (const held of [state.current, state.next]) {
    const edition = editions.get(held?.version ?? '');
    for (const [hash] of edition ? packsOf(edition, ['shared', ...wanted]) : []) needed.add(hash);
  }
  const previous = editions.get(state.previous ?? '');
  for (const [hash] of previous ? scriptPacks(previous) : []) needed.add(hash);
  return needed;
}
