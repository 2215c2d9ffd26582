import { useMemo, useState } from 'react';
import { analyseQuiz } from '#domain/classroom/item-analysis.ts';
import { outcomeChanges } from '#domain/classroom/item-analysis-outcomes.ts';
import { sittingsOf } from '#domain/classroom/item-analysis-sittings.ts';
import type { WhichAttempt } from '#domain/classroom/item-analysis-sittings.ts';
import { useDesk } from './desk.client.ts';
import { GroupSelect } from './GroupSelect.tsx';
import { groupedDeliveries } from './grouped-deliveries.ts';
import { ItemDetails } from './ItemDetails.tsx';
import { ItemPlot } from './ItemPlot.tsx';
import { ItemTable } from './ItemTable.tsx';
import { OutcomeTable } from './OutcomeTable.tsx';
import { QuizSummary } from './QuizSummary.tsx';
import type { Results } from './results-session.client.ts';
import { revisionsOf } from './revisions-of.ts';
import type { Place } from './use-place.ts';

interface Props {
  results: Results;
  place: Place;
  go: (place: Place) => void;
}

/** How the questions of a quiz did, and what the class knows by outcome. */
export function QuestionsView({ results, place, go }: Props) {
  const { t, course } = useDesk();
  const { of } = results;
  const [which, setWhich] = useState<WhichAttempt>('first');
  const [mode, setMode] = useState<'test' | 'any'>('test');
  const [group, setGroup] = useState('');
  const deliveries = useMemo(() => groupedDeliveries(results, group), [results, group]);
  const quizzes = useMemo(
    () => [...new Set(results.deliveries.flatMap(({ work }) => work.attempts.map(({ quiz }) => quiz)))],
    [results],
  );
  const quiz = place.quiz && quizzes.includes(place.quiz) ? place.quiz : (quizzes[0] ?? '');
  const analysis = useMemo(() => {
    const { revisions, ordered } = revisionsOf(course, quiz);
    return analyseQuiz(sittingsOf(deliveries, quiz, which, mode), revisions, ordered);
  }, [course, deliveries, quiz, which, mode]);
  const outcomes = useMemo(() => {
    const all = Object.entries(course.quizzes).flatMap(([id, { items }]) =>
      items.map((item) => [`${id}/${item.id}`, `${id}/${item.outcome}`] as const),
    );
    return outcomeChanges(deliveries, Object.fromEntries(all));
  }, [course, deliveries]);

  if (quizzes.length === 0) return <p>{t('results.noAttempts')}</p>;
  return (
    <section>
      <h3>{t('results.view.questions')}</h3>
      <form className="inline-form results-filters" onSubmit={(event) => event.preventDefault()}>
        <label>
          {t('results.quiz')}
          <select
            value={quiz}
            onChange={(event) => go({ ...place, view: 'questions', quiz: event.currentTarget.value })}
          >
            {quizzes.map((id) => (
              <option key={id} value={id}>
                {course.quizzes[id]?.title ?? id}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('results.which')}
          <select value={which} onChange={(event) => setWhich(event.currentTarget.value as WhichAttempt)}>
            <option value="first">{t('results.which.first')}</option>
            <option value="last">{t('results.which.last')}</option>
          </select>
        </label>
        <label>
          {t('results.mode')}
          <select value={mode} onChange={(event) => setMode(event.currentTarget.value as 'test' | 'any')}>
            <option value="test">{t('results.mode.test')}</option>
            <option value="any">{t('results.mode.any')}</option>
          </select>
        </label>
        <GroupSelect
          groups={of.groups}
          group={group}
          setGroup={setGroup}
          label={t('results.group')}
          all={t('results.all')}
        />
      </form>
      {analysis.suppressed ? (
        <p className="notice">{t('results.suppressed', { count: analysis.people })}</p>
      ) : (
        <>
          {analysis.tooFew && <p className="notice">{t('results.tooFew', { count: analysis.people })}</p>}
          <QuizSummary analysis={analysis} />
          <ItemPlot items={analysis.items} />
          <ItemTable items={analysis.items} />
          {analysis.items.map((item, n) => (
            <ItemDetails key={`${item.quiz}/${item.item}`} item={item} number={n + 1} />
          ))}
        </>
      )}
      <OutcomeTable changes={outcomes} />
    </section>
  );
}
