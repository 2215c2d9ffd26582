import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { checkContentBeforeBuild } from './src/build/check-content-before-build.ts';
import { checkLinksAfterBuild } from './src/build/check-links-after-build.ts';
import { compileAhead } from './src/build/compile-ahead.ts';
import { listLicences } from './src/build/list-licences.ts';
import { noPreloadHints } from './src/build/no-preload-hints.ts';
import { offlineEdition } from './src/build/offline-edition.ts';
import { securityPolicy } from './src/build/security-policy.ts';
import { sharedChunks } from './src/build/shared-chunks.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  output: 'static',
  trailingSlash: 'always',
  i18n: {
    locales: ['vi', 'en'],
    defaultLocale: 'vi',
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  integrations: [
    mdx(),
    react(),
    sitemap(),
    checkContentBeforeBuild(),
    checkLinksAfterBuild(),
    // Changes every page, so it comes before they are packed.
    securityPolicy(),
    offlineEdition(),
  ],
  server: { host: '127.0.0.1' },
  // It would write style attributes, which the pages' own policy refuses.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: { plugins: [listLicences(), noPreloadHints(), sharedChunks(), compileAhead()] },
});
