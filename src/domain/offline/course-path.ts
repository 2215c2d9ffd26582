import type { Edition } from './edition.ts';

/** The file that an address under the course's own folder (`scope`, ending in `/`) stands for; undefined outside. */
export function pathOfAddress(pathname: string, scope: string): string | undefined {
  if (!pathname.startsWith(scope)) return undefined;
  const path = pathname.slice(scope.length);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** Whether the address only lacks its closing slash. */
export function lacksSlash(path: string, edition: Edition): boolean {
  return edition.files.some(([file]) => file === `${path}/index.html`);
}

/** Named after what is in them, so that no two versions can mean different files by one name. */
export function isNamedByContent(path: string): boolean {
  return path.startsWith('_astro/');
}

/** Pages on which somebody, or a class, may be in the middle of something: questions or a case. */
export function isBusyPage(path: string): boolean {
  return /^(vi|en)\/(quizzes\/.|(instructor\/)?scenarios\/[^/]+\/|review\/|paths\/[^/]+\/test\/)/.test(path);
}
