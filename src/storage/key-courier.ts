import type { CourierMessage } from './courier-of-page.ts';
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
 * For a service worker. A page that is left hands over its key; it is given to that page alone which the
 * browser was loading in its place. Where nothing was loading (the tab was closed, the learner went to
 * another site), the key is dropped at once. Nothing is ever stored.
 */
export function carryKeys(worker: CourierScope): void {
  /** The page left -> the page that takes its place. */
  const journeys = new Map<string, string>();
  const carried = new Map<string, HeldKey>();
  const waiting = new Map<string, (held: HeldKey) => void>();

  worker.addEventListener('fetch', ({ request, clientId, resultingClientId }) => {
    if (request.mode !== 'navigate' || !clientId || !resultingClientId) return;
    journeys.set(clientId, resultingClientId);
    setTimeout(() => {
      journeys.delete(clientId);
      carried.delete(resultingClientId);
    }, longestJourney);
  });

  worker.addEventListener('message', ({ data, source, ports }) => {
    const id = (source as { id?: string } | null)?.id ?? '';
    if (data?.kind === 'key-left') {
      const target = journeys.get(id);
      if (!target) return;
      const arrived = waiting.get(target);
      if (arrived) arrived(data.held);
      else carried.set(target, data.held);
    } else if (data?.kind === 'key-claimed') {
      const give = (held?: HeldKey) => {
        carried.delete(id);
        waiting.delete(id);
        ports[0]?.postMessage(held);
      };
      if (carried.has(id) || ![...journeys.values()].includes(id)) return give(carried.get(id));
      waiting.set(id, give);
      setTimeout(() => waiting.has(id) && give(), patience);
    }
  });

  new BroadcastChannel(databaseName).onmessage = ({ data }) => {
    if (data?.kind === 'lock') carried.clear();
  };
}
