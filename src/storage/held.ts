/** A sealed text: AES-GCM, 256 bits, with its own random 96-bit iv. */
export interface Box {
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

/** How JSON text lies in the database: readable, or in a box where the profile has a passphrase. */
export type Held = string | Box;

/** Turns text into what is held and back, for one profile. Rejects with a LockedError once the key is gone. */
export interface Codec {
  /** The id of the profile's lock; empty where it has none. */
  lock: string;
  seal(text: string): Promise<Held>;
  open(held: Held): Promise<string>;
}

export const plainCodec: Codec = {
  lock: '',
  seal: async (text) => text,
  open: async (held) => held as string,
};
