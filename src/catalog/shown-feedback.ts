import type { QuizItem } from '#domain/quiz/quiz.ts';
import { intlTag, type Locale } from '#domain/shared/locale.ts';
import { textsFor } from '#i18n/texts.ts';
import type { Print, ShownForm } from './shown-form.ts';

/** The reason behind one part of an answer. */
export interface ShownFeedback {
  part: string;
  text: string;
  /** Where it belongs, or what is right there. */
  answer?: string | undefined;
  /** Only of what can be right or wrong by itself: an option, a number. */
  isRight?: boolean;
  says: string;
}

/** In the order in which the parts are shown; steps in their right order. */
export function showFeedback(item: QuizItem, form: ShownForm, print: Print, locale: Locale): ShownFeedback[] {
  switch (item.type) {
    case 'single':
    case 'multiple': {
      const shown = 'options' in form ? form.options.map(({ id }) => id) : [];
      return item.options
        .toSorted((a, b) => shown.indexOf(a.id) - shown.indexOf(b.id))
        .map(({ id, text, correct, feedback }) => ({
          part: id,
          text: print(text),
          isRight: correct,
          says: print(feedback),
        }));
    }
    case 'order':
      return item.steps.map(({ id, text, feedback }, index) => ({
        part: id,
        text: `${index + 1}. ${print(text)}`,
        says: print(feedback),
      }));
    case 'match':
      return item.pairs.map(({ id, text, partner, feedback }) => ({
        part: id,
        text: print(text),
        answer: print(partner),
        says: print(feedback),
      }));
    case 'group': {
      const shown = 'rows' in form ? form.rows.map(({ id }) => id) : [];
      const groups = new Map(item.groups.map(({ id, text }) => [id, print(text)]));
      return item.entries
        .toSorted((a, b) => shown.indexOf(a.id) - shown.indexOf(b.id))
        .map(({ id, text, group, feedback }) => ({
          part: id,
          text: print(text),
          answer: groups.get(group),
          says: print(feedback),
        }));
    }
    case 'number':
      return numberFeedback(item, print, locale);
    case 'gap':
      return item.gaps.map(({ id, accept, feedback }, index) => ({
        part: id,
        text: textsFor(locale)('question.gap', { number: index + 1 }),
        answer: accept[locale][0],
        says: print(feedback),
      }));
  }
}

function numberFeedback(item: QuizItem & { type: 'number' }, print: Print, locale: Locale): ShownFeedback[] {
  const t = textsFor(locale);
  const { value, tolerance, unit, feedback } = item;
  const format = new Intl.NumberFormat(intlTag[locale], { maximumFractionDigits: 10 });
  const counted = (number: string) => (unit ? `${number} ${print(unit)}` : number);
  const [low, high] = [value - tolerance, value + tolerance];
  return [
    {
      part: 'right',
      text: counted(tolerance === 0 ? format.format(value) : format.formatRange(low, high)),
      isRight: true,
      says: print(feedback.right),
    },
    {
      part: 'low',
      text: t('question.low', { value: counted(format.format(low)) }),
      says: print(feedback.low),
    },
    {
      part: 'high',
      text: t('question.high', { value: counted(format.format(high)) }),
      says: print(feedback.high),
    },
  ];
}
