import { compareEvents } from '../../../src/domain/record/compare-events.ts';
import type { EventDraft, LearningEvent } from '../../../src/domain/record/event.ts';
import { parseEvent } from '../../../src/domain/record/parse-event.ts';

/** A device that records one run: each event knows what this device has seen before. */
export class RunDevice {
  readonly events: LearningEvent[] = [];
  readonly #name: string;
  readonly #run: string;
  #seq = 0;

  constructor(name: string, run = 'run') {
    this.#name = name;
    this.#run = run;
  }

  get about() {
    return { scenario: 'target', run: this.#run };
  }

  start(audience?: 'class'): this {
    const about = this.about;
    return this.record({
      type: 'scenario.started',
      about,
      revision: 'r1',
      ...(audience && { data: { audience } }),
    });
  }

  choose(choice: string, place: number, scene = 'scene'): this {
    return this.record({ type: 'scenario.chose', about: this.about, data: { choice, scene, place } });
  }

  stepBack(place: number): this {
    return this.record({ type: 'scenario.undone', about: this.about, data: { place } });
  }

  finish(passed = true, ending = 'end'): this {
    const data = { ending, scores: { door: 1 }, passed, text: 't1' };
    return this.record({ type: 'scenario.finished', about: this.about, revision: 'r1', data });
  }

  record(draft: EventDraft): this {
    const lamport = 1 + Math.max(0, ...this.events.map((event) => event.lamport));
    this.#seq += 1;
    const numbers = { profile: 'p', device: this.#name, seq: this.#seq, lamport };
    const at = `2026-11-23T00:${String(lamport).padStart(2, '0')}:00.000Z`;
    const event = { id: `${this.#name}-${this.#seq}`, ...numbers, at, ...draft } as LearningEvent;
    const parsed = parseEvent(event);
    if (!parsed.ok) throw new Error(parsed.reason);
    this.events.push(event);
    return this;
  }

  /** Takes in what another device recorded, as a backup does. */
  takeIn(other: RunDevice): this {
    const missing = other.events.filter(({ id }) => this.events.every((mine) => mine.id !== id));
    this.events.push(...missing);
    this.events.sort(compareEvents);
    return this;
  }
}
