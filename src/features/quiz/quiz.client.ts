import type { QuestionAnswered, QuestionElement } from '#features/question/question.client.ts';
import type { QuizOutline } from '#domain/progress/outline.ts';
import { quizStanding, type QuizStanding } from '#domain/progress/quiz-standing.ts';
import type { Attempt } from '#domain/progress/progress.ts';
import { newId } from '#storage/new-id.ts';
import { onAccessChange } from '#storage/on-access-change.ts';
import { readProgress } from '#storage/read-progress.ts';
import { openRecord, type RecordStore } from '#storage/record-store.ts';
import { showRecordState } from '#storage/show-record-state.ts';
import { trackTime } from '#storage/track-time.ts';
import { formatPercent, showResult } from './show-result.client.ts';

/** One attempt at a time, one question at a time; every answer is an event before the next is asked. */
class QuizElement extends HTMLElement {
  #record!: RecordStore;
  #outline!: QuizOutline;
  #standing!: QuizStanding;
  #attempt = '';
  #items: string[] = [];
  #credits: Record<string, number> = {};
  #at = 0;

  async connectedCallback() {
    this.#outline = JSON.parse(this.dataset['outline'] ?? '{}') as QuizOutline;
    this.#record = await openRecord();
    for (const page of this.#pages()) page.hidden = true;
    this.#part('[data-start]').addEventListener('click', () => void this.#start());
    this.#part('[data-retake]').addEventListener('click', () => void this.#begin());
    this.#part('[data-next]').addEventListener('click', () => void this.#next());
    this.#part('[data-leave]').addEventListener('click', () => void this.#showStart());
    this.addEventListener('question-answered', (event) => void this.#answered(event as CustomEvent<QuestionAnswered>));
    trackTime(this.#record, 'quiz', this.#outline.id);
    onAccessChange(this.#record, () => void this.#showStart());
    await this.#showStart();
    this.#part('[data-quiz-start] [data-live]').hidden = false;
  }

  async #showStart() {
    showRecordState(this.#record);
    this.#standing = quizStanding(this.#outline, await readProgress(this.#record));
    const { finished, best, last, inProgress } = this.#standing;
    this.#part('[data-attempts]').textContent = String(finished.length);
    this.#part('[data-best]').textContent = best === undefined ? '–' : formatPercent(best);
    this.#part('[data-last]').textContent = last === undefined ? '–' : formatPercent(last);
    const start = this.#part('[data-start]');
    start.textContent = start.dataset[inProgress ? 'resume' : 'fresh'] ?? '';
    this.#show('start');
  }

  async #start() {
    const open = this.#standing.inProgress;
    if (open) this.#resume(open);
    else await this.#begin();
  }

  async #begin() {
    this.#attempt = newId((bytes) => void crypto.getRandomValues(bytes));
    this.#items = this.#outline.items.map(({ id }) => id);
    this.#credits = {};
    for (const question of this.#questions()) question.reset();
    await this.#record.append({
      type: 'quiz.started',
      about: { quiz: this.#outline.id, attempt: this.#attempt },
      data: { mode: 'practice', seed: 0, items: this.#items },
    });
    this.#ask(0);
  }

  #resume(open: Attempt) {
    const known = new Set(this.#outline.items.map(({ id }) => id));
    this.#attempt = open.attempt;
    this.#items = open.items.filter((id) => known.has(id));
    this.#credits = { ...open.credits };
    for (const question of this.#questions()) {
      question.reset();
      const trace = open.answers[question.dataset['item'] ?? ''];
      if (trace) question.restore(trace.answer as string | string[], trace.revision);
    }
    const first = this.#items.findIndex((id) => this.#credits[id] === undefined);
    this.#ask(first === -1 ? this.#items.length - 1 : first);
  }

  #ask(at: number) {
    this.#at = at;
    this.#show('question');
    const line = this.#part('[data-quiz-progress]');
    const bar = line.querySelector('progress');
    const text = line.querySelector<HTMLElement>('[data-text]');
    if (bar) [bar.max, bar.value] = [this.#items.length, at];
    if (text) {
      text.textContent = (text.dataset['text'] ?? '')
        .replace('{number}', String(at + 1))
        .replace('{count}', String(this.#items.length));
    }
    const page = this.#pages().find((one) => one.id === `q-${this.#items[at]}`);
    if (page) {
      page.hidden = false;
      page.tabIndex = -1;
      page.focus({ preventScroll: true });
      page.scrollIntoView({ block: 'start' });
    }
    this.#showNext();
  }

  async #answered(event: CustomEvent<QuestionAnswered>) {
    const { quiz, item, revision, answer, credit } = event.detail;
    this.#credits[item] = credit;
    const saving = this.#record.append({
      type: 'question.answered',
      about: { quiz, item, attempt: this.#attempt, where: 'quiz' },
      revision,
      data: { answer, credit },
    });
    this.#showNext();
    const { saved } = await saving;
    (event.target as QuestionElement).markSaved(this.#savedText(saved));
    showRecordState(this.#record);
  }

  async #next() {
    if (this.#at + 1 < this.#items.length) return this.#ask(this.#at + 1);
    const score = this.#items.reduce((sum, id) => sum + (this.#credits[id] ?? 0), 0) / this.#items.length;
    const passed = Math.round(score * 100) >= this.#outline.passPercent;
    const { saved } = await this.#record.append({
      type: 'quiz.finished',
      about: { quiz: this.#outline.id, attempt: this.#attempt },
      data: { score, passed },
    });
    const end = this.#part('[data-quiz-end]');
    showResult(end, this.#questions(), this.#credits, { score, passed });
    const text = end.querySelector('[data-saved]');
    if (text) text.textContent = this.#savedText(saved);
    this.#show('end');
    end.focus();
    showRecordState(this.#record);
  }

  #show(what: 'start' | 'question' | 'end') {
    this.#part('[data-quiz-start]').hidden = what !== 'start';
    this.#part('[data-quiz-progress]').hidden = what !== 'question';
    this.#part('[data-quiz-move]').hidden = what !== 'question';
    this.#part('[data-quiz-end]').hidden = what !== 'end';
    for (const page of this.#pages()) page.hidden = true;
  }

  #showNext() {
    this.#part('[data-next]').hidden = this.#credits[this.#items[this.#at] ?? ''] === undefined;
  }

  #savedText(saved: boolean): string {
    return this.#part('[data-quiz-end] [data-saved]').dataset[saved ? 'kept' : 'lost'] ?? '';
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
