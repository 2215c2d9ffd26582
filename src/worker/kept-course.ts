import type { Edition } from '#domain/offline/edition.ts';
import { neededHashes, type OfflineState } from '#domain/offline/offline-state.ts';
import type { Shelf } from './answer-request.ts';
import type { CourseStore } from './course-store.ts';

/** The state and the versions on this device, read once and kept at hand. */
export class KeptCourse {
  readonly store: CourseStore;
  readonly #editions = new Map<string, Edition>();
  #state: Promise<OfflineState> | undefined;

  constructor(store: CourseStore) {
    this.store = store;
  }

  state(): Promise<OfflineState> {
    return (this.#state ??= this.store.readState());
  }

  /** What is kept may have been cleared meanwhile, by the browser or by hand. */
  readAgain(): Promise<OfflineState> {
    this.#state = undefined;
    return this.state();
  }

  /** Where it cannot be written, nothing has changed. */
  async write(state: OfflineState): Promise<OfflineState> {
    await this.store.writeState(state);
    this.#state = Promise.resolve(state);
    return state;
  }

  async addEdition(edition: Edition): Promise<void> {
    await this.store.writeEdition(edition);
    this.#editions.set(edition.version, edition);
  }

  async edition(version: string | undefined): Promise<Edition | undefined> {
    if (version === undefined) return undefined;
    const edition = this.#editions.get(version) ?? (await this.store.readEdition(version));
    if (edition) this.#editions.set(version, edition);
    return edition;
  }

  /** What pages are answered from. */
  async shelf(): Promise<Shelf> {
    const { current, previous, next } = await this.state();
    return {
      current: await this.edition(current?.version),
      previous: await this.edition(previous),
      next: await this.edition(next?.version),
      whole: current?.whole ?? [],
    };
  }

  /** Drops what this state has no need of. */
  async tidy(state: OfflineState): Promise<void> {
    const held = [state.current?.version, state.next?.version, state.previous];
    const versions = held.filter((one) => one !== undefined);
    for (const version of versions) await this.edition(version);
    await this.store.keepOnly(neededHashes(state, this.#editions), versions);
  }
}
