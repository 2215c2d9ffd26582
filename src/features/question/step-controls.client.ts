import { gradeOrder } from '#domain/quiz/order.ts';
import { isList, makeLive, type AnswerControls } from './answer-controls.client.ts';

/** Steps are moved by two buttons each, so that dragging is never the only way. */
export function stepControls(question: HTMLElement): AnswerControls {
  const list = question.querySelector('.steps-to-order') as HTMLOListElement;
  const announcer = question.querySelector('[data-moved]') as HTMLElement;
  const steps = () => [...list.querySelectorAll<HTMLLIElement>('li')];
  const buttons = () => [...list.querySelectorAll<HTMLButtonElement>('button')];
  const firstOrder = steps();

  function markEnds() {
    steps().forEach((step, index, all) => {
      for (const button of step.querySelectorAll('button')) {
        button.disabled = button.dataset['move'] === 'up' ? index === 0 : index === all.length - 1;
      }
    });
  }

  list.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('[data-move]');
    const step = button?.closest('li');
    if (!button || !step) return;
    if (button.dataset['move'] === 'up') step.previousElementSibling?.before(step);
    else step.nextElementSibling?.after(step);
    markEnds();
    (button.disabled ? step.querySelector<HTMLButtonElement>('button:not(:disabled)') : button)?.focus();
    announcer.textContent = (announcer.dataset['text'] ?? '')
      .replace('{step}', step.querySelector('.step-text')?.textContent ?? '')
      .replace('{place}', String(steps().indexOf(step) + 1));
  });
  markEnds();

  return {
    read: () => steps().map((step) => step.dataset['step'] ?? ''),
    write(answer) {
      for (const id of answer as string[]) {
        const step = steps().find((one) => one.dataset['step'] === id);
        if (step) list.append(step);
      }
      markEnds();
    },
    reset() {
      list.append(...firstOrder);
      markEnds();
    },
    lock(locked) {
      for (const button of buttons()) button.disabled = locked;
      if (!locked) markEnds();
    },
  };
}

makeLive('order', stepControls, isList, gradeOrder);
