import { readNumber } from '#domain/quiz/read-number.ts';
import type { Locale } from '#domain/shared/locale.ts';
import { gradeNumber } from '#domain/quiz/number.ts';
import { isNumber, makeLive, type AnswerControls } from './answer-controls.client.ts';

export function numberControls(question: HTMLElement): AnswerControls {
  const field = question.querySelector('[data-number]') as HTMLInputElement;
  const { lang } = document.documentElement;
  return {
    read: () => readNumber(field.value, lang as Locale),
    write(answer) {
      const ways = { useGrouping: false, maximumFractionDigits: 10 };
      field.value = (answer as number).toLocaleString(lang, ways);
    },
  };
}

makeLive('number', numberControls, isNumber, gradeNumber);
