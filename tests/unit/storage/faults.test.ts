import { IDBFactory as FakeFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readAsideFile } from '#storage/aside-file.ts';
import { exportBackup } from '#storage/export-backup.ts';
import { openRecord } from '#storage/record-store.ts';
import { Device, note, openLesson, until } from './device.ts';

let device: Device;

beforeEach(() => {
  device = new Device();
});
afterEach(() => device.shutDown());

/** A database under our name that this course did not make. */
function foreign(storage: IDBFactory, version: number, stores: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = storage.open('cau-noi', version);
    request.onupgradeneeded = () => {
      for (const store of stores)
        request.result.createObjectStore(store, { autoIncrement: true }).add({ theirs: 'kept' });
    };
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

describe('data that cannot be read', () => {
  test('R9 a damaged event is moved aside, the rest is read, and it can be downloaded', async () => {
    const { record } = await device.tab();
    for (const text of ['one', 'two', 'three']) await record.append(note(text));
    const db = await device.database();
    const row = await db.get('events', [record.profile, 2]);
    if (!row) throw new Error('no row');
    await db.put('events', { ...row, body: '{"half": "writ' });
    expect(await (await device.tab()).record.events()).toHaveLength(2);
    const later = await device.tab();
    expect(later.record).toMatchObject({ kind: 'kept', reason: 'unreadable' });
    const file = await readAsideFile(later.record);
    expect(JSON.parse(file?.text ?? '')).toMatchObject({
      rows: [{ raw: { body: '{"half": "writ', place: 2 } }],
    });
    expect((await device.tab()).record.reason).toBeUndefined();
    expect(await db.count('aside')).toBe(1);
    expect(await later.record.append(note('four'))).toMatchObject({ saved: true, event: { seq: 4 } });
  });

  test('R9 an event from the future is not guessed at', async () => {
    const { record } = await device.tab();
    await record.append(note('one'));
    const db = await device.database();
    const row = await db.get('events', [record.profile, 1]);
    if (!row) throw new Error('no row');
    await db.put('events', { ...row, v: 99 });
    const later = await device.tab();
    expect(await later.record.events()).toEqual([]);
    expect((await readAsideFile(later.record))?.text).toContain('"v":99');
  });

  test('R9 of a damaged segment what can be read is kept', async () => {
    const { record } = await device.tab();
    await record.append(note('one'));
    const [event] = await record.events();
    const db = await device.database();
    const segment = { profile: record.profile, from: 2, to: 3, v: 1, lamport: 3 };
    await db.put('segments', {
      ...segment,
      body: JSON.stringify([{ ...event, id: 'packed' }, { nonsense: 1 }]),
    });
    const later = await device.tab();
    expect((await later.record.events()).map(({ id }) => id).sort()).toEqual([event?.id, 'packed'].sort());
    expect((await readAsideFile(later.record))?.text).toContain('nonsense');
  });
});

describe('a database that is not ours', () => {
  test.each([
    ['of the same version', 1, ['photos']],
    ['of a higher version', 7, ['photos', 'events']],
    ['half-written, without a store', 1, []],
  ])(
    'R10 one %s is left untouched, copied aside, and the record begins beside it',
    async (_name, version, stores) => {
      await foreign(device.storage, version, stores);
      const { record } = await device.tab();
      expect(record).toMatchObject({ kind: 'kept', reason: 'unreadable' });
      const { saved, event } = await record.append(openLesson);
      expect(saved).toBe(true);
      expect(await (await device.tab()).record.events()).toEqual([event]);
      const file = await readAsideFile(record);
      for (const store of stores)
        expect(JSON.parse(file?.text ?? '')).toMatchObject({
          rows: [{ raw: { [store]: [{ theirs: 'kept' }] } }],
        });
      const names = (await device.storage.databases()).map(({ name, version: found }) => `${name} ${found}`);
      expect(names.sort()).toEqual([`cau-noi ${version}`, 'cau-noi-2 1']);
    },
  );

  test('R10 the record stays where it began, even when the other one has gone', async () => {
    await foreign(device.storage, 1, ['photos']);
    const first = await device.tab();
    const { event } = await first.record.append(openLesson);
    await new Promise((resolve) => (device.storage.deleteDatabase('cau-noi').onsuccess = resolve));
    expect(await (await device.tab()).record.events()).toEqual([event]);
  });

  test('R10 one from a newer version of the course is not written to', async () => {
    const stores = ['meta', 'profiles', 'events', 'segments', 'checkpoints', 'aside', 'something-new'];
    await foreign(device.storage, 9, stores);
    const { record } = await device.tab();
    expect(record).toMatchObject({ kind: 'not-kept', reason: 'newer' });
    expect(await record.append(openLesson)).toMatchObject({ saved: false, reason: 'newer' });
    expect((await exportBackup(record))?.text).toContain('lesson.opened');
  });

  test('R10 a tab that is open makes way for a newer version, and says so', async () => {
    const { record } = await device.tab();
    await record.append(openLesson);
    await foreign(device.storage, 9, ['something-new']);
    await until(() => record.reason === 'newer');
    expect(await record.append(openLesson)).toMatchObject({ saved: false, reason: 'newer' });
    expect(await record.events()).toHaveLength(2);
  });
});

describe('a database that is half there', () => {
  test('R10 a profile without its row gets one, and no number is given twice', async () => {
    const { record, close } = await device.tab();
    for (const text of ['one', 'two']) await record.append(note(text));
    close();
    const db = await device.database();
    await db.clear('profiles');
    await db.clear('meta');
    const later = (await device.tab()).record;
    expect(later.profile).toBe(record.profile);
    expect(await later.append(note('three'))).toMatchObject({ saved: true, event: { seq: 1, lamport: 3 } });
    const events = await later.events();
    expect(new Set(events.map(({ device: name, seq }) => `${name} ${seq}`)).size).toBe(3);
  });

  test.each([
    ['behind', { seq: 0, lamport: 0, place: 0 }],
    ['no numbers', { seq: NaN, lamport: 'x' as unknown as number, place: 1.5 }],
  ])('R10 counters that are %s are mended at the next event', async (_name, counters) => {
    const { record } = await device.tab();
    for (const text of ['one', 'two']) await record.append(note(text));
    const db = await device.database();
    const row = await db.get('profiles', record.profile);
    if (!row) throw new Error('no row');
    await db.put('profiles', { ...row, ...counters });
    expect(await record.append(note('three'))).toMatchObject({ saved: true, event: { lamport: 3 } });
    expect(await (await device.tab()).record.events()).toHaveLength(3);
  });
});

describe('data that are cleared while a page is open', () => {
  test('R11 what the page knew is written again, and the learner is told', async () => {
    const { record } = await device.tab();
    for (const text of ['one', 'two']) await record.append(note(text));
    const before = await record.events();
    device.wipe();
    await until(() => record.reason === 'wiped');
    expect(record.kind).toBe('kept');
    const { saved, event } = await record.append(note('three'));
    expect(saved).toBe(true);
    expect(event.device).not.toBe(before[0]?.device);
    expect(event).toMatchObject({ seq: 1, lamport: 3, profile: before[0]?.profile });
    const later = (await device.tab()).record;
    expect(await later.events()).toEqual([...before, event]);
    expect(later.profile).toBe(record.profile);
  });

  test('R11 two pages that knew different parts bring back both, once', async () => {
    const one = (await device.tab()).record;
    const two = (await device.tab()).record;
    await one.append(note('one'));
    await two.append(note('two'));
    device.wipe();
    await until(() => one.reason === 'wiped' && two.reason === 'wiped');
    const later = (await device.tab()).record;
    await until(async () => (await later.events()).length === 2);
  });

  test('R11 what was not saved yet is saved into the new database', async () => {
    let storage: IDBFactory = new FakeFactory();
    const factory = {
      databases: () => storage.databases(),
      open: (...args: [string]) => storage.open(...args),
    };
    const record = await openRecord({ indexedDB: factory as IDBFactory });
    await record.append(note('one'));
    const connection = await record.withKeeper?.(async ({ session }) => session?.db.raw);
    storage = new FakeFactory();
    connection?.close();
    expect(await record.append(note('two'))).toMatchObject({ saved: true });
    expect(await record.events()).toHaveLength(2);
    record.close();
  });
});
