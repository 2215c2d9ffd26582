import { test } from 'vitest';
import { expectRulesCarried } from '../rules-carried.ts';

test('every rule of the classroom has a test that carries its number, and every number has its rule', () => {
  expectRulesCarried('classroom', 'CR', ['unit/classroom', 'unit/storage', 'browser']);
});
