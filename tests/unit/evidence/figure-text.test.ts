import { expect, test } from 'vitest';
import { factSentence, formatFigure, type UnitTexts } from '../../../src/domain/evidence/figure-text.ts';

const vi: UnitTexts = {
  mg: '{n} mg',
  usd: '{n} đô la Mỹ',
  'million-vnd': '{n} triệu đồng',
  times: '{n} lần',
};
const en: UnitTexts = { mg: '{n} mg', usd: 'US${n}', 'million-vnd': 'VND {n} million', times: '{n} times' };

test('a number is grouped the way of its language', () => {
  expect(formatFigure(6931, 'vi', vi)).toBe('6.931');
  expect(formatFigure(6931, 'en', en)).toBe('6,931');
});

test('a share is printed with its sign', () => {
  expect(formatFigure({ value: 13.4, unit: 'percent', decimals: 1 }, 'vi', vi)).toBe('13,4%');
  expect(formatFigure({ value: 13.4, unit: 'percent', decimals: 1 }, 'en', en)).toBe('13.4%');
});

test('a range names its unit once', () => {
  expect(formatFigure({ from: 24, to: 36, unit: 'hours' }, 'en', en)).toBe('24–36 hours');
  expect(formatFigure({ from: 24, to: 36, unit: 'hours' }, 'vi', vi)).toMatch(/^24.36 giờ$/);
});

test('money and milligrams take the words of their language', () => {
  expect(formatFigure({ value: 85.73, unit: 'million-vnd' }, 'vi', vi)).toBe('85,73 triệu đồng');
  expect(formatFigure({ value: 4108, unit: 'usd' }, 'en', en)).toBe('US$4,108');
  expect(formatFigure({ from: 60, to: 120, unit: 'mg' }, 'en', en)).toBe('60–120 mg');
});

test('a sentence is filled from its figures and an unknown name stays visible', () => {
  const fact = { says: { vi: '{a} và {b}', en: '{a} and {b}' }, figures: { a: 2 } };
  expect(factSentence(fact, 'en', en)).toBe('2 and {b}');
});
