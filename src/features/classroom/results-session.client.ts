import type { ResultsCourse } from '#catalog/results-course.ts';
import type { Class, KeptSubmission } from '#domain/classroom/class.ts';
import { placer } from '#domain/classroom/collect-place.ts';
import type { PlaceSubmission } from '#domain/classroom/collect-place.ts';
import { deliver, sortFiles, takeFile } from '#domain/classroom/collect.ts';
import type { Delivery, FileGroup, OpenedFile, UnplacedFile } from '#domain/classroom/collect.ts';
import { AcrossLearners } from '#domain/classroom/flags-across.ts';
import { flagWork } from '#domain/classroom/flags-work.ts';
import type { Flag } from '#domain/classroom/flags.ts';
import { cellsOf } from '#domain/classroom/gradebook.ts';
import type { GradebookCell } from '#domain/classroom/gradebook.ts';
import { largestSubmission } from '#domain/classroom/submission.ts';
import type { SubmissionRefusalReason } from '#domain/classroom/submission.ts';
import { openSealed } from '#storage/age.ts';
import type { ClassroomStore } from '#storage/classroom-store.ts';
import { breathing } from './breathe.client.ts';

export interface Refused {
  fileName: string;
  /** locked: it is sealed, and the class's key is not open. other-key: sealed for somebody else. */
  reason: SubmissionRefusalReason | 'locked' | 'other-key' | 'not-kept';
  detail: string;
}

export interface TakenIn {
  taken: number;
  duplicates: string[];
  refused: Refused[];
}

/** What is known of a class after all its files were read. */
export interface Results {
  of: Class;
  deliveries: Delivery[];
  unplaced: UnplacedFile[];
  /** By `learner/assignment`. */
  flags: Map<string, Flag[]>;
  /** The same, for the gradebook. */
  cells: Map<string, GradebookCell[]>;
}

type Told = (done: number, of: number) => void;

/** How many files go to disk in one step. */
const batch = 20;

/**
 * One class with its files read. Works in small pieces: the page goes on answering. What came of a learner's files stays
 * in memory, their events do not: half a million of them would keep the browser busy with tidying up.
 */
export class ResultsSession {
  readonly #store: ClassroomStore;
  readonly #course: ResultsCourse;
  readonly #class: string;
  /** Without their events. */
  readonly #files = new Map<string, OpenedFile>();
  /** By learner and assignment, as they were made of which files. */
  readonly #delivered = new Map<string, { made: string; delivery: Delivery }>();

  constructor(store: ClassroomStore, course: ResultsCourse, id: string) {
    this.#store = store;
    this.#course = course;
    this.#class = id;
  }

  /** Reads what the class keeps and is not read yet. */
  async read(told: Told = () => {}): Promise<Results> {
    const breathe = breathing();
    const checksums = (await this.#store.kept(this.#class)).filter((each) => !this.#files.has(each));
    const place = checksums.length > 0 ? placer(await this.#store.read(this.#class)) : undefined;
    for (const [done, checksum] of checksums.entries()) {
      const file = await this.#read(checksum);
      if (file && place) this.#note(place, file);
      told(done + 1, checksums.length);
      await breathe();
    }
    return this.#results();
  }

  /**
   * Takes files in. `identity`: the secret half of the class's key, where it is open. Everything that was dropped is
   * counted in what comes back: taken, here already, or refused.
   */
  async takeIn(
    dropped: readonly File[],
    identity: string | undefined,
    told: Told = () => {},
  ): Promise<TakenIn> {
    const breathe = breathing();
    const place = placer(await this.#store.read(this.#class));
    const known = new Set(await this.#store.kept(this.#class));
    const outcome: TakenIn = { taken: 0, duplicates: [], refused: [] };
    let waiting: { kept: KeptSubmission; file: OpenedFile }[] = [];
    const keep = async () => {
      const going = waiting;
      waiting = [];
      if (going.length === 0) return;
      try {
        await this.#store.keepSubmissions(
          this.#class,
          going.map(({ kept }) => kept),
        );
        outcome.taken += going.length;
        for (const { file } of going) this.#note(place, file);
      } catch (error) {
        for (const { kept } of going)
          outcome.refused.push({ fileName: kept.fileName, reason: 'not-kept', detail: String(error) });
      }
    };
    for (const [done, file] of dropped.entries()) {
      const taken = await this.#take(file, known, identity);
      if (taken.kind === 'refused')
        outcome.refused.push({ fileName: file.name, reason: taken.reason, detail: taken.detail });
      else if (taken.kind === 'duplicate') outcome.duplicates.push(file.name);
      else {
        known.add(taken.kept.checksum);
        const { text: _, ...kept } = taken.kept;
        waiting.push({ kept: taken.kept, file: { kept, submission: taken.submission } });
      }
      if (waiting.length >= batch) await keep();
      told(done + 1, dropped.length);
      await breathe();
    }
    await keep();
    return outcome;
  }

  /** Puts a file down to a learner; their profile is remembered, so that the next file finds its place alone. */
  async place(checksum: string, learner: string): Promise<Results> {
    const kept = await this.#store.submission(this.#class, checksum);
    const file = this.#files.get(checksum);
    if (kept && file) {
      await this.#store.keepSubmissions(this.#class, [{ ...kept, learner }]);
      this.#files.set(checksum, { ...file, kept: { ...file.kept, learner } });
      const { profile } = file.submission;
      await this.#store.update(this.#class, (of) => ({
        ...of,
        learners: of.learners.map((one) =>
          one.id === learner && !one.profiles.includes(profile)
            ? { ...one, profiles: [...one.profiles, profile] }
            : one,
        ),
      }));
    }
    return this.#results();
  }

  async drop(checksum: string): Promise<Results> {
    await this.#store.dropSubmissions(this.#class, [checksum]);
    this.#files.delete(checksum);
    return this.#results();
  }

  async #take(file: File, known: ReadonlySet<string>, identity: string | undefined) {
    const takenAt = new Date().toISOString();
    const refused = (reason: Refused['reason'], detail: string) => ({
      kind: 'refused' as const,
      reason,
      detail,
    });
    // A character takes up to three bytes in a file.
    if (file.size > largestSubmission * 3) return refused('too-large', `${file.size} bytes`);
    const text = await file.text().catch(() => undefined);
    if (text === undefined) return refused('damaged', 'the file could not be read');
    const taken = takeFile({ fileName: file.name, text }, known, takenAt);
    if (taken.kind !== 'sealed') return taken;
    if (!identity) return refused('locked', taken.sealed.to);
    const opened = await openSealed(taken.sealed, identity);
    if (opened === undefined) return refused('other-key', taken.sealed.to);
    const inside = takeFile({ fileName: file.name, text: opened, sealed: true }, known, takenAt);
    return inside.kind === 'sealed' ? refused('damaged', 'sealed within sealed') : inside;
  }

  async #read(checksum: string): Promise<OpenedFile | undefined> {
    const kept = await this.#store.submission(this.#class, checksum);
    if (!kept) return undefined;
    const { text, ...rest } = kept;
    const taken = takeFile({ fileName: kept.fileName, text }, new Set(), kept.takenAt);
    return taken.kind === 'taken' ? { kept: rest, submission: taken.submission } : undefined;
  }

  /** A learner's only file, as most are, is worked through while its events are at hand. */
  #note(place: PlaceSubmission, file: OpenedFile): void {
    const { kept, submission } = file;
    const placed = place(submission, kept.learner);
    if (placed.ok) {
      const group: FileGroup = { ...placed, files: [file] };
      const key = keyOf(group);
      if (!this.#delivered.has(key))
        this.#delivered.set(key, { made: madeOf(group), delivery: deliver(group, this.#course.checks) });
    }
    this.#files.set(kept.checksum, { kept, submission: { ...submission, events: [] } });
  }

  async #deliver(group: FileGroup): Promise<Delivery> {
    const made = madeOf(group);
    const known = this.#delivered.get(keyOf(group));
    if (known?.made === made) return known.delivery;
    const files = await Promise.all(group.files.map(({ kept }) => this.#read(kept.checksum)));
    const whole = { ...group, files: files.filter((file) => file !== undefined) };
    const delivery = deliver(whole, this.#course.checks);
    this.#delivered.set(keyOf(group), { made, delivery });
    return delivery;
  }

  async #results(): Promise<Results> {
    const breathe = breathing();
    const of = await this.#store.read(this.#class);
    const { groups, unplaced } = sortFiles(of, [...this.#files.values()]);
    await breathe();
    const deliveries: Delivery[] = [];
    const across = new AcrossLearners();
    for (const group of groups) {
      const delivery = await this.#deliver(group);
      deliveries.push(delivery);
      across.note(delivery);
      await breathe();
    }
    const flags = new Map<string, Flag[]>();
    const cells = new Map<string, GradebookCell[]>();
    for (const [place, delivery] of deliveries.entries()) {
      const group = groups[place] as FileGroup;
      const work = flagWork(group.given.assignment, delivery.work, this.#course.now);
      flags.set(keyOf(group), [...delivery.flags, ...work, ...across.flagsOf(delivery)]);
      cells.set(keyOf(group), cellsOf(group.given.assignment, delivery.work, this.#course));
      await breathe();
    }
    return { of, deliveries, unplaced, flags, cells };
  }
}

const keyOf = ({ learner, given }: FileGroup) => `${learner.id}/${given.assignment.id}`;

/** Changes whenever what comes of the files may. */
const madeOf = ({ learner, files }: FileGroup) =>
  JSON.stringify([learner.name, files.map(({ kept }) => [kept.checksum, kept.learner ?? ''])]);
