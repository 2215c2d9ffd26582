import type { APIRoute } from 'astro';
import { getCatalog } from '#catalog/catalog.ts';
import { searchSections } from '#catalog/search-sections.ts';
import { packSections } from '#domain/search/pack-sections.ts';
import { isLocale } from '#domain/shared/locale.ts';
import { localePaths } from '#i18n/locale-paths.ts';

export const getStaticPaths = localePaths;

/** What search loads in one language, as a page, so that it is there in `astro dev` too. */
export const GET: APIRoute = async ({ params }) => {
  const locale = isLocale(params['locale']) ? params['locale'] : 'vi';
  return Response.json(packSections(locale, searchSections(await getCatalog(), locale)));
};
