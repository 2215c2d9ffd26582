import { intlTag, type Locale } from '../shared/locale.ts';
import type { Fact, FigureValue } from './fact.ts';

type Unit = Exclude<FigureValue, number>['unit'];

/** Words for the units that Intl does not know; `{n}` stands for the number. */
export type UnitTexts = Record<'mg' | 'usd' | 'million-vnd' | 'times', string>;

const intlUnits: Partial<Record<Unit, string>> = {
  percent: 'percent',
  minutes: 'minute',
  hours: 'hour',
  days: 'day',
  weeks: 'week',
  months: 'month',
  years: 'year',
};

/** A figure as people write it in one language: 6.931 · 54% · 24-36 giờ. */
export function formatFigure(figure: FigureValue, locale: Locale, units: UnitTexts): string {
  const { unit = 'plain', decimals } = typeof figure === 'number' ? {} : figure;
  const intlUnit = intlUnits[unit];
  const format = new Intl.NumberFormat(intlTag[locale], {
    ...(decimals === undefined
      ? { maximumFractionDigits: 4 }
      : { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
    ...(intlUnit
      ? { style: 'unit', unit: intlUnit, unitDisplay: intlUnit === 'percent' ? 'short' : 'long' }
      : {}),
  });
  const number = printNumber(figure, format);
  return intlUnit || unit === 'plain' ? number : units[unit as keyof UnitTexts].replace('{n}', number);
}

function printNumber(figure: FigureValue, format: Intl.NumberFormat): string {
  if (typeof figure === 'number') return format.format(figure);
  return 'from' in figure ? format.formatRange(figure.from, figure.to) : format.format(figure.value);
}

/** The sentence of a fact with its figures filled in. */
export function factSentence(fact: Pick<Fact, 'says' | 'figures'>, locale: Locale, units: UnitTexts): string {
  return fact.says[locale].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const figure = fact.figures[name];
    return figure === undefined ? whole : formatFigure(figure, locale, units);
  });
}
