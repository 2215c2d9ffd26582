/** Kept packed where the browser can: a quarter of the room. */
export function pack(bytes: Uint8Array<ArrayBuffer>): Response {
  if (typeof CompressionStream === 'undefined') return new Response(bytes);
  const body = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Response(body, { headers: { 'x-packed': 'gzip' } });
}

export function unpack(kept: Response): ReadableStream | null {
  const isPacked = kept.headers.get('x-packed') === 'gzip';
  return isPacked && kept.body ? kept.body.pipeThrough(new DecompressionStream('gzip')) : kept.body;
}
