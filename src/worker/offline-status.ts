import { packsOf, sizeOf } from '#domain/offline/edition.ts';
import type { OfflineStatus } from '#domain/offline/messages.ts';
import { isOffered } from '#domain/offline/offline-state.ts';
import { locales } from '#domain/shared/locale.ts';
import type { KeptCourse } from './kept-course.ts';

/** What a page shows of the course on this device. */
export async function offlineStatus(
  course: KeptCourse,
  work: OfflineStatus['work'],
  busy: number,
): Promise<OfflineStatus> {
  const state = await course.state();
  const { current, next, wanted = [], problem, checkedAt } = state;
  const newer = await course.edition(next?.version);
  const edition = (await course.edition(current?.version)) ?? newer;
  const size = (part: 'shared' | (typeof locales)[number]) => edition && sizeOf(packsOf(edition, [part]));
  return {
    kept: locales.map((locale) => ({
      locale,
      isWanted: wanted.includes(locale),
      isWhole: current?.whole.includes(locale) ?? false,
      bytes: size(locale),
    })),
    shared: size('shared'),
    current: current && edition && { ...current, builtAt: edition.builtAt },
    next: next && newer && { ...next, builtAt: newer.builtAt, isOffered: isOffered(state) },
    work,
    problem: work ? undefined : problem,
    checkedAt,
    busy,
  };
}
