import type { QuestionAnswered, QuestionElement } from '#features/question/question.client.ts';
import { reviewKey } from '#domain/review/review-state.ts';
import type { DueReview, Reviews } from '#domain/review/due-reviews.ts';
import { isLocale } from '#domain/shared/locale.ts';
import { formatDay } from '#i18n/dates.ts';
import { openRecord, type RecordStore } from '#storage/record-store.ts';
import { showRecordState } from '#storage/show-record-state.ts';
import { readReviews } from './read-reviews.client.ts';

const reasons = {
  scheduled: 'scheduled',
  'law-changed': 'lawChanged',
  'question-changed': 'questionChanged',
};

/** Due questions, one at a time. What is due is read anew after every answer, also one given in another tab. */
class ReviewElement extends HTMLElement {
  #record!: RecordStore;
  #shown: DueReview | undefined;

  async connectedCallback() {
    this.#record = await openRecord();
    await customElements.whenDefined('cn-question');
    this.addEventListener(
      'question-answered',
      (event) => void this.#answered(event as CustomEvent<QuestionAnswered>),
    );
    this.#part('[data-next]').addEventListener('click', () => void this.#next());
    this.#record.subscribe(() => void this.#refresh());
    // A tab left open until the next day.
    document.addEventListener('visibilitychange', () => document.hidden || void this.#refresh());
    await this.#refresh();
  }

  async #refresh() {
    const reviews = await readReviews(this.#record);
    showRecordState(this.#record);
    this.#showStatus(reviews);
    const first = reviews.due[0];
    if (!this.#shown && first) this.#ask(first);
  }

  #showStatus({ due, next, answered }: Reviews) {
    const line = this.#part('[data-count]');
    const text = due.length > 0 ? 'due' : answered > 0 ? 'none' : 'nothingYet';
    const words = (line.dataset[text] ?? '').replace('{count}', String(due.length));
    if (line.textContent !== words) line.textContent = words;
    // The notice above asks for the passphrase; until then nobody knows what there is to review.
    line.hidden = this.#record.reason === 'locked' && answered === 0;
    const locale = document.documentElement.lang;
    const day = this.#part('[data-next-day]');
    day.hidden = !next;
    if (next && isLocale(locale)) {
      day.textContent = (day.dataset['text'] ?? '').replace('{day}', formatDay(next, locale));
    }
    this.#part('[data-meanwhile]').hidden = due.length > 0;
    this.dataset['ready'] = '';
  }

  #ask(review: DueReview) {
    this.#shown = review;
    const page = this.#pageOf(review);
    page?.querySelector<QuestionElement>('cn-question')?.reset();
    if (page) page.hidden = false;
    const why = this.#part('[data-review-why]');
    why.hidden = false;
    why.textContent = why.dataset[reasons[review.why]] ?? '';
  }

  async #answered(event: CustomEvent<QuestionAnswered>) {
    const { quiz, item, revision, answer, credit, confidence } = event.detail;
    const saving = this.#record.append({
      type: 'question.answered',
      about: { quiz, item, where: 'review' },
      revision,
      data: { answer, credit, ...(confidence && { confidence }) },
    });
    this.#part('[data-review-move]').hidden = false;
    const { saved } = await saving;
    (event.target as QuestionElement).markSaved(this.dataset[saved ? 'kept' : 'lost'] ?? '');
  }

  async #next() {
    const page = this.#shown && this.#pageOf(this.#shown);
    if (page) page.hidden = true;
    this.#part('[data-review-why]').hidden = true;
    this.#part('[data-review-move]').hidden = true;
    this.#shown = undefined;
    await this.#refresh();
    const place = (this.#shown && this.#pageOf(this.#shown)) ?? this.#part('[data-review-status]');
    place.focus({ preventScroll: true });
    this.scrollIntoView({ block: 'start' });
  }

  #pageOf({ quiz, item }: DueReview): HTMLElement | null {
    return this.querySelector(`[data-review-question="${reviewKey(quiz, item)}"]`);
  }

  #part(selector: string): HTMLElement {
    return this.querySelector(selector) as HTMLElement;
  }
}

customElements.define('cn-review', ReviewElement);
