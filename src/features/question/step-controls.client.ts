import { gradeOrder } from '#domain/quiz/order.ts';
import { isList, makeLive, type AnswerControls } from './answer-controls.client.ts';

/** Steps are moved by two buttons each, so that dragging is never the only way. */
export function stepControls(question: HTMLElement): AnswerControls {
  const list = question.querySelector('.steps-to-order') as HTMLOListElement;
  const announcer = question.querySelector('[data-moved]') as HTMLElement;
  const steps = () => [...list.querySelectorAll<HTMLLIElement>('li')];
  const firstOrder = steps();

  const isUp = ({ dataset }: HTMLElement) => dataset['move'] === 'up';

  function markEnds() {
    for (const button of list.querySelectorAll<HTMLButtonElement>('[data-move]')) {
      const step = button.closest('li');
      button.disabled = !(isUp(button) ? step?.previousElementSibling : step?.nextElementSibling);
    }
  }

  list.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('[data-move]');
    const step = button?.closest('li');
    if (!button || !step) return;
    if (isUp(button)) step.previousElementSibling?.before(step);
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
    rearranged: markEnds,
  };
}

makeLive('order', stepControls, isList, gradeOrder);
