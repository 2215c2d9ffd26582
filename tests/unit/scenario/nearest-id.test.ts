import { expect, test } from 'vitest';
import { nearestId } from '../../../src/domain/scenario/checks/nearest-id.ts';

test.each([
  ['cafee', 'cafe'],
  ['gaet', 'gate'],
  ['stasion', 'station'],
  ['somewhere-else', undefined],
])('for %s the id that was meant is %s', (written, meant) => {
  expect(nearestId(written, ['gate', 'cafe', 'station'])).toBe(meant);
});
