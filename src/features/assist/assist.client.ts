import type { ScoredQuestion, Substance, SubstanceAnswers } from '#domain/assist/interview.ts';
import { highestScore, scoreSubstance } from '#domain/assist/score.ts';

const notAsked = document.querySelector<HTMLElement>('[data-assist]')?.dataset['notAsked'] ?? '';

/** Works the score out from the selects as they stand. Nothing is stored or sent. */
function showScore(fieldset: HTMLFieldSetElement): void {
  const substance = fieldset.dataset['substance'] as Substance;
  const selects = [...fieldset.querySelectorAll<HTMLSelectElement>('[data-question]')];
  const given = Object.fromEntries(selects.map((select) => [select.dataset['question'], select.value]));
  const ever = given['ever'] === 'yes';
  const { score, risk, points } = scoreSubstance(substance, { ...given, ever } as SubstanceAnswers);
  for (const select of selects) {
    const question = select.dataset['question'] as ScoredQuestion | 'ever';
    if (question === 'ever') continue;
    select.disabled = points[question] === undefined;
    const cell = fieldset.querySelector(`[data-points="${question}"]`);
    if (cell) cell.textContent = String(points[question] ?? notAsked);
  }
  const line = fieldset.querySelector<HTMLElement>('[data-score]');
  if (line) {
    line.hidden = !ever;
    line.textContent = (line.dataset['score'] ?? '')
      .replace('{name}', fieldset.querySelector('legend')?.textContent ?? '')
      .replace('{score}', String(score))
      .replace('{most}', String(highestScore(substance)));
  }
  for (const text of fieldset.querySelectorAll<HTMLElement>('[data-risk]')) {
    text.hidden = !ever || text.dataset['risk'] !== risk;
  }
  const none = fieldset.querySelector<HTMLElement>('[data-none]');
  if (none) none.hidden = ever;
}

for (const fieldset of document.querySelectorAll<HTMLFieldSetElement>('[data-substance]')) {
  fieldset.addEventListener('change', () => showScore(fieldset));
  showScore(fieldset);
}
for (const form of document.querySelectorAll<HTMLFormElement>('[data-person]')) {
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => {
    // The selects take their first values after this event.
    setTimeout(() => form.querySelectorAll<HTMLFieldSetElement>('[data-substance]').forEach(showScore));
  });
  for (const part of form.querySelectorAll<HTMLElement>('[data-live]')) part.hidden = false;
}
