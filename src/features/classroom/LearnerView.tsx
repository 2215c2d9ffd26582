import { partKey } from '#domain/classroom/assignment.ts';
import type { Delivery } from '#domain/classroom/collect.ts';
import type { WorkAttempt, WorkRun } from '#domain/classroom/collect-work.ts';
import { cellsOf } from '#domain/classroom/gradebook.ts';
import type { Criterion } from '#domain/scenario/criteria.ts';
import { answerInWords } from './answer-in-words.ts';
import { useDesk } from './desk.client.ts';
import { FlagList } from './FlagList.tsx';
import type { Results } from './results-session.client.ts';
import { placeHash } from './use-place.ts';
import type { Place } from './use-place.ts';
import { WideTable } from './WideTable.tsx';

interface Props {
  results: Results;
  place: Place;
}

/** One learner: what they handed in, each answer, each path through a case. */
export function LearnerView({ results, place }: Props) {
  const { t } = useDesk();
  const learner = results.of.learners.find(({ id }) => id === place.learner);
  if (!learner) return <p>{t('results.noLearner')}</p>;
  const deliveries = results.deliveries.filter((each) => each.learner === learner.id);
  return (
    <section>
      <p className="crumbs">
        <a href={placeHash({ ...place, view: 'gradebook', learner: '' })}>{t('results.view.gradebook')}</a>
      </p>
      <h3>
        {learner.name} {learner.number && <span className="note">{learner.number}</span>}
      </h3>
      <p className="notice">{t('results.worth')}</p>
      {deliveries.length === 0 && <p>{t('results.nothing')}</p>}
      {deliveries.map((delivery) => (
        <OneDelivery key={delivery.assignment} delivery={delivery} results={results} />
      ))}
    </section>
  );
}

function OneDelivery({ delivery, results }: { delivery: Delivery; results: Results }) {
  const { t, course, percent, minutes, instant, title } = useDesk();
  const given = results.of.assignments.find(({ assignment }) => assignment.id === delivery.assignment);
  if (!given) return null;
  const { assignment } = given;
  const cells = cellsOf(assignment, delivery.work, course);
  const flags = results.flags.get(`${delivery.learner}/${delivery.assignment}`) ?? [];
  return (
    <>
      <h4>{assignment.title}</h4>
      <FlagList flags={flags} />
      <WideTable
        label={t('results.parts')}
        heads={(['part', 'done', 'have', 'best', 'minutes', 'at'] as const).map((word) =>
          t(`results.table.${word}`),
        )}
      >
        {assignment.parts.map((part, n) => {
          const cell = cells[n];
          if (!cell) return null;
          return (
            <tr key={partKey(part)}>
              <th scope="row">{title(partKey(part))}</th>
              <td>{t(cell.done ? 'results.yes' : 'results.no')}</td>
              <td>{cell.of === undefined ? cell.have : `${cell.have}/${cell.of}`}</td>
              <td>{percent(cell.best)}</td>
              <td>{minutes(cell.seconds)}</td>
              <td>
                {instant(cell.at)}
                {cell.late && <span className="late"> {t('results.late')}</span>}
              </td>
            </tr>
          );
        })}
      </WideTable>
      {delivery.work.attempts.map((attempt, n) => (
        <Attempt key={attempt.attempt} attempt={attempt} place={n + 1} />
      ))}
      {delivery.work.runs.map((run, n) => (
        <Run key={run.run} run={run} place={n + 1} />
      ))}
      <details>
        <summary>{t('results.files', { count: delivery.files.length })}</summary>
        <ul>
          {delivery.files.map(
            ({ checksum, fileName, madeAt, takenAt, name, courseVersion, events, sealed }) => (
              <li key={checksum}>
                {fileName}{' '}
                <span className="note">
                  {t('results.fileOf', {
                    ...{
                      name,
                      madeAt: instant(madeAt),
                      takenAt: instant(takenAt),
                      version: courseVersion,
                      events,
                    },
                  })}{' '}
                  {sealed && t('results.sealed')}
                </span>
              </li>
            ),
          )}
        </ul>
      </details>
    </>
  );
}

function Attempt({ attempt, place }: { attempt: WorkAttempt; place: number }) {
  const { t, course, percent, instant } = useDesk();
  const { quiz, finished, mode, started } = attempt;
  const score = finished ? percent(finished.score) : t('results.unfinished');
  return (
    <details>
      <summary>
        {t('results.attempt', { number: place, title: course.quizzes[quiz]?.title ?? quiz })}: {score}{' '}
        <span className="note">
          {t(`results.mode.${mode}`)} · {instant(finished?.at ?? started)}
        </span>
      </summary>
      <ol>
        {attempt.answers.map((answer) => {
          const item = course.quizzes[answer.quiz]?.items.find(({ id }) => id === answer.item);
          const now = course.now.questions[`${answer.quiz}/${answer.item}`];
          return (
            <li key={`${answer.quiz}/${answer.item}`}>
              <p>{item?.prompt ?? answer.item}</p>
              <p>
                <strong className={answer.credit === 1 ? 'right' : 'wrong'}>{percent(answer.credit)}</strong>{' '}
                {answerInWords(answer.answer, item?.labels ?? {})}{' '}
                <span className="note">
                  {answer.confidence && t(`results.confidence.${answer.confidence}`)}{' '}
                  {now?.revision !== answer.revision && t('results.otherWording')}
                </span>
              </p>
            </li>
          );
        })}
      </ol>
    </details>
  );
}

function Run({ run, place }: { run: WorkRun; place: number }) {
  const { t, course, instant } = useDesk();
  const played = course.cases[run.scenario];
  const ending = run.finished && (played?.titles[run.finished.ending] ?? run.finished.ending);
  return (
    <details>
      <summary>
        {t('results.run', { number: place, title: played?.title ?? run.scenario })}:{' '}
        {ending ?? t('results.unfinished')}{' '}
        <span className="note">
          {run.finished && t(run.finished.passed ? 'results.passed' : 'results.failedRun')} ·{' '}
          {instant(run.finished?.at ?? run.started)}{' '}
          {run.stepsBack > 0 && t('results.takenBack', { count: run.stepsBack })}{' '}
          {played?.revision !== run.revision && t('results.otherWording')}
        </span>
      </summary>
      <ol>
        {run.choices.map(({ scene, choice }, n) => (
          <li key={n}>
            <strong>{played?.titles[scene] ?? scene}</strong>: {played?.choices[choice] ?? choice}
          </li>
        ))}
      </ol>
      {run.finished && (
        <p className="note">
          {Object.entries(run.finished.scores)
            .map(([criterion, score]) => `${t(`criterion.${criterion as Criterion}`)} ${score}`)
            .join(' · ')}
        </p>
      )}
    </details>
  );
}
