import './device.ts';
import { IDBFactory as FakeFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, test } from 'vitest';
import type { KeptSubmission } from '#domain/classroom/class.ts';
import { unwrapSubmission, wrapSealed, wrapSubmission } from '#domain/classroom/submission.ts';
import { makeClassKey, openClassKey, openSealed, sealFor } from '#storage/age.ts';
import { exportClass, importClass, readClassFile } from '#storage/classroom-file.ts';
import { openClassDatabase } from '#storage/classroom-database.ts';
import { openClassroom } from '#storage/classroom-store.ts';
import type { ClassroomStore } from '#storage/classroom-store.ts';
import { createKeyring } from '#storage/keyring.ts';
import { aClass, aSubmission } from '../classroom/examples.ts';
import { until } from './device.ts';

const secret = 'bốn từ và một nửa';
const open: ClassroomStore[] = [];
let now = Date.UTC(2026, 10, 23, 8);

async function tab(factory: IDBFactory): Promise<ClassroomStore> {
  const keyring = createKeyring({ now: () => now, channel: 'cau-noi-class' });
  const store = await openClassroom({ indexedDB: factory, now: () => now, keyring });
  open.push(store);
  return store;
}

afterEach(() => {
  now = Date.UTC(2026, 10, 23, 8);
  for (const store of open.splice(0)) store.close();
});

function kept(name: string): KeptSubmission {
  const text = wrapSubmission({ ...aSubmission(), learner: { name } });
  const read = unwrapSubmission(text);
  if (!read.ok) throw new Error(read.detail);
  return { checksum: read.checksum, fileName: 'a.json', takenAt: '2026-11-25T08:00:00.000Z', text };
}

async function onDisk(factory: IDBFactory): Promise<string> {
  const db = await openClassDatabase(factory);
  const reading = db.read('classes', 'submissions', 'derived');
  const rows = [
    await reading.getAll('classes'),
    await reading.getAll('submissions'),
    await reading.getAll('derived'),
  ];
  db.close();
  return JSON.stringify(rows, (_key, value: unknown) =>
    value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? '(bytes)' : value,
  );
}

describe('a class on disk', () => {
  test('CR9 comes back as it was kept, with its files', async () => {
    const store = await tab(new FakeFactory());
    await store.add(aClass(), [kept('Lan')]);
    await store.keepSubmissions('c1', [kept('Sáng'), kept('Lan')]);
    expect(await store.read('c1')).toEqual(aClass());
    expect((await store.submissions('c1')).map(({ text }) => text).sort()).toEqual(
      [kept('Lan').text, kept('Sáng').text].sort(),
    );
    expect(await store.list()).toEqual([
      {
        ...{ id: 'c1', name: 'D31 khóa 52', createdAt: '2026-11-20T08:00:00.000Z', learners: 2 },
        ...{ hasPassphrase: false, unlocked: true },
      },
    ]);
  });

  test('CR9 two tabs that change it at once lose nothing', async () => {
    const factory = new FakeFactory();
    const [one, two] = [await tab(factory), await tab(factory)];
    await one.add(aClass(), []);
    const join = (id: string) => (of: ReturnType<typeof aClass>) => ({
      ...of,
      learners: [...of.learners, { id, name: id, groups: [], profiles: [] }],
    });
    await Promise.all([
      one.update('c1', join('x')),
      two.update('c1', join('y')),
      one.update('c1', join('z')),
    ]);
    expect((await two.read('c1')).learners.map(({ id }) => id).sort()).toEqual([
      'l1',
      'l2',
      'l3',
      'x',
      'y',
      'z',
    ]);
  });

  test('CR9 a change that makes it no class is refused and changes nothing', async () => {
    const store = await tab(new FakeFactory());
    await store.add(aClass(), []);
    await expect(store.update('c1', (of) => ({ ...of, name: '' }))).rejects.toThrow('name is not what');
    expect(await store.read('c1')).toEqual(aClass());
  });

  test('CR10 of a class with a passphrase nothing but its name and dates can be read', async () => {
    const factory = new FakeFactory();
    const store = await tab(factory);
    await store.add(aClass(), [kept('Hòa')], secret);
    await store.keepDerived('c1', 'gradebook', 1, ['Hòa']);
    expect(await onDisk(factory)).not.toMatch(/Hòa|Sáng|lesson/);
    expect(await store.read('c1')).toEqual(aClass());
    expect(await store.submissions('c1')).toEqual([kept('Hòa')]);
    expect(await store.readDerived('c1', 'gradebook', 1)).toEqual(['Hòa']);
  });

  test('CR10 a passphrase set later seals what was there, and taken away opens it again', async () => {
    const factory = new FakeFactory();
    const store = await tab(factory);
    await store.add(aClass(), [kept('Hòa')]);
    await store.keepDerived('c1', 'gradebook', 1, ['Hòa']);
    await store.addPassphrase('c1', secret);
    expect(await onDisk(factory)).not.toMatch(/Hòa/);
    expect(await store.submissions('c1')).toEqual([kept('Hòa')]);
    expect(await store.changePassphrase('c1', 'wrong', 'new secret')).toBe(false);
    expect(await store.changePassphrase('c1', secret, 'new secret')).toBe(true);
    expect(await store.removePassphrase('c1', secret)).toBe(false);
    expect(await store.removePassphrase('c1', 'new secret')).toBe(true);
    expect(await onDisk(factory)).toMatch(/Hòa/);
  });

  test('CR10 it opens for its passphrase alone, in every tab, and locks in every tab', async () => {
    const factory = new FakeFactory();
    const [one, two] = [await tab(factory), await tab(factory)];
    await one.add(aClass(), [], secret);
    expect(await two.read('c1')).toEqual(aClass());
    await two.lock();
    await until(async () => !(await one.list())[0]?.unlocked);
    await expect(one.read('c1')).rejects.toThrow('The class is locked');
    await expect(one.keepSubmissions('c1', [])).rejects.toThrow('The class is locked');
    expect(await one.unlock('c1', 'wrong')).toBe(false);
    expect(await one.unlock('c1', secret)).toBe(true);
    expect(await one.read('c1')).toEqual(aClass());
    now += 11 * 60_000;
    await expect(one.read('c1')).rejects.toThrow('The class is locked');
  });

  test('CR11 deleting it leaves nothing of it and all of the others', async () => {
    const factory = new FakeFactory();
    const store = await tab(factory);
    await store.add(aClass(), [kept('Hòa')], secret);
    await store.add({ ...aClass(), id: 'c2', name: 'Other' }, [kept('Lan')]);
    await store.keepDerived('c1', 'gradebook', 1, []);
    await store.lock();
    await store.remove('c1');
    expect(await onDisk(factory)).not.toMatch(/D31 khóa|"c1"/);
    expect(await store.submissions('c2')).toEqual([kept('Lan')]);
  });

  test.each([undefined, secret])('CR11 its file gives it back elsewhere, whole (%s)', async (passphrase) => {
    const store = await tab(new FakeFactory());
    await store.add(aClass(), [kept('Hòa')]);
    const file = new Blob([await exportClass(store, 'c1', passphrase)]);
    if (passphrase) expect(await file.text()).not.toMatch(/Hòa/);
    expect(passphrase ? await readClassFile(file) : 0).toEqual(
      passphrase ? expect.objectContaining({ reason: 'sealed' }) : 0,
    );
    const read = await readClassFile(file, passphrase);
    if (!read.ok) throw new Error(read.detail);
    const elsewhere = await tab(new FakeFactory());
    expect(await importClass(elsewhere, read)).toBe('added');
    await elsewhere.keepSubmissions('c1', [kept('Lan')]);
    expect(await importClass(elsewhere, read)).toBe('merged');
    expect(await elsewhere.read('c1')).toEqual(aClass());
    expect(await elsewhere.submissions('c1')).toHaveLength(2);
  });

  test('CR11 a file that is damaged or another kind is refused with a reason', async () => {
    const store = await tab(new FakeFactory());
    await store.add(aClass(), []);
    const text = await exportClass(store, 'c1', secret);
    const reasonOf = async (content: string, passphrase?: string) => {
      const read = await readClassFile(new Blob([content]), passphrase);
      return read.ok ? 'ok' : read.reason;
    };
    expect(await reasonOf(text, 'wrong')).toBe('wrong-passphrase');
    expect(await reasonOf(text.replace('"iterations":600000', '"iterations":600001'))).toBe('wrong-checksum');
    expect(await reasonOf(wrapSubmission(aSubmission()))).toBe('not-a-class');
    expect(await reasonOf('')).toBe('not-a-class');
  });
});

describe('a sealed submission', () => {
  test('CR7 opens for the key of its assignment and for no other', async () => {
    const key = await makeClassKey(secret, '2026-11-23T08:00:00.000Z');
    const identity = (await openClassKey(key, secret)) ?? '';
    expect(await openClassKey(key, 'wrong')).toBeUndefined();
    const text = wrapSubmission(aSubmission());
    const file = wrapSealed(await sealFor(key.recipient, text));
    expect(file).not.toMatch(/Hòa/);
    const read = unwrapSubmission(file);
    if (!read.ok || read.form !== 'sealed') throw new Error('not sealed');
    expect(await openSealed(read.sealed, identity)).toBe(text);
    const other = await makeClassKey(secret, '2026-11-23T08:00:00.000Z');
    expect(await openSealed(read.sealed, (await openClassKey(other, secret)) ?? '')).toBeUndefined();
    expect(await openSealed({ ...read.sealed, data: read.sealed.data.slice(8) }, identity)).toBeUndefined();
  }, 60_000);
});
