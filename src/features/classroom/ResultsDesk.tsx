import { useEffect, useMemo, useState } from 'react';
import type { ResultsCourse } from '#catalog/results-course.ts';
import type { Locale } from '#domain/shared/locale.ts';
import { openClassroom } from '#storage/classroom-store.ts';
import type { ClassroomStore, ClassSummary } from '#storage/classroom-store.ts';
import { CasesView } from './CasesView.tsx';
import { ClassLock } from './ClassLock.tsx';
import { CollectView } from './CollectView.tsx';
import { DeskContext, makeDesk, useDesk } from './desk.client.ts';
import type { DeskPages } from './desk.client.ts';
import { ExportView } from './ExportView.tsx';
import { GradebookView } from './GradebookView.tsx';
import { LearnerView } from './LearnerView.tsx';
import { QuestionsView } from './QuestionsView.tsx';
import { ResultsSession } from './results-session.client.ts';
import type { Results } from './results-session.client.ts';
import { placeHash, usePlace } from './use-place.ts';
import type { Place } from './use-place.ts';

interface Props {
  locale: Locale;
  pages: DeskPages;
}

const views = ['collect', 'gradebook', 'questions', 'cases', 'export'] as const;

/** What a class handed in: read on this device, shown here, kept nowhere else. */
export function ResultsDesk({ locale, pages }: Props) {
  const desk = useMemo(() => makeDesk(locale, readCourse(), pages), [locale, pages]);
  const [place, go] = usePlace();
  const [store, setStore] = useState<ClassroomStore | 'failed'>();
  const [classes, setClasses] = useState<ClassSummary[]>();
  const { t } = desk;

  useEffect(() => {
    let stop: (() => void) | undefined;
    openClassroom().then(
      (opened) => {
        const list = () => void opened.list().then(setClasses);
        // Taking in a thousand files says fifty times that the class has changed.
        let waiting: ReturnType<typeof setTimeout> | undefined;
        stop = opened.subscribe(() => {
          clearTimeout(waiting);
          waiting = setTimeout(list, 150);
        });
        setStore(opened);
        list();
      },
      () => setStore('failed'),
    );
    return () => stop?.();
  }, []);

  if (store === 'failed') return <p role="alert">{t('results.noStorage')}</p>;
  if (!store || !classes) return <p role="status">{t('results.loading')}</p>;
  const summary =
    classes.find(({ id }) => id === place.class) ?? (classes.length === 1 ? classes[0] : undefined);
  // Another class is looked at in the same view.
  const kept = { view: place.view === 'learner' ? undefined : place.view, case: place.case };
  return (
    <DeskContext value={desk}>
      {classes.length === 0 && (
        <>
          <p>{t('results.noClasses')}</p>
          <p>
            <a href={pages.classes}>{t('results.toClasses')}</a>
          </p>
        </>
      )}
      {classes.length > 1 && (
        <ul className="results-classes">
          {classes.map(({ id, name }) => (
            <li key={id}>
              <a
                href={placeHash({ ...kept, class: id })}
                aria-current={id === summary?.id ? 'true' : undefined}
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
      {summary && !summary.unlocked && <ClassLock key={summary.id} store={store} summary={summary} />}
      {summary?.unlocked && (
        <ClassResults
          key={summary.id}
          store={store}
          id={summary.id}
          place={place}
          go={go}
          course={desk.course}
        />
      )}
    </DeskContext>
  );
}

interface ClassProps {
  store: ClassroomStore;
  id: string;
  place: Place;
  go: (place: Place) => void;
  course: ResultsCourse;
}

function ClassResults({ store, id, place, go, course }: ClassProps) {
  const session = useMemo(() => new ResultsSession(store, course, id), [store, course, id]);
  const [results, setResults] = useState<Results>();
  const [told, setTold] = useState<[number, number]>();
  const [failed, setFailed] = useState(false);
  // Taking the first files in does not turn the page over.
  const [opensAt, setOpensAt] = useState<'collect' | 'gradebook'>('collect');
  useEffect(() => {
    let isShown = true;
    session
      .read((done, of) => done % 20 === 0 && isShown && setTold([done, of]))
      .then((read) => {
        if (!isShown) return;
        setOpensAt(read.deliveries.length > 0 ? 'gradebook' : 'collect');
        setResults(read);
      })
      .catch(() => isShown && setFailed(true));
    return () => void (isShown = false);
  }, [session]);
  const { t, pages } = useDesk();
  if (failed) return <p role="alert">{t('results.failed')}</p>;
  if (!results)
    return (
      <p role="status">
        {told ? t('results.reading', { done: told[0], of: told[1] }) : t('results.loading')}
      </p>
    );
  const view = place.view ?? opensAt;
  const shared = { results, place: { ...place, class: id }, go };
  return (
    <>
      <h2>{results.of.name}</h2>
      <nav aria-label={t('results.views')} className="results-views">
        <ul>
          {views.map((each) => (
            <li key={each}>
              <a
                href={placeHash({ class: id, view: each })}
                aria-current={each === view ? 'page' : undefined}
              >
                {t(`results.view.${each}`)}
              </a>
            </li>
          ))}
          <li>
            <a href={`${pages.classes}${placeHash({ class: id })}`}>{t('results.toClass')}</a>
          </li>
        </ul>
      </nav>
      {view === 'collect' && <CollectView session={session} results={results} setResults={setResults} />}
      {view === 'gradebook' && <GradebookView {...shared} />}
      {view === 'learner' && <LearnerView {...shared} />}
      {view === 'questions' && <QuestionsView {...shared} />}
      {view === 'cases' && <CasesView {...shared} />}
      {view === 'export' && <ExportView results={results} />}
    </>
  );
}

/** What the page was printed with. */
function readCourse(): ResultsCourse {
  return JSON.parse(document.querySelector('[data-results-course]')?.textContent ?? '{}') as ResultsCourse;
}
