import { lawDay } from '#components/law-day.client.ts';
import { reaches } from '#domain/classroom/part-done.ts';
import { standingOn, type Leaning } from '#domain/evidence/retirement.ts';
import { drawItems } from '#domain/quiz/draw.ts';
import type { Answer, Confidence } from '#domain/record/event.ts';
import type { Attempt } from '#domain/progress/progress.ts';
import { newId } from '#storage/new-id.ts';
import type { RecordStore } from '#storage/record-store.ts';

export type QuizMode = 'practice' | 'test';

/** What an attempt needs to know of its quiz; printed into the page. */
export interface QuizPlan {
  id: string;
  passPercent: number;
  draw?: number | undefined;
  test: { minutes?: number | undefined; attempts?: number | undefined };
  /** The assignment that it is opened from: the limits above are the assignment's then. */
  assignment?: string;
  /** Every attempt asks the same questions then. */
  seed?: number;
  /** What the quiz itself asks of whoever passes it, where an assignment asks for something else. */
  own?: { passPercent: number; questions: number };
  /** home: the quiz that a question of a final test stands in. */
  items: { id: string; revision: string; outcome: string; home?: string; leansOn?: Leaning[] }[];
}

/** What may be asked: a test leaves out what an ended law has retired, practice shows it with a notice. */
export function poolFor(plan: QuizPlan, mode: QuizMode): QuizPlan['items'] {
  return mode === 'test' ? standingOn(plan.items, lawDay()) : plan.items;
}

/** One attempt as it goes on: every answer is an event before anything else happens. */
export class QuizAttempt {
  readonly id: string;
  readonly mode: QuizMode;
  readonly seed: number;
  readonly items: readonly string[];
  /** When it began, as `Date.now()` counts. */
  readonly started: number;
  readonly credits: Record<string, number>;
  readonly #record: RecordStore;
  readonly #plan: QuizPlan;

  private constructor(record: RecordStore, plan: QuizPlan, from: Omit<Attempt, 'answers' | 'finished'>) {
    this.#record = record;
    this.#plan = plan;
    this.id = from.attempt;
    this.mode = from.mode;
    this.seed = from.seed;
    this.items = from.items;
    this.started = Date.parse(from.started);
    this.credits = { ...from.credits };
  }

  static async begin(record: RecordStore, plan: QuizPlan, mode: QuizMode): Promise<QuizAttempt> {
    const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
    const { assignment, seed = random } = plan;
    const items = drawItems(poolFor(plan, mode), plan.draw ?? plan.items.length, seed);
    const attempt = newId((bytes) => void crypto.getRandomValues(bytes));
    await record.append({
      type: 'quiz.started',
      about: { quiz: plan.id, attempt, ...(assignment && { assignment }) },
      data: { mode, seed, items },
    });
    return new QuizAttempt(record, plan, {
      attempt,
      mode,
      seed,
      items,
      started: new Date().toISOString(),
      credits: {},
    });
  }

  /** Goes on with an attempt that was left; questions that may no longer be asked in it drop out. */
  static resume(record: RecordStore, plan: QuizPlan, left: Attempt): QuizAttempt {
    const known = new Set(poolFor(plan, left.mode).map(({ id }) => id));
    return new QuizAttempt(record, plan, { ...left, items: left.items.filter((id) => known.has(id)) });
  }

  /** Resolves once the answer is on disk, or could not be put there. */
  async answer(
    item: string,
    revision: string,
    data: { answer: Answer; credit: number; confidence?: Confidence },
  ): Promise<boolean> {
    this.credits[item] = data.credit;
    const home = this.#plan.items.find(({ id }) => id === item)?.home;
    const about = {
      ...(home ? { quiz: home, within: this.#plan.id } : { quiz: this.#plan.id }),
      ...{ item, attempt: this.id, where: 'quiz' as const },
    };
    return (await this.#record.append({ type: 'question.answered', about, revision, data })).saved;
  }

  /**
   * passed: what this attempt was asked for. The record says whether it passes the quiz by the quiz's own rule, so that an
   * easy assignment earns no certificate.
   */
  async finish(): Promise<{ score: number; passed: boolean; saved: boolean }> {
    const points = this.items.reduce((sum, id) => sum + (this.credits[id] ?? 0), 0);
    const score = this.items.length === 0 ? 0 : points / this.items.length;
    const { passPercent, own = { passPercent, questions: 0 } } = this.#plan;
    const passed = reaches(score, passPercent);
    const about = { quiz: this.#plan.id, attempt: this.id };
    const passesQuiz = this.items.length >= own.questions && reaches(score, own.passPercent);
    const data = { score, passed: passesQuiz };
    const { saved } = await this.#record.append({ type: 'quiz.finished', about, data });
    return { score, passed, saved };
  }

  isAnswered(item: string | undefined): boolean {
    return item !== undefined && this.credits[item] !== undefined;
  }

  get unanswered(): string[] {
    return this.items.filter((id) => !this.isAnswered(id));
  }
}
