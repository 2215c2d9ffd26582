import type { Plugin } from 'vite';

/**
 * Parts that a page loads on demand are small and rare, and bring no stylesheet; Vite's preload helper
 * (0.9 kB on every page, also where hints are off) weighs more than it saves, so a plain `import()` stands
 * in its place. Astro hands the setting on only by way of a plugin.
 */
export function noPreloadHints(): Plugin {
  return {
    name: 'no-preload-hints',
    enforce: 'pre',
    configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}
