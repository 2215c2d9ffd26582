import { element } from '#components/element.client.ts';
import { eventSentence } from '#components/event-sentence.client.ts';
import type { Submission } from '#domain/classroom/submission.ts';
import { formatInstant } from '#i18n/instant.client.ts';
import { pageText } from '#i18n/page-texts.client.ts';

/** Shows all that a submission holds before it leaves: in sentences, and letter for letter. */
export function showPreview(
  preview: HTMLElement,
  submission: Submission,
  text: string,
  names: Record<string, { title: string }>,
): void {
  const { events } = submission;
  const times = events.map(({ at }) => at).sort();
  const counts = preview.querySelector<HTMLElement>('[data-counts]');
  if (counts) {
    const [from = submission.madeAt, to = submission.madeAt] = [times[0], times.at(-1)];
    counts.textContent = pageText('assignment.previewCounts', {
      ...{ events: events.length, from: formatInstant(from), to: formatInstant(to) },
    });
  }
  fillWhenOpen(preview, '[data-list]', () =>
    element(
      'ol',
      { className: 'history' },
      ...events.map((event) =>
        element(
          'li',
          {},
          eventSentence(event, names),
          element('time', { dateTime: event.at, className: 'note' }, formatInstant(event.at)),
        ),
      ),
    ),
  );
  fillWhenOpen(preview, '[data-raw]', () =>
    element('pre', { className: 'scroll', tabIndex: 0 }, readable(text)),
  );
}

/** Some hundred lines are made only when somebody looks. */
function fillWhenOpen(preview: HTMLElement, selector: string, make: () => HTMLElement): void {
  const details = preview.querySelector<HTMLDetailsElement>(selector);
  if (!details) return;
  const fill = () => {
    if (details.open) details.querySelector('[data-content]')?.replaceChildren(make());
  };
  details.ontoggle = fill;
  fill();
}

/** The file as it is, one event a line. */
function readable(text: string): string {
  return text.replaceAll('},{"', '},\n{"').replace('"events":[', '"events":[\n');
}
