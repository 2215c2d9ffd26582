import type { Line } from './download.ts';
import { joined } from './read-pieces.ts';

/** The server gave something else than its list promises. */
export class MixedFiles extends Error {}

const pauses = [500, 2000, 8000];
/** In ms: for so long a line may bring nothing. */
const patience = 30_000;

/**
 * Gets one pack and proves that it is the one promised: the sign-in page of a hotel's network, half a renewal
 * of the server or a body cut short never get in. A line that breaks is tried again three times.
 * @throws MixedFiles, or the last fault of the line
 */
export async function fetchPack(
  address: string,
  hash: string,
  { line, wait, stop }: Line,
): Promise<Uint8Array<ArrayBuffer>> {
  for (let tries = 0; ; tries += 1) {
    try {
      const { status, bytes } = await readWhole(address, line, stop);
      if ((await hashOf(bytes)) === hash) return bytes;
      if (status === 429 || status >= 500) throw new Error(`${address} answered ${status}`);
      // Once more, before it is believed.
      if (tries > 0) throw new MixedFiles(address);
    } catch (fault) {
      const pause = pauses[tries];
      if (fault instanceof MixedFiles || pause === undefined || stop.aborted) throw fault;
      await wait(pause);
      if (stop.aborted) throw fault;
    }
  }
}

async function readWhole(address: string, line: typeof fetch, stop: AbortSignal) {
  const giveUp = new AbortController();
  const end = () => giveUp.abort();
  stop.addEventListener('abort', end);
  let timer = setTimeout(end, patience);
  try {
    // Kept by us: a second copy in the browser's own cache would only take room.
    const response = await line(address, { cache: 'no-store', signal: giveUp.signal, priority: 'low' });
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

/** As the list of a build writes it (domain/offline/edition.ts). */
export async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const base64 = btoa(String.fromCharCode(...digest));
  return base64.replaceAll('+', '-').replaceAll('/', '_').slice(0, 22);
}
