import { liveType, type AnswerControls } from './answer-controls.client.ts';
import type { AnswerKey } from '#domain/quiz/answer-key.ts';
import type { Answer } from '#domain/quiz/grade-answer.ts';
import type { Grade } from '#domain/quiz/grade.ts';
import type { Confidence } from '#domain/record/event.ts';

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
    this.#controls = liveType(this.dataset['type'] ?? '').controls(this);
    for (const part of this.#all('[data-live]')) part.hidden = false;
    this.#part('[data-answer]').hidden = true;
    this.#form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.#part('[data-again]').addEventListener('click', () => this.reset());
  }

  get isAnswered(): boolean {
    return this.#answer !== undefined;
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
    this.#showResult(this.#answer === undefined ? { credit: 0, parts: {} } : this.#grade(this.#answer));
  }

  /** The controls look again at the rows as they stand now. */
  rearranged() {
    this.#controls?.rearranged?.();
  }

  reset() {
    this.#answer = undefined;
    this.#form?.reset();
    this.#controls?.reset?.();
    this.#lock(false);
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
    if (answer === null || answer === undefined) {
      this.querySelector<HTMLElement>(':is(select, input):invalid')?.focus();
      return;
    }
    const grade = this.#grade(answer);
    this.#answer = answer;
    if (!this.quiet) {
      this.reveal();
      this.#part('[data-verdict]').focus();
    }
    const { quiz = '', item = '', revision = '' } = this.dataset;
    const detail: QuestionAnswered = {
      quiz,
      item,
      revision,
      answer,
      credit: grade.credit,
      ...this.#confidence(),
    };
    this.dispatchEvent(new CustomEvent('question-answered', { bubbles: true, detail }));
  }

  #confidence(): Pick<QuestionAnswered, 'confidence'> {
    const said = this.querySelector<HTMLInputElement>('[data-confidence] :checked')?.value;
    return said ? { confidence: said as Confidence } : {};
  }

  #grade(answer: Answer): Grade {
    const key = JSON.parse(this.dataset['key'] ?? '{}') as AnswerKey;
    return liveType(key.type).grade(key, answer);
  }

  #showResult({ credit, parts }: Grade) {
    const verdict = this.#part('[data-verdict]');
    const worth = credit === 1 ? 'right' : credit > 0 ? 'partly' : 'wrong';
    for (const text of this.#all('[data-when]')) text.hidden = text.dataset['when'] !== worth;
    verdict.dataset['worth'] = worth;
    verdict.hidden = false;
    for (const row of this.#all('[data-feedback]')) {
      const part = row.dataset['feedback'] ?? '';
      row.classList.toggle('chosen', part in parts);
      const mine = row.querySelector<HTMLElement>('[data-mine]');
      if (!mine) continue;
      mine.hidden = !(part in parts);
      const text = row.parentElement?.dataset[parts[part] ? 'mineRight' : 'mineWrong'] ?? '';
      mine.textContent = text.replace('{answer}', () => this.#controls?.textOf?.(part) ?? '');
      mine.dataset['worth'] = parts[part] ? 'right' : 'wrong';
    }
    const details = this.#part('[data-answer]') as HTMLDetailsElement;
    details.hidden = false;
    details.open = true;
    this.#lock(true);
    this.#part('[data-confidence]').hidden = true;
    this.#part('[data-again]').hidden = false;
    this.#part('button[type=submit]').hidden = true;
    this.#part('[data-changed]').hidden = true;
  }

  #lock(isLocked: boolean) {
    (this.#part('fieldset') as HTMLFieldSetElement).disabled = isLocked;
  }

  #part(selector: string): HTMLElement {
    return this.querySelector(selector) as HTMLElement;
  }

  #all(selector: string): NodeListOf<HTMLElement> {
    return this.querySelectorAll(selector);
  }
}

// After every script of the page has run, those of the question types among them.
document.addEventListener('DOMContentLoaded', () => customElements.define('cn-question', QuestionElement));
