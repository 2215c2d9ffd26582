import type { Plugin } from 'vite';

/** Every build says whose code it carries to the browser, and under which licence: `licences.txt`. */
export function listLicences(): Plugin {
  return {
    name: 'list-licences',
    configEnvironment: (name) =>
      name === 'client' ? { build: { license: { fileName: 'licences.txt' } } } : undefined,
  };
}
