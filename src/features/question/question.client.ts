import { answerControls, type AnswerControls } from './answer-controls.client.ts';
import { gradeAnswer, type Answer } from '#domain/quiz/grade-answer.ts';
import type { Confidence } from '#domain/record/event.ts';
import { shuffled } from '#domain/shared/seeded.ts';

export interface QuestionAnswered {
  quiz: string;
  item: string;
  revision: string;
  answer: Answer;
  credit: number;
  /** Only where the learner said it. */
  confidence?: Confidence;
}

/**
 * Makes a printed question live: reads the answer, grades it, shows the feedback. It stores
 * nothing; whoever listens for `question-answered` does, and then calls `markSaved`.
 */
export class QuestionElement extends HTMLElement {
  /** In a test: answers are taken without saying what they are worth, and may be changed. */
  quiet = false;
  #controls: AnswerControls | undefined;
  #form: HTMLFormElement | null = null;
  #answer: Answer | undefined;

  connectedCallback() {
    if (this.#controls) return;
    this.#form = this.querySelector('form');
    this.#controls = answerControls(this, this.dataset['type'] ?? '');
    for (const part of this.#all('[data-live]')) part.hidden = false;
    this.#part('[data-answer]').hidden = true;
    this.#form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.#part('[data-again]').addEventListener('click', () => this.reset());
  }

  /** Puts an earlier answer back, with its feedback, without announcing it again. */
  restore(answer: Answer, revision: string) {
    if (revision !== this.dataset['revision']) {
      this.#part('[data-changed]').hidden = false;
      return;
    }
    this.#controls?.write(answer);
    this.#answer = answer;
    if (!this.quiet) this.reveal();
  }

  /** Shows what the answer given is worth, and why; where none was given, the answer alone. */
  reveal() {
    this.#showResult(this.#answer ?? [], this.#answer === undefined ? 0 : this.#grade(this.#answer));
  }

  /** Puts the options in the order that this seed gives, the same each time. */
  arrange(seed: number) {
    const list = this.querySelector('.choices, .steps-to-order');
    const rows = shuffled([...(list?.children ?? [])].toSorted((a, b) => idOf(a).localeCompare(idOf(b))), `${seed}/${this.dataset['item']}`);
    list?.append(...rows);
  }

  reset() {
    this.#answer = undefined;
    this.#form?.reset();
    this.#controls?.reset();
    this.#controls?.lock(false);
    this.#part('[data-confidence]').hidden = false;
    this.#part('[data-verdict]').hidden = true;
    this.#part('[data-answer]').hidden = true;
    this.#part('[data-again]').hidden = true;
    this.#part('button[type=submit]').hidden = false;
    this.#part('[data-saved]').textContent = '';
  }

  /** Says whether the answer is kept; called once it is on disk, or could not be put there. */
  markSaved(text: string) {
    this.#part('[data-saved]').textContent = text;
  }

  #submit() {
    const answer = this.#controls?.read();
    this.#part('[data-problem]').hidden = answer !== null;
    if (answer === null || answer === undefined) return;
    const credit = this.#grade(answer);
    this.#answer = answer;
    if (!this.quiet) {
      this.reveal();
      this.#part('[data-verdict]').focus();
    }
    const { quiz = '', item = '', revision = '' } = this.dataset;
    const detail: QuestionAnswered = { quiz, item, revision, answer, credit, ...this.#confidence() };
    this.dispatchEvent(new CustomEvent('question-answered', { bubbles: true, detail }));
  }

  #confidence(): Pick<QuestionAnswered, 'confidence'> {
    const said = this.querySelector<HTMLInputElement>('[data-confidence] :checked')?.value;
    return said ? { confidence: said as Confidence } : {};
  }

  #grade(answer: Answer): number {
    const correct = JSON.parse(this.dataset['correct'] ?? '[]') as string[];
    return gradeAnswer(this.dataset['type'] ?? '', correct, answer).credit;
  }

  #showResult(answer: Answer, credit: number) {
    const verdict = this.#part('[data-verdict]');
    const worth = credit === 1 ? 'right' : credit > 0 ? 'partly' : 'wrong';
    for (const text of this.#all('[data-when]')) text.hidden = text.dataset['when'] !== worth;
    verdict.dataset['worth'] = worth;
    verdict.hidden = false;
    for (const row of this.#all('[data-feedback]')) {
      row.classList.toggle('chosen', [answer].flat().includes(row.dataset['feedback'] ?? ''));
    }
    const details = this.#part('[data-answer]') as HTMLDetailsElement;
    details.hidden = false;
    details.open = true;
    this.#controls?.lock(true);
    this.#part('[data-confidence]').hidden = true;
    this.#part('[data-again]').hidden = false;
    this.#part('button[type=submit]').hidden = true;
    this.#part('[data-changed]').hidden = true;
  }

  #part(selector: string): HTMLElement {
    return this.querySelector(selector) as HTMLElement;
  }

  #all(selector: string): NodeListOf<HTMLElement> {
    return this.querySelectorAll(selector);
  }
}

function idOf(row: Element): string {
  return (row as HTMLElement).dataset['step'] ?? row.querySelector('input')?.value ?? '';
}

customElements.define('cn-question', QuestionElement);
