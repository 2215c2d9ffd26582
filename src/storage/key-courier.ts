import type { CourierMessage } from './courier-of-page.ts';
import { classDatabaseName } from './classroom-schema.ts';
import { databaseName } from './database-schema.ts';
import type { HeldKey } from './keyring.ts';

interface Navigation {
  request: { mode: string };
  clientId: string;
  resultingClientId: string;
}

interface Letter {
  data: CourierMessage;
  source: unknown;
  ports: readonly MessagePort[];
}

/** What of a ServiceWorkerGlobalScope is used. */
export interface CourierScope {
  addEventListener(type: 'fetch', listener: (event: Navigation) => void): void;
  addEventListener(type: 'message', listener: (event: Letter) => void): void;
}

/** For at most this long, in milliseconds, a key is on its way. */
const longestJourney = 10_000;
const patience = 200;

/**
 * For a service worker. A page that is left hands over its keys; they are given to that page alone which the
 * browser was loading in its place. Where nothing was loading (the tab was closed, the learner went to
 * another site), they are dropped at once. Nothing is ever stored.
 */
export function carryKeys(worker: CourierScope): void {
  /** The page left -> the page that takes its place. */
  const journeys = new Map<string, string>();
  /** By the page that they go to and the lock that they open. */
  const carried = new Map<string, HeldKey>();
  const waiting = new Map<string, (held: HeldKey) => void>();
  const nameOf = (page: string, lock: string) => `${page} ${lock}`;

  worker.addEventListener('fetch', ({ request, clientId, resultingClientId }) => {
    if (request.mode !== 'navigate' || !clientId || !resultingClientId) return;
    journeys.set(clientId, resultingClientId);
    setTimeout(() => {
      journeys.delete(clientId);
      for (const name of carried.keys())
        if (name.startsWith(nameOf(resultingClientId, ''))) carried.delete(name);
    }, longestJourney);
  });

  worker.addEventListener('message', ({ data, source, ports }) => {
    const id = (source as { id?: string } | null)?.id ?? '';
    if (data?.kind === 'key-left') {
      const target = journeys.get(id);
      if (!target) return;
      const name = nameOf(target, data.held.lock);
      const arrived = waiting.get(name);
      if (arrived) arrived(data.held);
      else carried.set(name, data.held);
    } else if (data?.kind === 'key-claimed') {
      const name = nameOf(id, data.lock);
      const give = (held?: HeldKey) => {
        carried.delete(name);
        waiting.delete(name);
        ports[0]?.postMessage(held);
      };
      if (carried.has(name) || ![...journeys.values()].includes(id)) return give(carried.get(name));
      waiting.set(name, give);
      setTimeout(() => waiting.has(name) && give(), patience);
    }
  });

  for (const channel of [databaseName, classDatabaseName]) {
    new BroadcastChannel(channel).onmessage = ({ data }) => {
      if (data?.kind === 'lock') carried.clear();
    };
  }
}
