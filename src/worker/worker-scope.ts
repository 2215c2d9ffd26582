import type { CourierScope } from '#storage/key-courier.ts';

interface Waiting {
  waitUntil(work: Promise<unknown>): void;
}

export interface WorkerClient {
  id: string;
  url: string;
  postMessage(message: unknown): void;
}

export interface WorkerFetch extends Waiting {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}

export interface WorkerMessage extends Waiting {
  data: { kind?: unknown };
}

/** What of a ServiceWorkerGlobalScope is used: the rest of the code is checked against a page's types. */
export interface WorkerScope extends CourierScope {
  registration: { scope: string };
  clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<WorkerClient[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Waiting) => void): void;
  addEventListener(type: 'fetch', listener: (event: WorkerFetch) => void): void;
  addEventListener(type: 'message', listener: (event: WorkerMessage) => void): void;
  addEventListener(type: string, listener: (event: never) => void): void;
}
