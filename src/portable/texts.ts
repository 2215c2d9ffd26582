import { decompress } from 'fzstd';

/** Where a text lies: `block start length` by turns, in characters. See src/build/portable/pack-texts.ts. */
type Places = number[];

/** Everything that the file carries, by its address on the site: pages, scripts, styles, data. */
export interface Texts {
  has(path: string): boolean;
  /** Throws where there is no such text, or where the file is damaged. */
  read(path: string): string;
}

/** `packed` hands out a block of the file by its name; `contents` lists the texts, `0`, `1`… hold them. */
export function openTexts(packed: (name: string) => string): Texts {
  const places = new Map<string, string>();
  for (const line of unpack(packed('contents')).split('\n')) {
    const tab = line.indexOf('\t');
    places.set(line.slice(0, tab), line.slice(tab + 1));
  }
  const blocks = new Map<number, string>();
  const block = (number: number) => {
    const text = blocks.get(number) ?? unpack(packed(String(number)));
    blocks.set(number, text);
    return text;
  };

  return {
    has: (path) => places.has(path),
    read(path) {
      const line = places.get(path);
      if (line === undefined) throw new Error(`The file holds no ${path}`);
      const all = readPlaces(line);
      let text = '';
      for (let at = 0; at < all.length; at += 3) {
        const [number = 0, start = 0, length = 0] = all.slice(at, at + 3);
        text += block(number).slice(start, start + length);
      }
      return text;
    },
  };
}

/** Base 36; a start is counted from the end of the piece before, which keeps the numbers small. */
function readPlaces(line: string): Places {
  const places = line.split(' ').map((number) => Number.parseInt(number, 36));
  let end = 0;
  for (let at = 0; at < places.length; at += 3) {
    const start = (places[at + 1] ?? 0) + end;
    places[at + 1] = start;
    end = start + (places[at + 2] ?? 0);
  }
  return places;
}

function unpack(base64: string): string {
  return new TextDecoder().decode(decompress(bytesOf(base64)));
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const quick = Uint8Array as typeof Uint8Array & { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> };
  return quick.fromBase64?.(base64) ?? Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
