import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundleWorker } from './offline/bundle-worker.ts';
import { writeFileList } from './offline/list-files.ts';

/** What makes the built course installable: its service worker, and the list of all files with their hashes. */
export function offlineEdition(): AstroIntegration {
  return {
    name: 'offline-edition',
    hooks: {
      // After whatever else changes built files: the list holds their hashes.
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await bundleWorker(folder);
        await writeFileList(folder);
      },
    },
  };
}
