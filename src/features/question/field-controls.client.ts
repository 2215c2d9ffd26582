import type { AnswerControls } from './answer-controls.client.ts';

/** Match, group, gap: a list to choose from or a field to type in for each part. */
export function fieldControls(question: HTMLElement): AnswerControls {
  const fields = [...question.querySelectorAll<HTMLSelectElement | HTMLInputElement>('[data-part]')];
  const partOf = (field: HTMLElement) => field.dataset['part'] ?? '';
  return {
    read() {
      const given = fields.map((field) => [partOf(field), field.value.trim()]);
      return given.every(([, value]) => value) ? Object.fromEntries(given) : null;
    },
    write(answer) {
      for (const field of fields) field.value = (answer as Record<string, string>)[partOf(field)] ?? '';
    },
    reset() {},
    lock(locked) {
      for (const field of fields) field.disabled = locked;
    },
    textOf(part) {
      const field = fields.find((one) => partOf(one) === part);
      return field instanceof HTMLSelectElement
        ? (field.selectedOptions[0]?.text ?? '')
        : (field?.value ?? '');
    },
  };
}
