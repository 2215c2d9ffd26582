import type { APIRoute } from 'astro';
import { isLocale } from '#domain/shared/locale.ts';
import { localePaths } from '#i18n/locale-paths.ts';
import { pageUrl, siteUrl } from '#i18n/paths.ts';
import { textsFor } from '#i18n/texts.ts';

export const getStaticPaths = localePaths;

/** What a device needs to install the course. One app whatever the language: `/` opens the one last chosen. */
export const GET: APIRoute = ({ params }) => {
  const locale = isLocale(params['locale']) ? params['locale'] : 'vi';
  const t = textsFor(locale);
  const icon = (name: string, size: number, purpose: string) => {
    return { src: siteUrl(`/icons/${name}`), sizes: `${size}x${size}`, type: 'image/png', purpose };
  };
  const screenshot = (name: string, sizes: string, form_factor: string, label: string) => {
    return {
      src: siteUrl(`/screenshots/${name}-${locale}.png`),
      sizes,
      type: 'image/png',
      form_factor,
      label,
    };
  };
  const shortcuts = [
    { path: '/search/', name: t('nav.search') },
    { path: '/review/', name: t('footer.review') },
    { path: '/job-aids/', name: t('footer.jobAids') },
  ];
  const manifest = {
    id: siteUrl('/'),
    name: 'Cầu Nối',
    short_name: 'Cầu Nối',
    description: t('app.description'),
    lang: locale,
    dir: 'ltr',
    scope: siteUrl('/'),
    start_url: siteUrl('/'),
    display: 'standalone',
    theme_color: '#0b5563',
    background_color: '#ffffff',
    categories: ['education'],
    icons: [
      { src: siteUrl('/icon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      icon('icon-192.png', 192, 'any'),
      icon('icon-512.png', 512, 'any'),
      icon('maskable-512.png', 512, 'maskable'),
    ],
    screenshots: [
      screenshot('home-narrow', '720x1280', 'narrow', t('app.screenshotHome')),
      screenshot('case-narrow', '720x1280', 'narrow', t('app.screenshotCase')),
      screenshot('case-wide', '1280x800', 'wide', t('app.screenshotCase')),
    ],
    shortcuts: shortcuts.map(({ path, name }) => ({ name, url: pageUrl(locale, path) })),
  };
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};
