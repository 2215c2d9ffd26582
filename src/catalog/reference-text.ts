import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Source } from '#domain/evidence/source.ts';
import type { Locale } from '#domain/shared/locale.ts';
import { cslLocaleVi } from './csl-locale-vi.ts';

interface CslSettings {
  locales: { add(name: string, xml: string): void; get(name: string): string };
}

const { locales } = plugins.config.get('@csl') as CslSettings;
locales.add('vi-VN', cslLocaleVi(locales.get('en-US')));
const tags: Record<Locale, string> = { vi: 'vi-VN', en: 'en-US' };

/** A source as a medical journal prints it: CSL style "vancouver", without the number. */
export function referenceText(source: Source, locale: Locale): string {
  const { issued, seen: _seen, licence: _licence, note: _note, ...fields } = source;
  const csl = {
    id: 'one',
    ...fields,
    ...(issued && { issued: { 'date-parts': [issued.split('-').map(Number)] } }),
  };
  const printed = new Cite([csl]).format('bibliography', {
    format: 'text',
    template: 'vancouver',
    lang: tags[locale],
  });
  return String(printed).trim().replace(/^1\. /, '');
}
