import { courierOfPage } from './courier-of-page.ts';
import type { Courier } from './courier-of-page.ts';
import { databaseName } from './database-schema.ts';

export interface KeyAsked {
  profile: string;
  /** The lock that the key opens, and how often it had been locked when the key was made. */
  lock: string;
  epoch: number;
  /** After how long without a sign of life it locks itself, in milliseconds. */
  idleMs: number;
}

export interface HeldKey extends KeyAsked {
  /** Not extractable: it works while it is held and can't be written down. */
  key: CryptoKey;
  /** When somebody last did anything on a page of the course. Milliseconds since 1970. */
  activeAt: number;
}

/** The one unlocked key of a page, in memory alone. src/storage/README.md says where keys live and why. */
export interface Keyring {
  /** The key held here, or else by another open page, or carried over from the page just left. */
  find(asked: KeyAsked): Promise<CryptoKey | undefined>;
  /** The key of a lock, if it is held and nobody has been away for longer than the idle time. */
  key(lock: string): CryptoKey | undefined;
  hold(held: HeldKey): void;
  /** Forgets the key here and on every open page. */
  lockEverywhere(): void;
  /** What the page calls when it goes away; a page of the browser calls it by itself. */
  leave(): void;
}

export interface KeyringEnvironment {
  now: () => number;
  /** Where signs of a person come from. */
  page?: EventTarget;
  courier?: Courier;
  /** What the BroadcastChannel to other pages is called: the database whose rows the keys open. */
  channel?: string;
}

/** How long another page may take to hand its key over, in milliseconds. */
const patience = 250;
const signsOfLife = ['pointerdown', 'keydown', 'wheel', 'touchstart', 'visibilitychange'];

type Message =
  | { kind: 'key-wanted'; asked: KeyAsked }
  | { kind: 'key'; held: HeldKey }
  | { kind: 'active'; at: number }
  | { kind: 'lock' };

export function createKeyring({ now, page, courier, channel = databaseName }: KeyringEnvironment): Keyring {
  const tabs = new BroadcastChannel(channel);
  let held: HeldKey | undefined;
  let timer: ReturnType<typeof setInterval> | undefined;
  const requests = new Map<
    string,
    { found: Promise<HeldKey | undefined>; take: (offered: HeldKey) => void }
  >();
  let told = 0;

  const post = (message: Message) => tabs.postMessage(message);
  const isIdle = (it: HeldKey) => now() - it.activeAt > it.idleMs;
  const fits = (it: HeldKey, asked: KeyAsked) =>
    it.lock === asked.lock && it.epoch === asked.epoch && !isIdle(it);

  function drop(): void {
    held = undefined;
    clearInterval(timer);
  }

  function lockEverywhere(): void {
    drop();
    post({ kind: 'lock' });
  }

  function hold(offered: HeldKey): void {
    drop();
    held = offered;
    timer = setInterval(() => held && isIdle(held) && lockEverywhere(), 5000);
  }

  function noticeLife(): void {
    if (!held) return;
    if (isIdle(held)) return lockEverywhere();
    held.activeAt = now();
    if (held.activeAt - told < 5000) return;
    told = held.activeAt;
    post({ kind: 'active', at: told });
  }

  async function find(asked: KeyAsked): Promise<CryptoKey | undefined> {
    if (held && fits(held, asked)) {
      held.idleMs = asked.idleMs;
      return held.key;
    }
    const found = await ask(asked);
    if (found && !(held && fits(held, asked))) hold({ ...found, ...asked });
    return found?.key;
  }

  /** Parts of a page that ask at the same time share one request: the courier gives a key away once. */
  function ask(asked: KeyAsked): Promise<HeldKey | undefined> {
    const name = `${asked.lock} ${asked.epoch}`;
    const running = requests.get(name);
    if (running) return running.found;
    let take: (offered?: HeldKey) => void = () => {};
    const found = new Promise<HeldKey | undefined>((resolve) => {
      take = (offered) => void (offered && fits(offered, asked) && resolve(offered));
      void courier?.claim(asked.lock).then(take);
      setTimeout(resolve, patience, undefined);
    }).finally(() => requests.delete(name));
    requests.set(name, { found, take });
    post({ kind: 'key-wanted', asked });
    return found;
  }

  function handOver(asked: KeyAsked): void {
    if (!held || !fits(held, asked)) return;
    try {
      post({ kind: 'key', held });
    } catch {
      // A browser that can't send keys to its tabs: the other page asks for the passphrase.
    }
  }

  tabs.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'lock') drop();
    else if (data.kind === 'key') requests.forEach(({ take }) => take(data.held));
    else if (data.kind === 'active' && held) held.activeAt = Math.max(held.activeAt, data.at);
    else if (data.kind === 'key-wanted') handOver(data.asked);
  };
  for (const sign of signsOfLife) page?.addEventListener(sign, noticeLife, { passive: true, capture: true });

  return {
    find,
    hold,
    lockEverywhere,
    key: (lock) => (held && held.lock === lock && !isIdle(held) ? held.key : undefined),
    leave() {
      if (held) courier?.leave(held);
      drop();
    },
  };
}

const ofPage = new Map<string, Keyring>();

/** A keyring of this page; it forgets its key when the page is left. */
export function pageKeyring(channel = databaseName): Keyring {
  const known = ofPage.get(channel);
  if (known) return known;
  const courier = courierOfPage();
  const keyring = createKeyring({ now: Date.now, page: document, channel, ...(courier && { courier }) });
  addEventListener('pagehide', () => keyring.leave());
  ofPage.set(channel, keyring);
  return keyring;
}
