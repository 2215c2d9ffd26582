import { intlTag, isLocale } from '#domain/shared/locale.ts';

/** Bytes as people read them, in the language of the page: 2,1 MB. */
export function sizeText(bytes: number): string {
  return new Intl.NumberFormat(tag(), {
    style: 'unit',
    unit: 'megabyte',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(bytes / 1e6);
}

/** A moment by this device's clock. */
export function momentText(at: number | string): string {
  return new Intl.DateTimeFormat(tag(), {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(at));
}

function tag(): string {
  const { lang } = document.documentElement;
  return isLocale(lang) ? intlTag[lang] : lang;
}
