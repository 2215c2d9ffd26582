/** JSON of anything that IndexedDB can hold, as well as it can be said: bytes as base64, what JSON lacks as text. */
export function jsonOfRaw(raw: unknown): string {
  return JSON.stringify(raw, (_key, value: unknown) => {
    if (value instanceof ArrayBuffer) return { base64: base64Of(new Uint8Array(value)) };
    if (ArrayBuffer.isView(value))
      return { base64: base64Of(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)) };
    if (typeof value === 'bigint') return `${value}`;
    if (value instanceof Map || value instanceof Set) return [...value];
    return value;
  });
}

export function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

/** Throws an InvalidCharacterError where the text is not base64. */
export function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0));
}
