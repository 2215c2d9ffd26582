import { createContext, useContext } from 'react';
import type { ResultsCourse } from '#catalog/results-course.ts';
import { intlTag, type Locale } from '#domain/shared/locale.ts';
import { pageText } from '#i18n/page-texts.client.ts';
import type { ResultsTextKey } from './results-texts.ts';

/** Addresses: of the classes, and of the pages where a case is played with a class, its id left out. */
export interface DeskPages {
  classes: string;
  cases: string;
}

export interface Desk {
  locale: Locale;
  pages: DeskPages;
  course: ResultsCourse;
  t: (key: ResultsTextKey, values?: Record<string, string | number>) => string;
  /** 0 to 1; a dash where there is nothing. */
  percent: (share: number | undefined) => string;
  /** With so many places behind the point. */
  number: (value: number | undefined, places?: number) => string;
  minutes: (seconds: number) => string;
  /** Day and time, short, by the device's clock. */
  instant: (iso: string | undefined) => string;
  /** What the course calls a part, as partKey names it. */
  title: (key: string) => string;
}

const nothing = '–';

export function makeDesk(locale: Locale, course: ResultsCourse, pages: DeskPages): Desk {
  const tag = intlTag[locale];
  const percents = new Intl.NumberFormat(tag, { style: 'percent' });
  const instants = new Intl.DateTimeFormat(tag, {
    ...{ day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  });
  const number: Desk['number'] = (value, places = 2) =>
    value === undefined || Number.isNaN(value)
      ? nothing
      : new Intl.NumberFormat(tag, { minimumFractionDigits: places, maximumFractionDigits: places }).format(
          value,
        );
  return {
    ...{ locale, pages, course, t: pageText, number },
    percent: (share) => (share === undefined || Number.isNaN(share) ? nothing : percents.format(share)),
    minutes: (seconds) => (seconds > 0 ? number(seconds / 60, seconds < 600 ? 1 : 0) : nothing),
    instant: (iso) => (iso ? instants.format(new Date(iso)) : nothing),
    title: (key) => course.names[key]?.title ?? key,
  };
}

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('No desk around this part: wrap it in DeskContext.');
  return desk;
}
