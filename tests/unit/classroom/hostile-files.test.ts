import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { takeFile } from '#domain/classroom/collect.ts';
import { sha256 } from '#domain/record/sha256.ts';
import { utf8Bytes } from '#domain/record/utf8.ts';

const folder = new URL('../../fixtures/record/refused/', import.meta.url);
const take = (text: string) => takeFile({ fileName: 'x.json', text }, new Set(), '2026-11-25T08:00:00.000Z');

/** The same file in a hand-in's clothes: right name, right key, right checksum, and what is hostile in the body. */
function dressed(text: string): string {
  const [, body = ''] = /"(?:record|sealed)":(.*)\}\s*$/s.exec(text) ?? [];
  return `{"format":"cau-noi-submission","version":1,"sha256":"${sha256(utf8Bytes(body))}","submission":${body}}\n`;
}

describe('CR5 what attacks a record attacks a class in vain', () => {
  const files = readdirSync(folder);
  test('there are hostile files to try', () => expect(files.length).toBeGreaterThanOrEqual(10));

  test.each(files)('%s is refused with a reason, as it is and dressed as a hand-in', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    for (const tried of [text, dressed(text)])
      expect(take(tried)).toMatchObject({ kind: 'refused', reason: expect.stringMatching(/^[a-z-]+$/) });
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  test('keys of every object’s prototype are unknown fields', () => {
    const body =
      '{"course":"cau-noi","assignment":"a","learner":{"name":"Hòa","__proto__":{"polluted":1}},"profile":"p","courseVersion":"1","madeAt":"2026-11-25T08:00:00.000Z","events":[]}';
    const file = `{"format":"cau-noi-submission","version":1,"sha256":"${sha256(utf8Bytes(body))}","submission":${body}}`;
    expect(take(file)).toMatchObject({ kind: 'refused', reason: 'damaged' });
    expect(take(file.replace('"course":"cau-noi"', '"course":"khoa-khac"'))).toMatchObject({
      kind: 'refused',
      reason: 'wrong-checksum',
    });
  });
});
