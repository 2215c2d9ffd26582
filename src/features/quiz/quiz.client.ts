import { arrange } from '#features/question/arrange.client.ts';
import type { QuestionAnswered, QuestionElement } from '#features/question/question.client.ts';
import { quizStanding, type QuizStanding } from '#domain/progress/quiz-standing.ts';
import { onAccessChange } from '#storage/on-access-change.ts';
import { readProgress } from '#storage/read-progress.ts';
import { openRecord, type RecordStore } from '#storage/record-store.ts';
import { showRecordState } from '#storage/show-record-state.ts';
import { trackTime } from '#storage/track-time.ts';
import { askingFor } from '#domain/classroom/asking.ts';
import { assignmentInAddress } from '#i18n/assignment-address.ts';
import { readAssignments } from '#storage/read-assignments.ts';
import { assignedPlan, showAssigned } from './assigned.client.ts';
import { QuizAttempt, type QuizMode, type QuizPlan } from './attempt.client.ts';
import { showResult } from './show-result.client.ts';
import { showStanding } from './show-standing.client.ts';
import { TestClock } from './test-clock.client.ts';

/** One attempt at a time, one question at a time. Practice explains at once, a test when it is handed in. */
class QuizElement extends HTMLElement {
  #record!: RecordStore;
  /** As the course has it. */
  #ordinary!: QuizPlan;
  /** As it is taken: with an assignment's limits where it is opened from one. */
  #plan!: QuizPlan;
  #standing!: QuizStanding;
  #attempt!: QuizAttempt;
  #clock!: TestClock;
  #at = 0;
  #warned = false;

  async connectedCallback() {
    this.#ordinary = this.#plan = JSON.parse(this.dataset['plan'] ?? '{}') as QuizPlan;
    this.#clock = new TestClock(this.#part('[data-clock]'), () => void this.#end(true));
    for (const page of this.#pages()) page.hidden = true;
    this.#record = await openRecord();
    await customElements.whenDefined('cn-question');
    this.#on('[data-practice]', () => this.#begin('practice'));
    this.#on('[data-test]', () => this.#begin('test'));
    this.#on('[data-resume]', () => this.#resume());
    this.#on('[data-retake]', () => this.#showStart());
    this.#on('[data-next]', () => this.#next());
    this.#on('[data-leave]', () => this.#showStart());
    this.addEventListener(
      'question-answered',
      (event) => void this.#answered(event as CustomEvent<QuestionAnswered>),
    );
    trackTime(this.#record, 'quiz', this.#plan.id);
    onAccessChange(this.#record, () => void this.#showStart());
    addEventListener('hashchange', () => {
      if (!this.#part('[data-quiz-start]').hidden) void this.#showStart();
    });
    await this.#showStart();
    this.#part('[data-quiz-start] [data-live]').hidden = false;
  }

  async #showStart() {
    this.#clock.stop();
    showRecordState(this.#record);
    const mayBegin = await this.#takeAssignment();
    const { assignment } = this.#plan;
    this.#standing = quizStanding(this.#plan, await readProgress(this.#record), { assignment });
    showStanding(this.#part('[data-quiz-start]'), this.#standing, this.#plan, mayBegin);
    this.#show('start');
  }

  /** Returns whether a test may be begun now. */
  async #takeAssignment(): Promise<boolean> {
    const wanted = assignmentInAddress(location.hash);
    const asking = askingFor(await readAssignments(this.#record), 'quiz', this.#ordinary.id);
    const asked = asking.find(({ assignment }) => assignment.id === wanted);
    this.#plan = asked ? assignedPlan(this.#ordinary, asked) : this.#ordinary;
    return showAssigned(this.#part('[data-quiz-start]'), asked, asking, wanted !== undefined);
  }

  async #begin(mode: QuizMode) {
    this.#take(await QuizAttempt.begin(this.#record, this.#plan, mode));
    this.#ask(0);
  }

  #resume() {
    const left = this.#standing.inProgress;
    if (!left) return;
    this.#take(QuizAttempt.resume(this.#record, this.#plan, left));
    for (const question of this.#questions()) {
      const trace = left.answers[question.dataset['item'] ?? ''];
      if (trace) question.restore(trace.answer, trace.revision);
    }
    const first = this.#attempt.items.findIndex((id) => !this.#attempt.isAnswered(id));
    this.#ask(first === -1 ? this.#attempt.items.length - 1 : first);
  }

  #take(attempt: QuizAttempt) {
    this.#attempt = attempt;
    this.#warned = false;
    for (const question of this.#questions()) {
      question.quiet = attempt.mode === 'test';
      question.reset();
      arrange(question, attempt.seed);
    }
    const { minutes } = this.#plan.test;
    this.#clock.start(attempt.mode === 'test' && minutes ? attempt.started + minutes * 60_000 : undefined);
  }

  #ask(at: number) {
    this.#at = at;
    this.#show('question');
    const { items } = this.#attempt;
    const line = this.#part('[data-quiz-progress]');
    const bar = line.querySelector('progress');
    const text = line.querySelector<HTMLElement>('[data-text]');
    if (bar) [bar.max, bar.value] = [items.length, at];
    if (text) {
      text.textContent = (text.dataset['text'] ?? '')
        .replace('{number}', String(at + 1))
        .replace('{count}', String(items.length));
    }
    const page = this.#pages().find((one) => one.id === `q-${items[at]}`);
    if (page) {
      page.hidden = false;
      page.tabIndex = -1;
      page.focus({ preventScroll: true });
      page.scrollIntoView({ block: 'start' });
    }
    this.#showNext();
  }

  async #answered({ detail, target }: CustomEvent<QuestionAnswered>) {
    const { item, revision, answer, credit, confidence } = detail;
    const saving = this.#attempt.answer(item, revision, {
      answer,
      credit,
      ...(confidence && { confidence }),
    });
    this.#showNext();
    const saved = await saving;
    (target as QuestionElement).markSaved(this.#savedText(saved));
    showRecordState(this.#record);
  }

  async #next() {
    if (this.#at + 1 < this.#attempt.items.length) return this.#ask(this.#at + 1);
    const { unanswered } = this.#attempt;
    if (unanswered.length > 0 && !this.#warned) {
      this.#warned = true;
      const note = this.#part('[data-unanswered]');
      note.textContent = (note.dataset['text'] ?? '').replace('{count}', String(unanswered.length));
      note.hidden = false;
      return;
    }
    await this.#end(false);
  }

  async #end(timeIsUp: boolean) {
    this.#clock.stop();
    const before = this.#standing.last;
    const result = await this.#attempt.finish();
    const asked = this.#questions().filter((one) => this.#attempt.items.includes(one.dataset['item'] ?? ''));
    const end = this.#part('[data-quiz-end]');
    showResult(end, asked, this.#attempt.credits, { ...result, before, timeIsUp });
    this.#part('[data-quiz-end] [data-saved]').textContent = this.#savedText(result.saved);
    this.#show('end');
    if (this.#attempt.mode === 'test') this.#unfold(asked);
    end.focus();
    showRecordState(this.#record);
  }

  /** After a test every question is shown with its answer, in the order asked. */
  #unfold(asked: QuestionElement[]) {
    for (const question of asked) question.reveal();
    for (const page of this.#pages()) page.hidden = !this.#attempt.items.some((id) => page.id === `q-${id}`);
  }

  #show(what: 'start' | 'question' | 'end') {
    this.#part('[data-quiz-start]').hidden = what !== 'start';
    this.#part('[data-quiz-progress]').hidden = what !== 'question';
    this.#part('[data-quiz-move]').hidden = what !== 'question';
    this.#part('[data-quiz-end]').hidden = what !== 'end';
    this.#part('[data-unanswered]').hidden = true;
    for (const page of this.#pages()) page.hidden = true;
  }

  #showNext() {
    const { items, mode } = this.#attempt;
    const next = this.#part('[data-next]');
    next.hidden = mode === 'practice' && !this.#attempt.isAnswered(items[this.#at]);
    const isLast = this.#at + 1 === items.length;
    next.textContent = next.dataset[isLast && mode === 'test' ? 'handIn' : 'goOn'] ?? '';
  }

  #savedText(saved: boolean): string {
    const texts = this.#part('[data-quiz-end] [data-saved]').dataset;
    return texts[!saved ? 'lost' : this.#attempt.mode === 'test' ? 'noted' : 'kept'] ?? '';
  }

  #on(selector: string, act: () => unknown) {
    this.#part(selector).addEventListener('click', () => void act());
  }

  #pages(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-question-page]')];
  }

  #questions(): QuestionElement[] {
    return [...this.querySelectorAll<QuestionElement>('cn-question')];
  }

  #part(selector: string): HTMLElement {
    return this.querySelector(selector) as HTMLElement;
  }
}

customElements.define('cn-quiz', QuizElement);
