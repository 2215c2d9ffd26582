import type { AssignmentCourse } from '#catalog/assignment-course.ts';
import { partKey } from '#domain/classroom/assignment.ts';
import type { AssignmentPart } from '#domain/classroom/assignment.ts';
import type { ModuleOutline } from '#domain/progress/outline.ts';
import { pageText } from '#i18n/page-texts.client.ts';
import { useClass } from './class-in-hand.ts';
import { PartCheck } from './PartCheck.tsx';
import { QuizLimits } from './QuizLimits.tsx';

interface Props {
  parts: AssignmentPart[];
  setParts: (parts: AssignmentPart[]) => void;
}

/** Everything of the course that can be asked for. Parts keep the order of the course. */
export function PartPicker({ parts, setParts }: Props) {
  const { course } = useClass();
  const places = new Map(allKeys(course).map((key, place) => [key, place]));
  const put = (part: AssignmentPart, instead: string[] = []) =>
    setParts(
      [...parts.filter((one) => ![partKey(part), ...instead].includes(partKey(one))), part].sort(
        (a, b) => (places.get(partKey(a)) ?? 0) - (places.get(partKey(b)) ?? 0),
      ),
    );
  const drop = (key: string) => setParts(parts.filter((one) => partKey(one) !== key));
  const shared = { parts, put, drop };
  return (
    <div className="part-picker">
      {course.modules.map((module) => (
        <ModuleParts key={module.id} module={module} {...shared} />
      ))}
      <OtherCases {...shared} />
      <div className="checks">
        <PartCheck {...shared} part={{ kind: 'review' }} title={pageText('desk.review')} />
      </div>
      <p className="note" role="status">
        {pageText('desk.chosen', { count: parts.length })}
      </p>
    </div>
  );
}

export interface PickerProps {
  parts: AssignmentPart[];
  /** instead: keys of parts that this one stands for; they go when it comes. */
  put: (part: AssignmentPart, instead?: string[]) => void;
  drop: (key: string) => void;
}

function ModuleParts({ module, parts, put, drop }: PickerProps & { module: ModuleOutline }) {
  const { course } = useClass();
  const shared = { parts, put, drop };
  const titleOf = (key: string) => course.names[key]?.title ?? key;
  const { id } = module;
  const chosen = parts.filter((part) => keysOf(module).includes(partKey(part)));
  const isWhole = parts.some((part) => partKey(part) === `module:${id}`);
  return (
    <details open={chosen.length > 0 || undefined}>
      <summary>
        {titleOf(`module:${id}`)}
        {chosen.length > 0 && <span className="badge">{chosen.length}</span>}
      </summary>
      <div className="checks">
        <PartCheck
          {...shared}
          part={{ kind: 'module', module: id }}
          title={pageText('desk.whole')}
          instead={module.lessons.map((lesson) => `lesson:${id}/${lesson.id}`)}
        />
        {module.lessons.map((lesson) => (
          <PartCheck
            key={lesson.id}
            {...shared}
            part={{ kind: 'lesson', module: id, lesson: lesson.id }}
            title={pageText('assignment.part.lesson', { title: titleOf(`lesson:${id}/${lesson.id}`) })}
            isOff={isWhole}
          />
        ))}
        {module.quizzes.map((quiz) => (
          <QuizLimits key={quiz.id} {...shared} quiz={quiz} title={titleOf(`quiz:${quiz.id}`)} />
        ))}
        {module.scenarios.map((scenario) => (
          <CasePart
            key={scenario.id}
            {...shared}
            id={scenario.id}
            title={titleOf(`scenario:${scenario.id}`)}
          />
        ))}
      </div>
    </details>
  );
}

/** Cases that belong to no module, or to several. */
function OtherCases(shared: PickerProps) {
  const { course } = useClass();
  const { otherCases, names } = course;
  if (otherCases.length === 0) return null;
  const chosen = otherCases.filter((id) => shared.parts.some((part) => partKey(part) === `scenario:${id}`));
  return (
    <details open={chosen.length > 0 || undefined}>
      <summary>
        {pageText('desk.otherCases')}
        {chosen.length > 0 && <span className="badge">{chosen.length}</span>}
      </summary>
      <div className="checks">
        {otherCases.map((id) => (
          <CasePart key={id} {...shared} id={id} title={names[`scenario:${id}`]?.title ?? id} />
        ))}
      </div>
    </details>
  );
}

function CasePart({ id, title, ...shared }: PickerProps & { id: string; title: string }) {
  const chosen = shared.parts.find((part) => partKey(part) === `scenario:${id}`);
  return (
    <>
      <PartCheck
        {...shared}
        part={{ kind: 'scenario', scenario: id, stepBack: true }}
        title={pageText('assignment.part.scenario', { title })}
      />
      {chosen?.kind === 'scenario' && (
        <label className="nested">
          <input
            type="checkbox"
            checked={chosen.stepBack}
            onChange={() => shared.put({ ...chosen, stepBack: !chosen.stepBack })}
          />{' '}
          {pageText('desk.stepBack')}
        </label>
      )}
    </>
  );
}

function keysOf({ id, lessons, quizzes, scenarios }: ModuleOutline): string[] {
  return [
    `module:${id}`,
    ...lessons.map((lesson) => `lesson:${id}/${lesson.id}`),
    ...quizzes.map((quiz) => `quiz:${quiz.id}`),
    ...scenarios.map((scenario) => `scenario:${scenario.id}`),
  ];
}

const allKeys = ({ modules, otherCases }: AssignmentCourse) => [
  ...modules.flatMap(keysOf),
  ...otherCases.map((id) => `scenario:${id}`),
  'review',
];
