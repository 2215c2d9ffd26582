import './device.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { carryKeys } from '#storage/key-courier.ts';

type Listener = (event: object) => void;

/** A service worker and the pages that write to it. */
function worker() {
  const listeners: Record<string, Listener> = {};
  carryKeys({
    addEventListener: (type: string, listener: Listener) => void (listeners[type] = listener),
  } as never);
  return {
    navigate: (clientId: string, resultingClientId: string) =>
      listeners['fetch']?.({ request: { mode: 'navigate' }, clientId, resultingClientId }),
    leave: (id: string, lock = 'lock') =>
      listeners['message']?.({ data: { kind: 'key-left', held: { lock } }, source: { id }, ports: [] }),
    claim: (id: string, lock = 'lock') =>
      new Promise((resolve) => {
        const ports = [{ postMessage: resolve }];
        listeners['message']?.({ data: { kind: 'key-claimed', lock }, source: { id }, ports });
      }),
  };
}

describe('the courier of keys', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('R26 it gives the key to the page that was being loaded, once', async () => {
    const { navigate, leave, claim } = worker();
    navigate('a', 'b');
    leave('a');
    expect(await claim('b')).toEqual({ lock: 'lock' });
    const again = claim('b');
    vi.advanceTimersByTime(1000);
    expect(await again).toBeUndefined();
  });

  test('R26 two keys of one page each arrive where their lock is asked for', async () => {
    const { navigate, leave, claim } = worker();
    navigate('a', 'b');
    leave('a', 'profile');
    leave('a', 'class');
    expect(await claim('b', 'class')).toEqual({ lock: 'class' });
    expect(await claim('b', 'profile')).toEqual({ lock: 'profile' });
  });

  test('R26 it waits for a key that is late', async () => {
    const { navigate, leave, claim } = worker();
    navigate('a', 'b');
    const claimed = claim('b');
    leave('a');
    expect(await claimed).toEqual({ lock: 'lock' });
  });

  test('R26 a closed tab leaves nothing for the next one', async () => {
    const { navigate, leave, claim } = worker();
    leave('a');
    navigate('', 'b');
    expect(await claim('b')).toBeUndefined();
  });

  test('R26 another page gets nothing while a key is on its way', async () => {
    const { navigate, leave, claim } = worker();
    navigate('a', 'b');
    leave('a');
    expect(await claim('c')).toBeUndefined();
  });

  test('R26 a page that never comes up leaves nothing behind', async () => {
    const { navigate, leave, claim } = worker();
    navigate('a', 'b');
    leave('a');
    vi.advanceTimersByTime(10_000);
    expect(await claim('b')).toBeUndefined();
  });

  test('R26 locking reaches a key on its way', async () => {
    vi.useRealTimers();
    const { navigate, leave, claim } = worker();
    navigate('a', 'b');
    leave('a');
    const tab = new BroadcastChannel('cau-noi');
    tab.postMessage({ kind: 'lock' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await claim('b')).toBeUndefined();
    tab.close();
  });
});
