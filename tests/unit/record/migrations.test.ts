import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readBackupBody } from '#domain/record/backup-body.ts';
import { unwrapBackup } from '#domain/record/backup-envelope.ts';
import { eventShapes } from '#domain/record/event-shapes.ts';
import { migrateEvent } from '#domain/record/migrate-event.ts';
import { migrations, recordVersion } from '#domain/record/migrations.ts';
import type { Migration } from '#domain/record/migrations.ts';

const fixture = (version: number) => new URL(`../../fixtures/record/v${version}.json`, import.meta.url);

const steps: Migration[] = [
  { to: 2, about: 'a test', event: (old) => ({ ...old, two: true }) },
  { to: 3, about: 'a test', event: (old) => ({ ...old, three: old['two'] }) },
];

describe('migrations', () => {
  test('R19 they are numbered from 2 without gaps', () => {
    expect(migrations.map(({ to }) => to)).toEqual(migrations.map((_, n) => n + 2));
    expect(migrations.every(({ about }) => about.length > 0)).toBe(true);
  });

  test('R19 every version has a fixture that still opens, with events of every type', () => {
    for (let version = 1; version <= recordVersion; version++) {
      expect(existsSync(fixture(version)), `tests/fixtures/record/v${version}.json is missing`).toBe(true);
      const envelope = unwrapBackup(readFileSync(fixture(version), 'utf8'));
      if (!envelope.ok) throw new Error(envelope.detail);
      expect(envelope.version).toBe(version);
      const backup = readBackupBody(envelope.body, version);
      if (!backup.ok) throw new Error(backup.detail);
      expect(backup.events.length).toBeGreaterThan(0);
      if (version === recordVersion) {
        expect(new Set(backup.events.map(({ type }) => type))).toEqual(new Set(Object.keys(eventShapes)));
      }
    }
  });

  test('R19 each runs in turn from the version that was saved', () => {
    expect(migrateEvent({ a: 1 }, 1, steps)).toEqual({ ok: true, value: { a: 1, two: true, three: true } });
    expect(migrateEvent({ a: 1 }, 2, steps)).toEqual({ ok: true, value: { a: 1, three: undefined } });
    expect(migrateEvent({ a: 1 }, 3, steps)).toEqual({ ok: true, value: { a: 1 } });
  });

  test('R19 what they are given stays as it is', () => {
    for (const { event } of [...migrations, ...steps]) {
      const old = Object.freeze({ a: 1 });
      event(old);
      expect(old).toEqual({ a: 1 });
    }
  });

  test('R19 one that throws is reported with its number', () => {
    const broken: Migration = {
      to: 2,
      about: 'a test',
      event: () => {
        throw new Error('no such field');
      },
    };
    expect(migrateEvent({}, 1, [broken])).toEqual({
      ok: false,
      reason: 'failed',
      detail: 'migration to 2: Error: no such field',
    });
  });

  test('R20 a version from the future, or from nowhere, is refused', () => {
    expect(migrateEvent({}, 4, steps)).toMatchObject({ ok: false, reason: 'newer' });
    for (const version of [0, -1, 1.5, NaN])
      expect(migrateEvent({}, version, steps)).toMatchObject({ reason: 'failed' });
  });
});
