import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { summarise } from '#domain/progress/summarise.ts';
import type { LearningEvent } from '#domain/record/event.ts';
import { writeBackupBody } from '#domain/record/backup-body.ts';
import { wrapBackup } from '#domain/record/backup-envelope.ts';
import { importBackup } from '#storage/import-backup.ts';
import { packEvents } from '#storage/pack-events.ts';
import { readProgress } from '#storage/read-progress.ts';
import type { RecordStore } from '#storage/record-store.ts';
import { Device, note } from './device.ts';

let device: Device;

beforeEach(() => {
  device = new Device();
});
afterEach(() => device.shutDown());

async function fill(record: RecordStore, count: number): Promise<void> {
  for (let n = 0; n < count; n++) {
    await record.append(
      n % 3
        ? { type: 'time.spent', about: { page: 'lesson', id: `m/l${n % 5}` }, data: { seconds: n } }
        : { type: 'lesson.completed', about: { module: 'm', lesson: `l${n % 7}` } },
    );
  }
}

async function expectWhole(record: RecordStore): Promise<void> {
  expect(await readProgress(record)).toEqual(summarise(await record.events()));
}

async function addOlder(record: RecordStore): Promise<void> {
  const at = '2020-01-01T00:00:00.000Z';
  const about = { module: 'm', lesson: 'l9' };
  const event: LearningEvent = {
    id: 'old',
    profile: 'p',
    device: 'd',
    seq: 1,
    lamport: 1,
    at,
    type: 'lesson.opened',
    about,
  };
  const profile = { id: 'p', name: 'Lan', createdAt: at };
  const text = wrapBackup('record', writeBackupBody({ profile, madeAt: at, events: [event] }));
  expect(await importBackup(record, new Blob([text]))).toMatchObject({ ok: true, added: 1 });
}

describe('progress', () => {
  test('R22 with a checkpoint and later events it is what the events say', async () => {
    const { record } = await device.tab();
    await fill(record, 120);
    await expectWhole(record);
    expect(await (await device.database()).count('checkpoints')).toBe(1);
    await fill(record, 5);
    await expectWhole((await device.tab()).record);
  });

  test.each([
    ['deleted', undefined],
    ['of another version', { v: 0 }],
    ['damaged', { body: '{"aft' }],
    ['ahead of the record', { upTo: 4000 }],
    ['behind a hole', { upTo: 3 }],
  ])('R22 a checkpoint that is %s changes nothing', async (name, change) => {
    const { record } = await device.tab();
    await fill(record, 120);
    const progress = await readProgress(record);
    const db = await device.database();
    const hole = name === 'behind a hole';
    const key: [string, string] = [record.profile, 'progress'];
    const row = await db.get('checkpoints', key);
    if (!row) throw new Error('no checkpoint');
    await (change ? db.put('checkpoints', { ...row, ...change }) : db.delete('checkpoints', key));
    if (hole) await db.delete('events', [record.profile, 60]);
    if (hole) await expectWhole((await device.tab()).record);
    else expect(await readProgress((await device.tab()).record)).toEqual(progress);
  });

  test('R22 an event that comes in from before the checkpoint is counted in its place', async () => {
    const { record } = await device.tab();
    await fill(record, 120);
    await readProgress(record);
    await addOlder(record);
    await expectWhole(record);
    expect((await readProgress(record)).lessons['m/l9']).toEqual({ opened: '2020-01-01T00:00:00.000Z' });
  });

  test('what is not on disk yet counts too', async () => {
    const { record } = await device.tab();
    await record.withKeeper?.(async (keeper) => {
      const { event } = await keeper.append(note('x'));
      keeper.waiting.push({ ...event, id: 'y' });
    });
    expect((await readProgress(record)).scenarios['target']?.runs[0]?.notes).toHaveLength(2);
  });
});

describe('packing', () => {
  test('R23 it moves the oldest events and changes nothing', async () => {
    const { record } = await device.tab();
    await fill(record, 120);
    const db = await device.database();
    const rows = await db.getAll('events');
    for (let n = 1; n <= 2400; n++) {
      const row = rows[n % 120];
      if (!row) throw new Error('no row');
      const body = row.body as string;
      const id = `copy-${n}`;
      await db.add('events', {
        ...row,
        id,
        place: 120 + n,
        seq: 120 + n,
        lamport: 120 + n,
        body: body.replace(row.id, id),
      });
    }
    const profile = await db.get('profiles', record.profile);
    if (!profile) throw new Error('no profile');
    await db.put('profiles', { ...profile, seq: 2520, lamport: 2520, place: 2520 });
    const before = await record.events();
    expect(before).toHaveLength(2520);
    await record.withKeeper?.(async ({ session }) => session && packEvents(session));
    expect([await db.count('events'), await db.count('segments')]).toEqual([520, 1]);
    const later = (await device.tab()).record;
    expect(await later.events()).toEqual(before);
    await expectWhole(later);
    await fill(later, 3);
    await expectWhole(later);
    expect((await later.events()).at(-1)).toMatchObject({ seq: 2523, lamport: 2523 });
  });
});
