import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writePacks } from '../../src/build/offline/write-packs.ts';

export const builtCourse = fileURLToPath(new URL('../../dist', import.meta.url));

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
};

/** Given the path of a file; true where it has answered, or spoilt the answer, itself. */
export type Fault = (path: string, response: ServerResponse, bytes: Buffer) => boolean;

/** A server of one test's own, on an origin of its own, which can fail as real ones do. */
export class CourseServer {
  root: string;
  fault: Fault | undefined;
  /** Paths of files asked for, in order. */
  asked: string[] = [];
  #server = createServer((request, response) => this.#answer(request.url ?? '/', response));
  #port = 0;

  constructor(root = builtCourse) {
    this.root = root;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async start(): Promise<this> {
    this.#server.listen(this.#port, '127.0.0.1');
    await new Promise((resolve) => this.#server.once('listening', resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
    return this;
  }

  /** As a network that is gone: every connection, open or new, fails. */
  async stop(): Promise<void> {
    if (!this.#server.listening) return;
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  #answer(url: string, response: ServerResponse): void {
    const { pathname } = new URL(url, this.url);
    const path = pathname.slice(1) + (pathname.endsWith('/') ? 'index.html' : '');
    this.asked.push(path);
    const file = join(this.root, path);
    const isThere = existsSync(file) && statSync(file).isFile();
    const bytes = readFileSync(isThere ? file : join(this.root, '404.html'));
    if (this.fault?.(path, response, bytes)) return;
    const type = types[extname(isThere ? file : '.html')] ?? 'application/octet-stream';
    response.writeHead(isThere ? 200 : 404, { 'content-type': type, 'cache-control': 'no-cache' });
    response.end(bytes);
  }
}

export async function serveCourse(root?: string): Promise<CourseServer> {
  return new CourseServer(root).start();
}

/**
 * The built course once more as a later version: each change replaces words in every file that has them, and
 * one script has another name and the service worker another byte, as after a change of their code. Remove the folder afterwards.
 */
export async function laterVersion(changes: Record<string, string>): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'cau-noi-later-'));
  cpSync(builtCourse, root, { recursive: true });
  const script = readdirSync(join(root, '_astro')).find((name) => name.startsWith('ask-to-persist')) ?? '';
  renameSync(join(root, '_astro', script), join(root, '_astro', 'ask-to-persist.later.js'));
  const all = { ...changes, [script]: 'ask-to-persist.later.js' };
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(html|js|json)$/.test(name)) continue;
    const before = readFileSync(join(root, name), 'utf8');
    const after = Object.entries(all).reduce((text, [from, to]) => text.replaceAll(from, to), before);
    if (after !== before) writeFileSync(join(root, name), after);
  }
  appendFileSync(join(root, 'sw.js'), '\n// later\n');
  await writePacks(root);
  return root;
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
