import { isNamedByContent } from '#domain/offline/course-path.ts';
import type { EditionFile } from '#domain/offline/edition.ts';
import type { Line } from './download.ts';

/** The server gave something else than its list promises. */
export class MixedFiles extends Error {}

const pauses = [500, 2000, 8000];
/** In ms: for so long a line may bring nothing. */
const patience = 30_000;

/**
 * Gets one file and proves that it is the one promised: the sign-in page of a hotel's network, half a renewal
 * of the server or a body cut short never get in. A line that breaks is tried again three times.
 * @throws MixedFiles, or the last fault of the line
 */
export async function fetchFile(
  address: string,
  [path, hash]: EditionFile,
  { line, wait, stop }: Line,
): Promise<Uint8Array<ArrayBuffer>> {
  for (let tries = 0; ; tries += 1) {
    try {
      const cache = tries > 0 ? 'reload' : isNamedByContent(path) ? 'default' : 'no-cache';
      const { status, bytes } = await readWhole(address, line, stop, cache);
      if ((await hashOf(bytes)) === hash) return bytes;
      if (status === 429 || status >= 500) throw new Error(`${address} answered ${status}`);
      // Once more past every cache on the way, before it is believed.
      if (tries > 0) throw new MixedFiles(path);
    } catch (fault) {
      const pause = pauses[tries];
      if (fault instanceof MixedFiles || pause === undefined || stop.aborted) throw fault;
      await wait(pause);
      if (stop.aborted) throw fault;
    }
  }
}

async function readWhole(address: string, line: typeof fetch, stop: AbortSignal, cache: RequestCache) {
  const giveUp = new AbortController();
  const end = () => giveUp.abort();
  stop.addEventListener('abort', end);
  let timer = setTimeout(end, patience);
  try {
    const options = { cache, signal: giveUp.signal, priority: 'low', credentials: 'same-origin' } as const;
    const response = await line(address, options);
    const parts: Uint8Array[] = [];
    const reader = response.body?.getReader();
    for (;;) {
      const part = await reader?.read();
      if (!part || part.done) break;
      parts.push(part.value);
      clearTimeout(timer);
      timer = setTimeout(end, patience);
    }
    return { status: response.status, bytes: joined(parts) };
  } finally {
    clearTimeout(timer);
    stop.removeEventListener('abort', end);
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** As the list of a build writes it (domain/offline/edition.ts). */
export async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const base64 = btoa(String.fromCharCode(...digest));
  return base64.replaceAll('+', '-').replaceAll('/', '_').slice(0, 22);
}
