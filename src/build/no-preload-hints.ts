import type { Plugin } from 'vite';

/**
 * Parts that a page loads on demand are small and rare; Vite's preload helper for them weighs more
 * than it saves. Astro hands this setting on only by way of a plugin.
 */
export function noPreloadHints(): Plugin {
  return {
    name: 'no-preload-hints',
    configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
  };
}
