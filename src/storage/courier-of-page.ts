import type { HeldKey } from './keyring.ts';

/** Carries a key over a navigation; see key-courier.ts. */
export interface Courier {
  leave(held: HeldKey): void;
  /** The key of a lock. */
  claim(lock: string): Promise<HeldKey | undefined>;
}

export type CourierMessage = { kind: 'key-left'; held: HeldKey } | { kind: 'key-claimed'; lock: string };

/** undefined where no service worker runs this page: plain http, a file, the very first visit. */
export function courierOfPage(): Courier | undefined {
  const worker = navigator.serviceWorker?.controller;
  if (!worker) return undefined;
  const post = (message: CourierMessage, ports: MessagePort[] = []) => worker.postMessage(message, ports);
  return {
    leave: (held) => post({ kind: 'key-left', held }),
    claim: (lock) =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }: MessageEvent<HeldKey | undefined>) => resolve(data);
        post({ kind: 'key-claimed', lock }, [port2]);
      }),
  };
}
