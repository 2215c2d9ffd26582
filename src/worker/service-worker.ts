import { type OfflineRequest, type OfflineWord, statusChannel } from '#domain/offline/messages.ts';
import { carryKeys } from '#storage/key-courier.ts';
import { answerRequest } from './answer-request.ts';
import { CourseKeeper } from './course-keeper.ts';
import type { WorkerScope } from './worker-scope.ts';

const worker = globalThis as unknown as WorkerScope;
const { scope } = worker.registration;
const line: typeof fetch = (...request) => fetch(...request);
/** Another site may lie in another folder of this host. */
const pages = async () =>
  (await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })).filter(({ url }) =>
    url.startsWith(scope),
  );
/** Browsers before 2023: the course works over the network. */
const canUnpack = typeof DecompressionStream !== 'undefined';
const status = new BroadcastChannel(statusChannel(scope));

const keeper = new CourseKeeper({
  scope,
  caches,
  line,
  now: () => Date.now(),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  isSavingData: () => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true,
  openPages: async () => (await pages()).map(({ url }) => url),
  say: async (word: OfflineWord) => {
    for (const page of await pages()) page.postMessage(word);
  },
  tell: (now) => status.postMessage(now),
});

// This file changes seldom, and which version of the course is shown does not hang on it: it may be renewed at once.
worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

carryKeys(worker);

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || request.headers.has('range') || !request.url.startsWith(scope)) return;
  event.respondWith(answer(request));
});

/** A fault of what is kept here never stands between a page and the network. */
async function answer(request: Request): Promise<Response> {
  const shelf = await keeper.course.shelf().catch(() => ({ whole: [] }));
  return answerRequest(request, scope, keeper.course.store, shelf, line);
}

worker.addEventListener('message', (event) => {
  const { kind } = event.data ?? {};
  if (typeof kind !== 'string' || !kind.startsWith('course-') || !canUnpack) return;
  event.waitUntil(keeper.hear(event.data as OfflineRequest).catch(() => undefined));
});
