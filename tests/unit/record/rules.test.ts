import { test } from 'vitest';
import { expectRulesCarried } from '../rules-carried.ts';

test('every rule of the record has a test that carries its number, and every number has its rule', () => {
  expectRulesCarried('record', 'R', ['unit/record', 'unit/storage', 'unit/progress']);
});
