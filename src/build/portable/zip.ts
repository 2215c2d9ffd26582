import { zipSync } from 'fflate';

export interface ZipEntry {
  /** Without folders. */
  name: string;
  bytes: Buffer;
}

/** A zip archive. `day` (ISO 8601) is the date of every entry. */
export function zipOf(entries: readonly ZipEntry[], day: string): Buffer {
  const files = Object.fromEntries(entries.map(({ name, bytes }) => [name, bytes]));
  return Buffer.from(zipSync(files, { level: 9, mtime: `${day}T00:00` }));
}
