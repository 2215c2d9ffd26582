import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openRecord } from '#storage/record-store.ts';
import type { RecordStore } from '#storage/record-store.ts';

const opened: RecordStore[] = [];
let factory: IDBFactory;

async function open(indexedDB: IDBFactory = factory): Promise<RecordStore> {
  const record = await openRecord({ indexedDB, now: () => Date.UTC(2026, 10, 23) });
  opened.push(record);
  return record;
}

const openLesson = { type: 'lesson.opened', about: { module: 'methadone', lesson: 'once-a-day' } } as const;

beforeEach(() => {
  factory = new IDBFactory();
});
afterEach(() => {
  for (const record of opened.splice(0)) record.close();
});

describe('the record store', () => {
  test('an event that was saved is there after opening again', async () => {
    const first = await open();
    const appended = await first.append(openLesson);
    expect(appended).toMatchObject({
      saved: true,
      event: { seq: 1, lamport: 1, at: '2026-11-23T00:00:00.000Z' },
    });
    expect(await (await open()).events()).toEqual([appended.event]);
  });

  test('two tabs at once leave no gap and give no number twice', async () => {
    const tabs = await Promise.all([open(), open()]);
    await Promise.all(Array.from({ length: 40 }, (_, n) => tabs[n % 2]?.append(openLesson)));
    const events = await (await open()).events();
    expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: 40 }, (_, n) => n + 1));
    expect(new Set(events.map(({ device, profile }) => `${device} ${profile}`)).size).toBe(1);
  });

  test('the other tab is told', async () => {
    const [here, there] = await Promise.all([open(), open()]);
    const told = new Promise<void>((resolve) => there.subscribe(resolve));
    await here.append(openLesson);
    await told;
    expect(await there.events()).toHaveLength(1);
  });

  test('without storage the course goes on from memory and says so', async () => {
    const blocked = {
      open: () => {
        throw new DOMException('no', 'SecurityError');
      },
    } as unknown as IDBFactory;
    const record = await open(blocked);
    expect(record).toMatchObject({ kind: 'not-kept', reason: 'blocked' });
    expect(await record.append(openLesson)).toMatchObject({ saved: false, reason: 'blocked' });
    expect(await record.events()).toHaveLength(1);
  });
});
