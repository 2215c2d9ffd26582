import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createKeyring } from '#storage/keyring.ts';
import type { HeldKey, KeyAsked } from '#storage/keyring.ts';
import { Device, isSealed, note, until } from './device.ts';
import type { Tab } from './device.ts';

let device: Device;
let here: Tab;
let id: string;

beforeEach(async () => {
  device = new Device();
  here = await device.tab();
  id = here.record.profile;
  await here.record.append(note('mine'));
  await (await here.profiles()).addPassphrase(id, 'cầu nối');
  await until(() => isSealed(here));
});
afterEach(() => device.shutDown());

const minutes = (count: number) => count * 60_000;

describe('the key', () => {
  test('R26 an open page hands it to a page that opens', async () => {
    const there = await device.tab();
    expect(there.record.kind).toBe('kept');
    expect(await there.record.events()).toHaveLength(1);
  });

  test('R26 parts of a page that ask at the same time all get it', async () => {
    const asked = await here.record.withKeeper?.(async ({ session }) => session?.profile.lock);
    if (!asked) throw new Error('the profile has no lock');
    const wanted: KeyAsked = { profile: id, lock: asked.id, epoch: asked.epoch, idleMs: minutes(10) };
    const page = createKeyring({ now: () => device.now });
    const found = await Promise.all([page.find(wanted), page.find(wanted), page.find(wanted)]);
    expect(found.map((key) => key !== undefined)).toEqual([true, true, true]);
    page.lockEverywhere();
  });

  test('R26 a key that a courier gives away once serves all of a page that asks', async () => {
    const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt']);
    const wanted: KeyAsked = { profile: 'p', lock: 'l', epoch: 0, idleMs: minutes(10) };
    const carried: (HeldKey | undefined)[] = [{ ...wanted, key, activeAt: device.now }];
    const page = createKeyring({
      now: () => device.now,
      courier: { leave: () => {}, claim: async () => carried.pop() },
    });
    const found = await Promise.all([page.find(wanted), page.find(wanted)]);
    expect(found).toEqual([key, key]);
  });

  test('R26 it works but cannot be taken out', async () => {
    const key = await here.record.withKeeper?.(async ({ session }) =>
      here.keyring.key(session?.codec.lock ?? ''),
    );
    expect(key?.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key as CryptoKey)).rejects.toThrow();
  });

  test('R26 it is nowhere on disk', async () => {
    const rows = (await (await device.database()).everything()).flat();
    expect(
      rows.flatMap((row) => Object.values(row as object)).some((value) => value instanceof CryptoKey),
    ).toBe(false);
  });

  test('R26 with the last tab it is gone', async () => {
    const there = await device.tab();
    here.close();
    there.close();
    expect((await device.tab()).record).toMatchObject({ kind: 'not-kept', reason: 'locked', profile: id });
  });

  test('R26 as long as one tab is open it is not', async () => {
    await device.tab();
    here.close();
    expect((await device.tab()).record.kind).toBe('kept');
  });

  test('R26 locking reaches every tab, and one that opens later', async () => {
    const there = await device.tab();
    await (await there.profiles()).lock();
    await until(() => here.record.reason === 'locked' && there.record.reason === 'locked');
    expect(await here.record.append(note('x'))).toMatchObject({ saved: false, reason: 'locked' });
    expect((await device.tab()).record.reason).toBe('locked');
  });

  test('R26 unlocking reaches every tab too', async () => {
    const there = await device.tab();
    const profiles = await there.profiles();
    await profiles.lock();
    await until(() => here.record.reason === 'locked');
    await profiles.unlock(id, 'cầu nối');
    await until(() => here.record.kind === 'kept' && there.record.kind === 'kept');
  });

  test('R26 after the idle time it is gone, before anything is read or written', async () => {
    device.now += minutes(10) + 1;
    expect(await here.record.append(note('x'))).toMatchObject({ saved: false, reason: 'locked' });
    expect((await device.tab()).record.reason).toBe('locked');
  });

  test('R26 taking another profile into use locks it', async () => {
    const profiles = await here.profiles();
    await profiles.use(await profiles.create('Minh'));
    await profiles.use(id);
    await until(() => here.record.profile === id && here.record.reason === 'locked');
  });

  test('R26 leaving the page drops it from the page', () => {
    here.keyring.leave();
    return until(async () => !(await here.record.append(note('x'))).saved);
  });
});

describe('a keyring', () => {
  const asked: KeyAsked = { profile: 'p', lock: 'l', epoch: 3, idleMs: minutes(1) };
  const makeKey = () => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt']);
  const offer = async (change: Partial<HeldKey> = {}): Promise<HeldKey> => ({
    ...{ ...asked, key: await makeKey(), activeAt: 0 },
    ...change,
  });

  test.each([
    ['another lock', { lock: 'other' }],
    ['a time before it was locked', { epoch: 2 }],
  ])('R26 a key of %s is not taken', async (_name, change) => {
    const [one, two] = [createKeyring({ now: () => 0 }), createKeyring({ now: () => 0 })];
    one.hold(await offer(change));
    expect(await two.find(asked)).toBeUndefined();
    one.leave();
  });

  test('R26 a key that was carried here after the idle time is not taken', async () => {
    const held = await offer();
    const courier = { leave: () => {}, claim: async () => held };
    const now = minutes(1) + 1;
    expect(await createKeyring({ now: () => now, courier }).find(asked)).toBeUndefined();
    expect(await createKeyring({ now: () => now - 1, courier }).find(asked)).toBe(held.key);
  });

  test('R26 a key that nobody asked for is not taken', async () => {
    const keyring = createKeyring({ now: () => 0 });
    const stranger = new BroadcastChannel('cau-noi');
    stranger.postMessage({ kind: 'key', held: await offer() });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(keyring.key('l')).toBeUndefined();
    stranger.close();
  });

  test('R26 signs of life in any tab keep it', async () => {
    let now = 0;
    const page = new EventTarget();
    const [one, two] = [createKeyring({ now: () => now, page }), createKeyring({ now: () => now })];
    one.hold(await offer());
    expect(await two.find(asked)).toBeDefined();
    now = minutes(0.9);
    page.dispatchEvent(new Event('keydown'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    now = minutes(1.8);
    expect([one.key('l'), two.key('l')]).not.toContain(undefined);
    now = minutes(3);
    page.dispatchEvent(new Event('keydown'));
    expect(one.key('l')).toBeUndefined();
    one.leave();
    two.leave();
  });
});
