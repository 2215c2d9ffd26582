import { isNamedByContent, lacksSlash, pathOfAddress } from '#domain/offline/course-path.ts';
import { type Edition, partOf } from '#domain/offline/edition.ts';
import type { Locale } from '#domain/shared/locale.ts';
import type { CourseStore } from './course-store.ts';

/** The versions that are here, as they are used to answer with. */
export interface Shelf {
  current?: Edition;
  previous?: Edition;
  /** On its way: better than nothing where there is no network and nothing whole. */
  next?: Edition;
  whole: Locale[];
}

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  webmanifest: 'application/manifest+json',
  txt: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  webp: 'image/webp',
  woff2: 'font/woff2',
};

/** From the version in use where it has the file, else from the network, else the best that is here. */
export async function answerRequest(
  request: Request,
  scope: string,
  store: CourseStore,
  shelf: Shelf,
  line: typeof fetch,
): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const base = new URL(scope).pathname;
  const path = pathOfAddress(pathname, base);
  if (path === undefined) return line(request);
  const { current, previous, next } = shelf;
  const isScript = isNamedByContent(path);
  const kept =
    (await find(current)) ?? (isScript ? ((await find(previous)) ?? (await find(next))) : undefined);
  if (kept) return kept;
  try {
    return await line(request);
  } catch (fault) {
    return (await find(next)) ?? (await instead()) ?? Promise.reject(fault);
  }

  async function find(edition: Edition | undefined, file = path, status = 200) {
    if (!edition || file === undefined) return undefined;
    const body = await store.readFile(edition, file).catch(() => undefined);
    if (!body) return undefined;
    const type = types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    return new Response(body, {
      status,
      headers: { 'content-type': type, 'x-content-type-options': 'nosniff' },
    });
  }

  /** No network, and the page is not here. */
  async function instead(): Promise<Response | undefined> {
    if (request.mode !== 'navigate' || !current || path === undefined) return undefined;
    if (lacksSlash(path, current)) return Response.redirect(new URL(`${pathname}/${search}`, request.url));
    const part = partOf(path);
    const [other] = shelf.whole;
    if (part === 'shared' || shelf.whole.includes(part) || !other) return find(current, '404.html', 404);
    return Response.redirect(`${scope}${other}/offline/?missing=${encodeURIComponent(pathname)}`);
  }
}
