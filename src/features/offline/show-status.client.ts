import type { OfflineStatus } from '#domain/offline/messages.ts';
import { pageText } from '#i18n/page-texts.client.ts';
import { momentText, sizeText } from './size-text.client.ts';

/** Fills the page from what the service worker tells. */
export function showStatus(part: HTMLElement, status: OfflineStatus, isChoosing: boolean): void {
  const find = <Kind extends HTMLElement>(selector: string) => part.querySelector(selector) as Kind;
  const { current, next, work, problem, kept, shared } = status;

  find('[data-state]').textContent = current ? versionText(current) : nothingText(status);
  find('[data-work]').hidden = !work;
  if (work) {
    const bar = find<HTMLProgressElement>('progress');
    bar.max = work.total;
    bar.value = work.done;
    find('[data-work] span').textContent = pageText('offline.working', {
      done: sizeText(work.done),
      total: sizeText(work.total),
    });
  }
  find('[data-problem]').hidden = !problem;
  find('[data-problem]').textContent = problem ? pageText(`offline.problem.${problem}`) : '';

  for (const { locale, isWanted, isWhole, bytes } of kept) {
    if (!isChoosing) find<HTMLInputElement>(`[value=${locale}]`).checked = isWanted;
    const key = isWhole ? 'offline.whole' : isWanted ? 'offline.partly' : 'offline.absent';
    find(`[data-kept=${locale}]`).textContent =
      bytes === undefined ? '' : pageText(key, { size: sizeText(bytes) });
  }
  find('[data-shared]').textContent =
    shared === undefined ? '' : pageText('offline.shared', { size: sizeText(shared) });
  find('[data-remove]').hidden = !kept.some(({ isWanted }) => isWanted);
  find('[data-live]').hidden = false;

  find('[data-new]').hidden = !next?.isOffered;
  if (next?.isOffered) {
    find('[data-new-text]').textContent = pageText('offline.newText', {
      version: next.version,
      built: momentText(next.builtAt),
    });
  }
}

function versionText({ version, builtAt, since }: NonNullable<OfflineStatus['current']>): string {
  return pageText('offline.version', { version, built: momentText(builtAt), since: momentText(since) });
}

function nothingText({ work, kept }: OfflineStatus): string {
  const isWanted = kept.some((one) => one.isWanted);
  return isWanted ? (work ? '' : pageText('offline.reading')) : pageText('offline.none');
}
