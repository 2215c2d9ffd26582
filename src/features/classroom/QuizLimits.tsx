import { partKey } from '#domain/classroom/assignment.ts';
import type { QuizPart } from '#domain/classroom/assignment.ts';
import type { QuizOutline } from '#domain/progress/outline.ts';
import { pageText } from '#i18n/page-texts.client.ts';
import { PartCheck } from './PartCheck.tsx';
import type { PickerProps } from './PartPicker.tsx';

interface Props extends PickerProps {
  quiz: QuizOutline;
  title: string;
}

const limits = [
  { name: 'draw', label: 'desk.draw', most: 500 },
  { name: 'attempts', label: 'desk.attempts', most: 100 },
  { name: 'passPercent', label: 'desk.passMark', most: 100 },
  { name: 'minutes', label: 'desk.minutes', most: 600 },
] as const;

/** A quiz, and how it is to be taken. An empty field: as the quiz itself has it. */
export function QuizLimits({ quiz, title, ...shared }: Props) {
  const chosen = shared.parts.find((part) => partKey(part) === `quiz:${quiz.id}`);
  return (
    <>
      <PartCheck
        {...shared}
        part={{ kind: 'quiz', quiz: quiz.id }}
        title={pageText('assignment.part.quiz', { title })}
      />
      {chosen?.kind === 'quiz' && <Limits quiz={quiz} part={chosen} put={shared.put} />}
    </>
  );
}

function Limits({ quiz, part, put }: { quiz: QuizOutline; part: QuizPart; put: PickerProps['put'] }) {
  const usual = {
    draw: pageText('desk.usual'),
    passPercent: String(quiz.passPercent),
    attempts: pageText('desk.usualNone'),
    minutes: pageText('desk.usualNone'),
  };
  function set(name: (typeof limits)[number]['name'], typed: string): void {
    const { [name]: _old, ...rest } = part;
    put(typed === '' ? rest : { ...rest, [name]: Number(typed) });
  }
  return (
    <div className="inline-form nested">
      {limits.map(({ name, label, most }) => (
        <label key={name}>
          {pageText(label)}
          <input
            type="number"
            min={1}
            max={name === 'draw' ? Math.min(most, quiz.items.length) : most}
            value={part[name] ?? ''}
            placeholder={usual[name]}
            onChange={(event) => set(name, event.target.value)}
          />
        </label>
      ))}
      <label>
        <input
          type="checkbox"
          checked={typeof part.seed === 'number'}
          onChange={() => {
            const { seed, ...rest } = part;
            const [random = 0] = crypto.getRandomValues(new Uint16Array(1));
            put(typeof seed === 'number' ? rest : { ...rest, seed: random });
          }}
        />{' '}
        {pageText('desk.same')}
      </label>
    </div>
  );
}
