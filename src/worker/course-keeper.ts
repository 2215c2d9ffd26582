import { isBusyPage, pathOfAddress } from '#domain/offline/course-path.ts';
import type { OfflineRequest, OfflineStatus, OfflineWord } from '#domain/offline/messages.ts';
import { firstWanted, isOffered, takeNext, wantOnly } from '#domain/offline/offline-state.ts';
import { defaultLocale, type Locale } from '#domain/shared/locale.ts';
import { bringIn } from './bring-in.ts';
import { CourseStore } from './course-store.ts';
import type { Line } from './download.ts';
import { KeptCourse } from './kept-course.ts';
import { offlineStatus } from './offline-status.ts';

export interface KeeperEnvironment extends Omit<Line, 'stop'> {
  /** The address of the course's folder. */
  scope: string;
  caches: CacheStorage;
  now: () => number;
  isSavingData: () => boolean;
  /** Addresses of the open pages. */
  openPages: () => Promise<string[]>;
  say: (word: OfflineWord) => Promise<void>;
  tell: (status: OfflineStatus) => void;
}

/** In ms. A browser ends an event of a service worker after some five minutes; before that a page is asked for another. */
const longestTurn = 120_000;

/** Keeps the course on this device: brings it in, renews it when the learner says so, drops it. */
export class CourseKeeper {
  readonly course: KeptCourse;
  readonly #env: KeeperEnvironment;
  /** Whether it ended for want of time. */
  #turn: Promise<boolean> | undefined;
  #stop = new AbortController();
  #work: { done: number; total: number } | undefined;

  constructor(env: KeeperEnvironment) {
    this.#env = env;
    this.course = new KeptCourse(new CourseStore(env.scope, env.caches));
  }

  async hear(request: OfflineRequest): Promise<void> {
    if (request.kind === 'course-visit') await this.#visit(request.locale, false);
    if (request.kind === 'course-look') await this.#visit(request.locale, true);
    if (request.kind === 'course-want') await this.#want(request.wanted);
    if (request.kind === 'course-take') await this.#take();
    await this.#tell();
  }

  async #visit(reading: Locale, isAsked: boolean): Promise<void> {
    const state = await this.course.readAgain();
    const wasOffered = isOffered(state);
    if (wasOffered) await this.#env.say({ say: 'offered' });
    await this.#tell();
    if (!state.wanted) {
      await this.course.write({ ...state, wanted: firstWanted(reading, this.#env.isSavingData()) });
    }
    if (this.#turn) return void (await this.#turn);
    this.#turn = this.#bringIn(reading, isAsked).finally(() => (this.#turn = this.#work = undefined));
    if (await this.#turn) await this.#env.say({ say: 'more' });
    if (!wasOffered && isOffered(await this.course.state())) await this.#env.say({ say: 'offered' });
  }

  async #bringIn(reading: Locale, isAsked: boolean): Promise<boolean> {
    const stop = this.#stop;
    let isTooLong = false;
    const timer = setTimeout(() => {
      isTooLong = true;
      stop.abort();
    }, longestTurn);
    await bringIn(this.course, {
      ...this.#env,
      stop: stop.signal,
      reading,
      isAsked,
      begin: (total) => (this.#work = { done: 0, total }),
      came: (bytes) => {
        if (this.#work) this.#work.done += bytes;
        void this.#tell();
      },
    });
    clearTimeout(timer);
    if (isTooLong) this.#stop = new AbortController();
    return isTooLong;
  }

  async #want(wanted: Locale[]): Promise<void> {
    await this.#pause();
    await this.course.tidy(await this.course.write(wantOnly(await this.course.state(), wanted)));
    if (wanted.length > 0) await this.#visit(wanted[0] ?? defaultLocale, true);
  }

  /** Not while a quiz or a case is open anywhere. */
  async #take(): Promise<void> {
    if ((await this.#busyPages()) > 0) return;
    await this.#pause();
    const taken = await this.course.write(takeNext(await this.course.state()));
    await this.course.tidy(taken);
  }

  /** Ends what is going on, so that the learner's word comes next. */
  async #pause(): Promise<void> {
    this.#stop.abort();
    this.#stop = new AbortController();
    await this.#turn;
  }

  async #tell(): Promise<void> {
    this.#env.tell(await offlineStatus(this.course, this.#work, await this.#busyPages()));
  }

  async #busyPages(): Promise<number> {
    const base = new URL(this.#env.scope).pathname;
    const paths = (await this.#env.openPages()).map((url) => pathOfAddress(new URL(url).pathname, base));
    return paths.filter((path) => path !== undefined && isBusyPage(path)).length;
  }
}
