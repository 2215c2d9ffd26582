import { offerFile } from '#components/offer-file.client.ts';
import type { AssignmentCourse } from '#catalog/assignment-course.ts';
import type { Accepted } from '#domain/classroom/accepted.ts';
import { longestName } from '#domain/classroom/assignment.ts';
import { submissionName } from '#domain/classroom/file-name.ts';
import { selectEvents } from '#domain/classroom/select-events.ts';
import { unwrapSubmission, wrapSealed, wrapSubmission } from '#domain/classroom/submission.ts';
import type { Submission } from '#domain/classroom/submission.ts';
import { tidyLine } from '#domain/classroom/texts.ts';
import type { LearningEvent } from '#domain/record/event.ts';
import { formatInstant } from '#i18n/instant.client.ts';
import { pageText } from '#i18n/page-texts.client.ts';
import type { RecordStore } from '#storage/record-store.ts';
import { showPreview } from './submission-preview.client.ts';

/** The part of the page where a learner looks through what they hand in, and makes the file. */
export class HandIn {
  readonly #form: HTMLFormElement;
  readonly #record: RecordStore;
  readonly #course: AssignmentCourse;
  #accepted: Accepted | undefined;
  #events: LearningEvent[] = [];

  constructor(form: HTMLFormElement, record: RecordStore, course: AssignmentCourse) {
    this.#form = form;
    this.#record = record;
    this.#course = course;
    form.addEventListener('input', () => this.#preview());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#make();
    });
  }

  /** usualName: what to fill in where nothing was handed in yet. */
  async show(accepted: Accepted, usual: { name: string; number?: string }): Promise<void> {
    const isOther = this.#accepted?.assignment.id !== accepted.assignment.id;
    this.#accepted = accepted;
    this.#events = await this.#record.events();
    const { submitted } = accepted.trace;
    const last = submitted ?? usual;
    if (isOther) {
      this.#field('name').value = last.name;
      this.#field('number').value = last.number ?? '';
      this.#field('seal').checked = true;
      this.#part('[data-said]').textContent = '';
      this.#part('[data-code]').hidden = true;
    }
    const notes = this.#select(true).length - this.#select(false).length;
    this.#part('[data-notes]').hidden = notes === 0;
    this.#part('[data-notes] span').textContent = pageText('assignment.notes', { count: notes });
    this.#part('[data-seal]').hidden = !accepted.assignment.sealTo;
    const before = this.#part('[data-before]');
    before.hidden = !submitted;
    before.textContent = submitted
      ? pageText('assignment.handedIn', { when: formatInstant(submitted.at), events: submitted.events })
      : '';
    this.#preview();
  }

  #select(notes: boolean): LearningEvent[] {
    if (!this.#accepted) return [];
    const { checks } = this.#course;
    return selectEvents(this.#accepted.assignment, this.#events, { checks, notes });
  }

  #submission(): Submission {
    const number = tidyLine(this.#field('number').value, 40);
    return {
      course: 'cau-noi',
      assignment: this.#accepted?.assignment.id ?? '',
      learner: { name: tidyLine(this.#field('name').value, longestName), ...(number && { number }) },
      profile: this.#record.profile,
      courseVersion: this.#form.dataset['version'] ?? '',
      madeAt: new Date().toISOString(),
      events: this.#select(this.#field('notes').checked),
    };
  }

  #preview(): void {
    const submission = this.#submission();
    const text = wrapSubmission(submission);
    showPreview(this.#part('[data-preview]'), submission, text, this.#course.names);
  }

  async #make(): Promise<void> {
    const accepted = this.#accepted;
    const submission = this.#submission();
    if (!accepted || !submission.learner.name) return this.#field('name').focus();
    const said = this.#part('[data-said]');
    said.textContent = pageText('assignment.writing');
    try {
      const { title, sealTo } = accepted.assignment;
      const open = wrapSubmission(submission);
      const isSealed = sealTo && this.#field('seal').checked;
      const text = isSealed
        ? wrapSealed(await (await import('#storage/age.ts')).sealFor(sealTo, open))
        : open;
      const read = unwrapSubmission(text);
      if (!read.ok) throw new Error(read.detail);
      const name = submissionName(title, submission.learner.name);
      offerFile({ name, text });
      said.textContent = pageText('assignment.made', { name });
      const { showCode } = await import('./show-code.client.ts');
      await showCode(this.#part('[data-code]'), text);
      await this.#record.append({
        type: 'assignment.submitted',
        about: { assignment: accepted.assignment.id },
        data: { file: read.checksum, events: submission.events.length, ...submission.learner },
      });
    } catch (error) {
      said.textContent = pageText('assignment.makeFailed', { detail: String(error) });
    }
    said.focus();
  }

  #field(name: string): HTMLInputElement {
    return this.#form.elements.namedItem(name) as HTMLInputElement;
  }

  #part(selector: string): HTMLElement {
    return this.#form.querySelector(selector) as HTMLElement;
  }
}
