import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { compareEvents } from '#domain/record/compare-events.ts';
import { largestBackup } from '#domain/record/backup-refusal.ts';
import { writeBackupBody } from '#domain/record/backup-body.ts';
import { wrapBackup } from '#domain/record/backup-envelope.ts';
import { askToPersist } from '#storage/ask-to-persist.ts';
import { readBackupReminder } from '#storage/backup-reminder.ts';
import { exportBackup } from '#storage/export-backup.ts';
import { importBackup } from '#storage/import-backup.ts';
import type { RecordStore } from '#storage/record-store.ts';
import { Device, isSealed, note, until } from './device.ts';

let phone: Device;
let station: Device;

beforeEach(() => {
  phone = new Device();
  station = new Device();
});
afterEach(() => {
  vi.restoreAllMocks();
  phone.shutDown();
  station.shutDown();
});

async function backupOf(record: RecordStore, passphrase?: string): Promise<Blob> {
  return new Blob([(await exportBackup(record, passphrase))?.text ?? '']);
}

const withoutImports = async (record: RecordStore) =>
  (await record.events()).filter(({ type }) => type !== 'record.imported');

describe('a backup file', () => {
  test('R14 it brings the record to another device', async () => {
    const from = (await phone.tab()).record;
    for (const text of ['one', 'two']) await from.append(note(text));
    const to = (await station.tab()).record;
    expect(await importBackup(to, await backupOf(from))).toMatchObject({ ok: true, added: 2, known: 0 });
    expect(await withoutImports(to)).toEqual(await from.events());
    expect((await to.events()).at(-1)).toMatchObject({
      type: 'record.imported',
      seq: 1,
      lamport: 3,
      data: { events: 2 },
    });
    expect(await (await station.tab()).record.events()).toEqual(await to.events());
  });

  test('R14 taken in twice it changes nothing', async () => {
    const from = (await phone.tab()).record;
    await from.append(note('one'));
    const backup = await backupOf(from);
    expect(await importBackup(from, backup)).toEqual({ ok: true, added: 0, known: 1, name: '' });
    expect(await from.events()).toHaveLength(1);
    const to = (await station.tab()).record;
    await importBackup(to, backup);
    const before = await station.disk();
    expect(await importBackup(to, backup)).toMatchObject({ ok: true, added: 0, known: 1 });
    expect(await station.disk()).toBe(before);
  });

  test('R14 an older one after a newer one, and back again, ends in the same record', async () => {
    const [a, b] = [(await phone.tab()).record, (await station.tab()).record];
    await a.append(note('a1'));
    const early = await backupOf(a);
    await a.append(note('a2'));
    await b.append(note('b1'));
    await importBackup(b, await backupOf(a));
    await importBackup(b, early);
    await importBackup(a, await backupOf(b));
    expect(await withoutImports(a)).toEqual(await withoutImports(b));
    expect((await withoutImports(a)).length).toBe(3);
    expect(await a.events()).toEqual([...(await a.events())].sort(compareEvents));
  });

  test('R5 what comes after an import comes after all that was imported', async () => {
    const from = (await phone.tab()).record;
    for (let n = 0; n < 30; n++) await from.append(note(`${n}`));
    const to = (await station.tab()).record;
    await to.append(note('mine'));
    await importBackup(to, await backupOf(from));
    const { event } = await to.append(note('later'));
    expect(event).toMatchObject({ lamport: 32, seq: 3 });
  });

  test('R5 a forged counter does not stop the record', async () => {
    const to = (await station.tab()).record;
    const at = '2026-01-01T00:00:00.000Z';
    const forged = { id: 'x', profile: 'p', device: 'd', seq: 1e12, lamport: 1e12, at, ...note('forged') };
    const body = writeBackupBody({
      profile: { id: 'p', name: '', createdAt: at },
      madeAt: at,
      events: [forged],
    });
    expect(await importBackup(to, new Blob([wrapBackup('record', body)]))).toMatchObject({
      ok: true,
      added: 1,
    });
    expect(await to.append(note('mine'))).toMatchObject({ saved: true, event: { seq: 2, lamport: 1e12 } });
    expect((await to.append(note('mine too'))).saved).toBe(true);
    expect(await importBackup((await phone.tab()).record, await backupOf(to))).toMatchObject({
      ok: true,
      added: 4,
    });
  });

  test('R13 one that tells another story of an event that is known is refused', async () => {
    const { record } = await phone.tab();
    const { event } = await record.append(note('the truth'));
    const before = await phone.disk();
    const forged = { ...event, ...note('another story') };
    const profile = { id: 'p', name: '', createdAt: event.at };
    const body = writeBackupBody({ profile, madeAt: event.at, events: [forged] });
    const result = await importBackup(record, new Blob([wrapBackup('record', body)]));
    expect(result).toMatchObject({ ok: false, reason: 'conflict' });
    expect(await phone.disk()).toBe(before);
  });

  const refused = new URL('../../fixtures/record/refused/', import.meta.url);
  test.each(readdirSync(refused))('R15 %s changes nothing', async (name) => {
    const { record } = await phone.tab();
    await record.append(note('mine'));
    const before = await phone.disk();
    expect((await importBackup(record, new Blob([readFileSync(new URL(name, refused))]))).ok).toBe(false);
    expect(await phone.disk()).toBe(before);
  });

  test('R15 a file of 100 MB is refused by its size, unread', async () => {
    const { record } = await phone.tab();
    const text = vi.fn();
    expect(await importBackup(record, { size: 100 * 1024 * 1024, text })).toMatchObject({
      reason: 'too-large',
    });
    expect(await importBackup(record, { size: largestBackup + 1, text })).toMatchObject({
      reason: 'too-large',
    });
    expect(text).not.toHaveBeenCalled();
  });

  test('R15 where there is no room for it nothing of it is written', async () => {
    const from = (await phone.tab()).record;
    await from.append(note('one'));
    const backup = await backupOf(from);
    const to = (await station.tab()).record;
    const before = await station.disk();
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      const request = put.apply(this, args);
      Object.defineProperty(this.transaction, 'error', { value: new DOMException('', 'QuotaExceededError') });
      this.transaction.abort();
      return request;
    });
    expect(await importBackup(to, backup)).toMatchObject({ ok: false, reason: 'full' });
    vi.restoreAllMocks();
    expect(await station.disk()).toBe(before);
    expect(await to.events()).toEqual([]);
  });
});

describe('a sealed backup', () => {
  test('R14 it opens with its passphrase alone, and cannot be read without', async () => {
    const from = (await phone.tab()).record;
    await from.append(note('Chỉ riêng Lan đọc'));
    const backup = await backupOf(from, 'cầu nối');
    expect(await backup.text()).not.toContain('Lan');
    const to = (await station.tab()).record;
    expect(await importBackup(to, backup)).toMatchObject({ ok: false, reason: 'sealed' });
    expect(await importBackup(to, backup, 'khác')).toMatchObject({ ok: false, reason: 'wrong-passphrase' });
    expect(await importBackup(to, backup, 'cầu nối')).toMatchObject({ ok: true, added: 1 });
  });

  test.each([
    ['a list', '[]'],
    ['without rounds', '{"salt":"AAAA","iv":"AAAA","data":"AAAA"}'],
    ['with endless rounds', '{"salt":"AAAA","iv":"AAAA","data":"AAAA","iterations":1e12}'],
    ['not base64', '{"salt":"#","iv":"#","data":"#","iterations":600000}'],
  ])('R15 one that is %s is refused', async (_name, body) => {
    const { record } = await phone.tab();
    const file = new Blob([wrapBackup('sealed', body)]);
    expect(await importBackup(record, file, 'x')).toMatchObject({ ok: false, reason: 'damaged' });
  });

  test('R24 taken into a locked profile nothing of it can be read on disk', async () => {
    const from = (await phone.tab()).record;
    await from.append(note('Chỉ riêng Lan đọc'));
    const tab = await station.tab();
    await (await tab.profiles()).addPassphrase(tab.record.profile, 'cầu nối');
    await until(() => isSealed(tab));
    expect(await importBackup(tab.record, await backupOf(from))).toMatchObject({ ok: true, added: 1 });
    expect(await station.disk()).not.toContain('Lan');
    expect(await withoutImports(tab.record)).toHaveLength(1);
  });
});

describe('the reminder', () => {
  test('it comes after so many new events as the learner set, and a backup ends it', async () => {
    const tab = await phone.tab();
    await (await tab.profiles()).setReminder(tab.record.profile, 2);
    await tab.record.append(note('one'));
    expect(await readBackupReminder(tab.record)).toEqual({ due: false, since: 1, remindAfter: 2 });
    await tab.record.append(note('two'));
    expect(await readBackupReminder(tab.record)).toMatchObject({ due: true, since: 2 });
    const file = await exportBackup(tab.record);
    expect(file?.name).toBe('cau-noi-2026-11-23.json');
    expect(await readBackupReminder(tab.record)).toMatchObject({ due: false, since: 0 });
    await (await tab.profiles()).setReminder(tab.record.profile, 0);
    await tab.record.append(note('three'));
    expect(await readBackupReminder(tab.record)).toMatchObject({ due: false });
  });
});

describe('asking the browser to keep the record', () => {
  const storage = (persisted: boolean, persist: () => Promise<boolean>) =>
    ({ persisted: async () => persisted, persist }) as unknown as StorageManager;

  test('it is asked where it does not keep it yet', async () => {
    const persist = vi.fn(async () => true);
    expect(await askToPersist(storage(false, persist))).toBe(true);
    expect(await askToPersist(storage(true, persist))).toBe(true);
    expect(persist).toHaveBeenCalledTimes(1);
  });

  test('a browser that refuses, or cannot, does no harm', async () => {
    expect(await askToPersist(undefined)).toBe(false);
    expect(await askToPersist(storage(false, () => Promise.reject(new TypeError())))).toBe(false);
  });
});
