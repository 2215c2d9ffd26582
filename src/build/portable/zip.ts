import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  /** ASCII, without folders. */
  name: string;
  bytes: Buffer;
}

const local = 0x04034b50;
const central = 0x02014b50;
const end = 0x06054b50;
const version = 20;
const deflate = 8;

/** A zip archive (APPNOTE 6.3, without extensions: under 4 GiB). `day` (ISO 8601) is the date of every entry. */
export function zipOf(entries: readonly ZipEntry[], day: string): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const packed = deflateRawSync(bytes, { level: 9 });
    const about = aboutEntry(bytes, packed, name, day);
    const head = Buffer.concat([numbers([local, 4]), about, Buffer.from(name, 'ascii')]);
    directory.push(
      Buffer.concat([
        numbers([central, 4], [version, 2]),
        about,
        // No comment, first disk, no attributes.
        numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
        Buffer.from(name, 'ascii'),
      ]),
    );
    bodies.push(head, packed);
    offset += head.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const count = entries.length;
  const tail = numbers(
    [end, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [list.length, 4],
    [offset, 4],
    [0, 2],
  );
  return Buffer.concat([...bodies, list, tail]);
}

/** What both headers of an entry say of it, in the same order. */
function aboutEntry(bytes: Buffer, packed: Buffer, name: string, day: string): Buffer {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  const dosDate = ((year - 1980) << 9) | (month << 5) | date;
  return numbers(
    [version, 2],
    [0, 2],
    [deflate, 2],
    [0, 2],
    [dosDate, 2],
    [crc32(bytes), 4],
    [packed.length, 4],
    [bytes.length, 4],
    [name.length, 2],
    [0, 2],
  );
}

function numbers(...all: [value: number, bytes: 2 | 4][]): Buffer {
  const buffer = Buffer.alloc(all.reduce((sum, [, bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [value, bytes] of all) at = buffer.writeUIntLE(value, at, bytes);
  return buffer;
}
