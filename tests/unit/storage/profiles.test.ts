import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readProgress } from '#storage/read-progress.ts';
import { usualIdleMinutes } from '#storage/profiles.ts';
import { Device, isSealed, note, openLesson, until } from './device.ts';

let device: Device;

beforeEach(() => {
  device = new Device();
});
afterEach(() => device.shutDown());

const secret = 'Chỉ riêng Lan đọc';

async function lockedTab() {
  const tab = await device.tab();
  const profiles = await tab.profiles();
  await tab.record.append(note(secret));
  await profiles.addPassphrase(tab.record.profile, 'cầu nối');
  await until(() => isSealed(tab));
  return { ...tab, profiles, id: tab.record.profile };
}

describe('profiles', () => {
  test('there is one, unlocked, until somebody makes a second', async () => {
    const tab = await device.tab();
    await tab.record.append(openLesson);
    expect(await (await tab.profiles()).list()).toEqual([
      {
        id: tab.record.profile,
        name: '',
        createdAt: '2026-11-23T08:00:00.000Z',
        current: true,
        hasPassphrase: false,
        unlocked: true,
        events: 1,
        remindAfter: 200,
      },
    ]);
  });

  test('each has its own record, and every tab follows a change', async () => {
    const [here, there] = [await device.tab(), await device.tab()];
    const first = here.record.profile;
    await here.record.append(note('mine'));
    const profiles = await here.profiles();
    const second = await profiles.create('  Minh  ');
    await profiles.use(second);
    await until(() => here.record.profile === second && there.record.profile === second);
    expect(await there.record.events()).toEqual([]);
    expect(await there.record.append(note('theirs'))).toMatchObject({
      saved: true,
      event: { seq: 1, profile: second },
    });
    await profiles.use(first);
    await until(() => there.record.profile === first);
    expect(await there.record.events()).toHaveLength(1);
    expect((await profiles.list()).map(({ name }) => name).sort()).toEqual(['', 'Minh']);
  });

  test('R27 removing one removes all that it held, and nothing else', async () => {
    const tab = await device.tab();
    const first = tab.record.profile;
    await tab.record.append(note('stays'));
    const profiles = await tab.profiles();
    const second = await profiles.create('Minh', 'khóa');
    expect(await profiles.unlock(second, 'khóa')).toBe(true);
    await until(() => tab.record.profile === second);
    for (let n = 0; n < 120; n++) await tab.record.append(note('goes'));
    await readProgress(tab.record);
    await profiles.remove(second);
    await until(() => tab.record.profile === first);
    expect(await device.disk()).not.toContain(second);
    expect(await tab.record.events()).toHaveLength(1);
  });

  test('R27 removing the last leaves a new, empty one', async () => {
    const tab = await device.tab();
    const id = tab.record.profile;
    await tab.record.append(openLesson);
    await (await tab.profiles()).remove(id);
    await until(() => tab.record.profile !== id);
    expect(await tab.record.events()).toEqual([]);
    expect(await tab.record.append(openLesson)).toMatchObject({ saved: true, event: { seq: 1 } });
  });

  test('R27 an event goes into the profile that it was meant for, or into none', async () => {
    const [here, there] = [await device.tab(), await device.tab()];
    const id = here.record.profile;
    await there.record.append(openLesson);
    const removed = (await here.profiles()).remove(id);
    const appended = there.record.append(note('too late'));
    await removed;
    await appended;
    await until(() => there.record.profile !== id);
    expect((await there.record.events()).filter(({ profile }) => profile !== there.record.profile)).toEqual(
      [],
    );
  });
});

describe('a passphrase', () => {
  test('R24 after it was set nothing that was recorded before can be read on disk', async () => {
    const tab = await device.tab();
    await tab.record.append(note(secret));
    await tab.record.append({
      type: 'lesson.completed',
      about: { module: 'methadone', lesson: 'once-a-day' },
    });
    const db = await device.database();
    const profile = tab.record.profile;
    await db.put('segments', {
      profile,
      from: 90,
      to: 91,
      v: 1,
      lamport: 1,
      body: JSON.stringify(await tab.record.events()),
    });
    await db.put('checkpoints', { profile, name: 'progress', v: 1, upTo: 2, body: secret });
    await db.add('aside', { profile, at: '', reason: secret, raw: { note: secret } });
    expect(await device.disk()).toContain('once-a-day');
    const before = await tab.record.events();
    await (await tab.profiles()).addPassphrase(profile, 'cầu nối');
    const disk = await device.disk();
    for (const trace of [secret, 'once-a-day', 'methadone', 'lesson.', 'scenario.', 'cầu nối'])
      expect(disk).not.toContain(trace);
    await until(() => tab.record.kind === 'kept');
    expect(await tab.record.events()).toEqual(before);
  });

  test('R24 what is recorded after it was set can be read neither, its checkpoint included', async () => {
    const { record } = await lockedTab();
    for (let n = 0; n < 120; n++) expect((await record.append(note(secret))).saved).toBe(true);
    await readProgress(record);
    expect(await (await device.database()).count('checkpoints')).toBe(1);
    const disk = await device.disk();
    expect(disk).not.toContain(secret);
    expect(disk).not.toContain('scenario.');
    expect(new Set((await record.events()).map(({ seq }) => seq)).size).toBe(121);
  });

  test('R24 the size of a box does not tell what it holds', async () => {
    const { record } = await lockedTab();
    await record.append(note('a'));
    await record.append(note('longer than the other'));
    const rows = await (await device.database()).getAll('events');
    const sizes = rows.slice(1).map(({ body }) => (typeof body === 'string' ? 0 : body.data.byteLength));
    expect(sizes[0]).toBe(sizes[1]);
  });

  test('R24 a tab that did not know writes nothing readable', async () => {
    const [here, there] = [await device.tab(), await device.tab()];
    await here.record.append(openLesson);
    await (await here.profiles()).addPassphrase(here.record.profile, 'cầu nối');
    await there.record.append(note(secret));
    await readProgress(there.record);
    expect(await device.disk()).not.toContain(secret);
    await until(async () => (await there.record.events()).length === 2);
  });

  test('R24 taken away again, everything is readable and still there', async () => {
    const { record, profiles, id } = await lockedTab();
    expect(await profiles.removePassphrase(id, 'falsch')).toBe(false);
    expect(await profiles.removePassphrase(id, 'cầu nối')).toBe(true);
    await until(() => record.kind === 'kept');
    expect(await record.events()).toHaveLength(1);
    expect(await device.disk()).toContain(secret);
  });

  test('R25 a wrong one opens and changes nothing', async () => {
    const { record, profiles, id } = await lockedTab();
    await profiles.lock();
    await until(() => record.reason === 'locked');
    const before = await device.disk();
    expect(await profiles.unlock(id, 'cau noi')).toBe(false);
    expect(await device.disk()).toBe(before);
    expect(record).toMatchObject({ kind: 'not-kept', reason: 'locked' });
  });

  test('R25 it may be typed with marks composed or not', async () => {
    const { record, profiles, id } = await lockedTab();
    await profiles.lock();
    expect(await profiles.unlock(id, 'cầu nối'.normalize('NFD'))).toBe(true);
    await until(() => record.kind === 'kept');
  });

  test('R25 a new one opens what the old one sealed, and the old one opens nothing', async () => {
    const { record, profiles, id } = await lockedTab();
    expect(await profiles.changePassphrase(id, 'wrong', 'mới')).toBe(false);
    expect(await profiles.changePassphrase(id, 'cầu nối', 'mới')).toBe(true);
    await profiles.lock();
    expect(await profiles.unlock(id, 'cầu nối')).toBe(false);
    expect(await profiles.unlock(id, 'mới')).toBe(true);
    await until(() => record.kind === 'kept');
    expect(await record.events()).toHaveLength(1);
  });

  test('it is made with 600,000 rounds and locks itself after ten minutes, until its owner says otherwise', async () => {
    const { profiles, id } = await lockedTab();
    expect((await (await device.database()).get('profiles', id))?.lock).toMatchObject({
      iterations: 600_000,
    });
    expect((await profiles.list())[0]).toMatchObject({
      hasPassphrase: true,
      unlocked: true,
      idleMinutes: usualIdleMinutes,
    });
    await profiles.setIdleMinutes(id, 3);
    expect((await profiles.list())[0]).toMatchObject({ idleMinutes: 3 });
  });
});

describe('a locked profile', () => {
  test('R7 what is done on its pages waits, and is written once it is unlocked', async () => {
    const { record, profiles, id } = await lockedTab();
    await profiles.lock();
    await until(() => record.reason === 'locked');
    expect(await record.append(note('while locked'))).toMatchObject({ saved: false, reason: 'locked' });
    expect(await profiles.unlock(id, 'cầu nối')).toBe(true);
    await until(async () => (await record.events()).length === 2 && record.kind === 'kept');
    expect((await record.events())[1]).toMatchObject({ seq: 2, data: { text: 'while locked' } });
  });

  test('R24 nothing of it is left in the memory of a page that was locked', async () => {
    const { record, profiles } = await lockedTab();
    expect(await record.events()).toHaveLength(1);
    await profiles.lock();
    await until(() => record.reason === 'locked');
    expect(await record.events()).toEqual([]);
  });

  test('R11 wiped while it is open, it comes back sealed', async () => {
    const { record } = await lockedTab();
    await record.events();
    device.wipe();
    await until(() => record.reason === 'wiped');
    expect(await device.disk()).not.toContain(secret);
    expect(await record.events()).toHaveLength(1);
  });
});
