import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundleWorker } from './offline/bundle-worker.ts';
import { writePacks } from './offline/write-packs.ts';

/** What makes the built course installable: its service worker, and all its files in packs. */
export function offlineEdition(): AstroIntegration {
  return {
    name: 'offline-edition',
    hooks: {
      // After whatever else changes built files: the packs hold them as they are now.
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await bundleWorker(folder);
        await writePacks(folder);
      },
    },
  };
}
