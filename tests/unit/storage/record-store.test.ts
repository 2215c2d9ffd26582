import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openRecord } from '#storage/record-store.ts';
import { Device, note, openLesson } from './device.ts';

let device: Device;

beforeEach(() => {
  device = new Device();
});
afterEach(() => {
  vi.restoreAllMocks();
  device.shutDown();
});

describe('the record store', () => {
  test('R6 an event that was saved is there after opening again', async () => {
    const { record } = await device.tab();
    const appended = await record.append(openLesson);
    expect(appended).toMatchObject({
      saved: true,
      event: { seq: 1, lamport: 1, at: '2026-11-23T08:00:00.000Z' },
    });
    expect(await (await device.tab()).record.events()).toEqual([appended.event]);
  });

  test('R6 saved is said after the transaction is complete, and durability is asked for', async () => {
    const { record } = await device.tab();
    const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
    let complete = false;
    const add = IDBObjectStore.prototype.add;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...args) {
      this.transaction.addEventListener('complete', () => (complete = true));
      return add.apply(this, args);
    });
    await record.append(openLesson);
    expect(complete).toBe(true);
    expect(asked.mock.calls).toContainEqual([['profiles', 'events'], 'readwrite', { durability: 'strict' }]);
  });

  test('R4 two tabs at once leave no gap and give no number twice', async () => {
    const tabs = await Promise.all([device.tab(), device.tab()]);
    await Promise.all(Array.from({ length: 40 }, (_, n) => tabs[n % 2]?.record.append(openLesson)));
    const events = await (await device.tab()).record.events();
    expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: 40 }, (_, n) => n + 1));
    expect(new Set(events.map((event) => `${event.device} ${event.profile}`)).size).toBe(1);
  });

  test('the other tab is told', async () => {
    const [here, there] = await Promise.all([device.tab(), device.tab()]);
    const told = new Promise<void>((resolve) => there.record.subscribe(resolve));
    await here.record.append(openLesson);
    await told;
    expect(await there.record.events()).toHaveLength(1);
  });

  test('who has unsubscribed is not told', async () => {
    const { record } = await device.tab();
    const listener = vi.fn();
    record.subscribe(listener)();
    await record.append(openLesson);
    expect(listener).not.toHaveBeenCalled();
  });

  test('a draft that is no event is a mistake in the page, and nothing is written', async () => {
    const { record } = await device.tab();
    const wrong = { type: 'lesson.opened', about: { module: 'methadone', lesson: 'Once a day' } } as const;
    await expect(record.append(wrong)).rejects.toThrow('lesson.opened was not recorded: about.lesson is not');
    expect(await record.events()).toEqual([]);
  });
});

describe('without storage', () => {
  const blocked = {
    open: () => {
      throw new DOMException('no', 'SecurityError');
    },
  } as unknown as IDBFactory;

  test('R8 the course goes on from memory and says so', async () => {
    const record = await openRecord({ indexedDB: blocked });
    expect(record).toMatchObject({ kind: 'not-kept', reason: 'blocked' });
    expect(await record.append(note('one'))).toMatchObject({ saved: false, reason: 'blocked' });
    expect(await record.append(note('two'))).toMatchObject({ saved: false, reason: 'blocked' });
    expect((await record.events()).map(({ seq }) => seq)).toEqual([1, 2]);
    record.close();
  });

  test('R8 a browser without IndexedDB counts as one that blocks it', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const record = await openRecord();
    expect(record).toMatchObject({ kind: 'not-kept', reason: 'blocked' });
    record.close();
    vi.unstubAllGlobals();
  });

  test('R7 what was done meanwhile is written when storage can be had after all', async () => {
    let open = false;
    const later = new Proxy(device.factory, {
      get: (factory, key) => (open ? Reflect.get(factory, key) : Reflect.get(blocked, key)) as unknown,
    });
    let now = Date.UTC(2026, 10, 23);
    const record = await openRecord({ indexedDB: later, now: () => now });
    await record.append(note('one'));
    open = true;
    now += 60_000;
    expect(await record.append(note('two'))).toMatchObject({ saved: true, event: { seq: 2 } });
    expect(record.kind).toBe('kept');
    record.close();
    expect(await (await device.tab()).record.events()).toHaveLength(2);
  });
});

describe('a full disk', () => {
  test('R7 the event is not called saved, counts on the page, and is written once with the next', async () => {
    const { record } = await device.tab();
    const put = IDBObjectStore.prototype.put;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      const request = put.apply(this, args);
      Object.defineProperty(this.transaction, 'error', { value: new DOMException('', 'QuotaExceededError') });
      this.transaction.abort();
      return request;
    });
    expect(await record.append(note('one'))).toMatchObject({ saved: false, reason: 'full' });
    expect(record).toMatchObject({ kind: 'not-kept', reason: 'full' });
    expect(await record.events()).toHaveLength(1);
    full.mockRestore();
    expect(await record.append(note('two'))).toMatchObject({ saved: true, event: { seq: 2, lamport: 2 } });
    expect(record).toMatchObject({ kind: 'kept', reason: undefined });
    const kept = await (await device.tab()).record.events();
    expect(kept.map((event) => event.type === 'scenario.noted' && event.data.text)).toEqual(['one', 'two']);
  });
});
