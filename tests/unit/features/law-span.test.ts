import { expect, test } from 'vitest';
import { lawSpan } from '#features/laws/law-span.ts';

test('a law stands from its first day in force to its last', () => {
  const span = lawSpan({ number: '73/2021/QH14', inForce: '2022-01-01', ends: '2026-07-01' }, 2030);
  expect(span).toEqual({ from: 2022, to: 2026.5, knowsStart: true, open: false });
});

test('one without an end runs on', () => {
  expect(lawSpan({ number: 'x', inForce: '2026-07-01' }, 2030)).toMatchObject({ to: 2030, open: true });
});

test('where the first day is not known the bar begins where it was issued, or numbered', () => {
  expect(lawSpan({ number: 'x', issued: '2013-01-01' }, 2030)).toMatchObject({
    from: 2013,
    knowsStart: false,
  });
  expect(lawSpan({ number: '135/2004/NĐ-CP', ends: '2013-07-01' }, 2030)).toMatchObject({
    from: 2004,
    to: 2013.5,
  });
});

test('what nothing dates has no place on the line', () => {
  expect(lawSpan({ number: '06/CP' }, 2030)).toBeUndefined();
});
