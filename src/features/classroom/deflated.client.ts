/** base64url of the raw deflate of a text in UTF-8. */
export async function deflated(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  return btoa(String.fromCharCode(...bytes)).replace(
    /[+/=]/g,
    (sign) => ({ '+': '-', '/': '_' })[sign] ?? '',
  );
}

/** What `deflated` wrote, read back; undefined where it is damaged, or longer than `longest` bytes: a small link can hold a large text. */
export async function inflated(code: string, longest: number): Promise<string | undefined> {
  try {
    const base64 = code.replaceAll('-', '+').replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
    const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
    const parts: Uint8Array<ArrayBuffer>[] = [];
    let size = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > longest) {
        void reader.cancel().catch(() => {});
        return undefined;
      }
      parts.push(value as Uint8Array<ArrayBuffer>);
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(await new Blob(parts).arrayBuffer());
  } catch {
    return undefined;
  }
}
