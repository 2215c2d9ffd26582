import type { Locale } from '../shared/locale.ts';
import type { DownloadProblem } from './offline-state.ts';

/** What a page asks of the service worker. */
export type OfflineRequest =
  | { kind: 'course-visit'; locale: Locale }
  | { kind: 'course-look'; locale: Locale }
  | { kind: 'course-want'; wanted: Locale[] }
  | { kind: 'course-take' }
  | { kind: 'course-status' };

/** What the service worker says to every open page: a version waits; it needs a page to go on. */
export type OfflineWord = { say: 'offered' } | { say: 'more' };

export interface VersionShown {
  version: string;
  builtAt: string;
  since: number;
}

/** Sizes in bytes as they are kept, packed. */
export interface OfflineStatus {
  kept: { locale: Locale; isWanted: boolean; isWhole: boolean; bytes?: number }[];
  /** Bytes of what every language needs. */
  shared?: number;
  current?: VersionShown;
  next?: VersionShown & { isOffered: boolean };
  /** Of the download that is going on. */
  work?: { done: number; total: number };
  problem?: DownloadProblem;
  checkedAt?: number;
  /** Pages with a quiz or a case that are open: a new version waits for them. */
  busy: number;
}

/** The channel on which the status is told, of the course that lies under `scope`. */
export const statusChannel = (scope: string) => `cau-noi-offline ${scope}`;
