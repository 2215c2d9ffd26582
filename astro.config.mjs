import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { checkContentBeforeBuild } from './src/build/check-content-before-build.ts';
import { checkLinksAfterBuild } from './src/build/check-links-after-build.ts';
import { noPreloadHints } from './src/build/no-preload-hints.ts';
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
    react(), // What is made for paper stands on other pages already.
    sitemap({ filter: (page) => !/\/(print|booklet)\/$/.test(page) }),
    checkContentBeforeBuild(),
    checkLinksAfterBuild(),
  ],
  server: { host: '127.0.0.1' },
  devToolbar: { enabled: false },
  vite: { plugins: [noPreloadHints(), sharedChunks()] },
});
