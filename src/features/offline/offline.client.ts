import { type OfflineRequest, type OfflineStatus, statusChannel } from '#domain/offline/messages.ts';
import { isLocale, type Locale } from '#domain/shared/locale.ts';
import { pageText } from '#i18n/page-texts.client.ts';
import { showStatus } from './show-status.client.ts';

const part = document.querySelector('[data-offline]') as HTMLElement;
const find = <Kind extends HTMLElement>(selector: string) => part.querySelector(selector) as Kind;
const worker = navigator.serviceWorker as ServiceWorkerContainer | undefined;
const reading = document.documentElement.lang as Locale;
const patience = 8000;
let shown: OfflineStatus | undefined;
/** From the learner's first touch until it is saved, the choice follows the learner and not the device. */
let isChoosing = false;
let asked: 'look' | 'take' | undefined;

async function ask(request: OfflineRequest): Promise<void> {
  (await worker?.ready)?.active?.postMessage(request);
}

function show(status: OfflineStatus): void {
  const isTaken = asked === 'take' && status.current?.version !== shown?.current?.version;
  if (isTaken) return location.reload();
  if (asked === 'take') find('[data-busy]').hidden = status.busy === 0;
  showStatus(part, status, isChoosing);
  shown = status;
  const looked = find('[data-looked]');
  if (asked !== 'look') looked.textContent = '';
  else if (status.work || status.problem || status.next) {
    looked.textContent = status.next && status.work ? pageText('offline.newComing') : '';
  }
}

find('[data-want]').addEventListener('change', () => (isChoosing = true));
find('[data-want]').addEventListener('submit', (event) => {
  event.preventDefault();
  isChoosing = false;
  const chosen = new FormData(event.target as HTMLFormElement).getAll('wanted').filter(isLocale);
  void ask({ kind: 'course-want', wanted: chosen });
});
find('[data-remove] button').addEventListener('click', () => void ask({ kind: 'course-want', wanted: [] }));
find('[data-take]').addEventListener('click', () => {
  asked = 'take';
  void ask({ kind: 'course-take' });
});
find('[data-look]').addEventListener('click', async () => {
  asked = 'look';
  find('[data-looked]').textContent = pageText('offline.looking');
  await ask({ kind: 'course-look', locale: reading });
});

const missing = new URLSearchParams(location.search).get('missing');
if (missing) {
  find('[data-missing]').textContent = pageText('offline.missing', { page: missing });
  find('[data-missing]').hidden = false;
}
if (worker) {
  const scope = part.dataset['scope'] ?? '/';
  new BroadcastChannel(statusChannel(new URL(scope, location.href).href)).onmessage = ({ data }) =>
    show(data as OfflineStatus);
  void ask({ kind: 'course-status' });
}
setTimeout(
  () => {
    if (!shown) find('[data-state]').textContent = pageText('offline.noWorker');
  },
  worker ? patience : 0,
);
