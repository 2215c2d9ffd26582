import {
  type Edition,
  editionFile,
  missingPacks,
  packFolder,
  readEdition,
  sizeOf,
} from '#domain/offline/edition.ts';
import { wholeLocales } from '#domain/offline/edition.ts';
import {
  type DownloadProblem,
  inReadingOrder,
  isCheckDue,
  isWhole,
  type OfflineState,
  takeFirst,
} from '#domain/offline/offline-state.ts';
import type { Locale } from '#domain/shared/locale.ts';
import { download, type Line, problemOf } from './download.ts';
import type { KeptCourse } from './kept-course.ts';

export interface Turn extends Line {
  scope: string;
  now: () => number;
  reading: Locale;
  /** The learner asked for a look at the server: it need not be due. */
  isAsked: boolean;
  begin: (bytes: number) => void;
  came: (bytes: number) => void;
}

/** Looks at the server and brings in what is wanted and missing, language by language, the one being read first. */
export async function bringIn(kept: KeptCourse, turn: Turn): Promise<void> {
  const before = await kept.state();
  if (!turn.isAsked && !isCheckDue(before, turn.now())) return;
  try {
    const found = await lookAtServer(turn);
    if (typeof found !== 'string') return await bringInEdition(found, kept, turn);
    if (turn.isAsked || !isWhole(before.current, before.wanted)) await setProblem(kept, found);
  } catch (fault) {
    await setProblem(kept, problemOf(fault));
  }
}

async function bringInEdition(found: Edition, kept: KeptCourse, turn: Turn): Promise<void> {
  const { scope, stop } = turn;
  const state = await noteVersion(found, kept, turn.now());
  const order = inReadingOrder(state.wanted ?? [], turn.reading);
  const hashes = await kept.store.hashes();
  turn.begin(sizeOf(missingPacks(found, ['shared', ...order], hashes)));
  for (const locale of order) {
    const packs = missingPacks(found, ['shared', locale], await kept.store.hashes());
    const problem = await download(packs, { ...turn, address: scope + packFolder, store: kept.store });
    if (stop.aborted) return;
    await setWhole(kept, found, await kept.store.hashes());
    if (problem) return setProblem(kept, problem);
  }
  await kept.tidy(await kept.state());
}

async function lookAtServer({ scope, line, stop }: Turn): Promise<Edition | DownloadProblem> {
  try {
    const answer = await line(scope + editionFile, { cache: 'no-cache', signal: stop });
    if (answer.status === 429 || answer.status >= 500) return 'cut';
    return readEdition(await answer.text()) ?? 'mixed';
  } catch {
    return 'cut';
  }
}

/** What the server has is the version in use, the one on its way, or newer than both. */
async function noteVersion(found: Edition, kept: KeptCourse, now: number): Promise<OfflineState> {
  await kept.addEdition(found);
  const { version } = found;
  const whole = wholeLocales(found, await kept.store.hashes());
  const state = await kept.state();
  const { next, ...rest } = state;
  const noted = { ...rest, checkedAt: now, problem: undefined };
  if (rest.current?.version === version) return kept.write({ ...noted, current: { ...rest.current, whole } });
  const since = next?.version === version ? next.since : now;
  return kept.write({ ...noted, next: { version, whole, since } });
}

async function setWhole(kept: KeptCourse, found: Edition, hashes: ReadonlySet<string>): Promise<void> {
  const state = await kept.state();
  const held = state.current?.version === found.version ? 'current' : 'next';
  const edition = state[held];
  if (!edition) return;
  await kept.write(takeFirst({ ...state, [held]: { ...edition, whole: wholeLocales(found, hashes) } }));
}

/** With no room left, what is not whole makes room again: for the learner's own record first of all. */
async function setProblem(kept: KeptCourse, problem: DownloadProblem): Promise<void> {
  const state = await kept.state();
  if (problem !== 'full') return void (await kept.write({ ...state, problem }));
  await kept.tidy({ ...state, wanted: state.current?.whole ?? [], next: undefined });
  await kept.write({ ...state, next: undefined, problem });
}
