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

const busy =
  /^(vi|en)\/(quizzes\/.|(instructor\/)?scenarios\/[^/]+\/|review\/|paths\/[^/]+\/test\/|assignment\/|instructor\/(classes|results)\/)/;

/** Pages on which somebody, or a class, may be in the middle of something: questions, a case, a class's files. */
export function isBusyPage(path: string): boolean {
  return busy.test(path) && !/\/(print|booklet)\//.test(path);
}
