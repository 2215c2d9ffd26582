import { useCallback, useEffect, useState } from 'react';
import type { AssignmentCourse } from '#catalog/assignment-course.ts';
import type { Class } from '#domain/classroom/class.ts';
import { pageText } from '#i18n/page-texts.client.ts';
import type { ClassroomStore, ClassSummary } from '#storage/classroom-store.ts';
import { AssignForm } from './AssignForm.tsx';
import { AssignmentsView } from './AssignmentsView.tsx';
import { ClassContext, type ClassPlace } from './class-in-hand.ts';
import { ClassSettings } from './ClassSettings.tsx';
import { GivenView } from './GivenView.tsx';
import { RosterView } from './RosterView.tsx';
import { hashOf } from './use-hash.ts';

interface Props {
  store: ClassroomStore;
  summary: ClassSummary;
  course: AssignmentCourse;
  place: ClassPlace;
  go: (place: ClassPlace) => void;
  resultsPage: string;
  assignmentPage: string;
}

const views = ['learners', 'assignments', 'class'] as const;

/** One class, open: its learners, what it was given, the class itself. */
export function OpenClass({ store, summary, course, place, go, resultsPage, assignmentPage }: Props) {
  const { id } = summary;
  const [of, setOf] = useState<Class>();
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');

  const fail = useCallback((error: unknown) => {
    setProblem(pageText('desk.failed', { detail: String(error) }));
  }, []);
  useEffect(() => {
    let isGone = false;
    const read = () =>
      void store.read(id).then(
        (held) => !isGone && setOf(held),
        (error: unknown) => {
          const { name } = error as Error;
          if (!isGone && name !== 'LockedError' && name !== 'NotFoundError') fail(error);
        },
      );
    const stop = store.subscribe(read);
    read();
    return () => {
      isGone = true;
      stop();
    };
  }, [store, id, fail]);

  async function run(work: () => Promise<string | undefined>): Promise<boolean> {
    setProblem('');
    setSaid(pageText('desk.working'));
    try {
      setSaid((await work()) ?? '');
      return true;
    } catch (error) {
      setSaid('');
      fail(error);
      return false;
    }
  }

  async function change(make: (of: Class) => Class): Promise<boolean> {
    return run(async () => {
      setOf(await store.update(id, make));
      return pageText('desk.saved');
    });
  }

  // What was said of one part of the class is no news in the next.
  useEffect(() => setSaid(''), [place.view]);

  if (!of) return <p role="status">{problem || pageText('desk.working')}</p>;
  const shownView = place.view ?? (of.learners.length > 0 ? 'assignments' : 'learners');
  const tab = shownView === 'assign' || shownView === 'given' ? 'assignments' : shownView;
  return (
    <ClassContext value={{ store, summary, of, course, go, change, run, say: setSaid }}>
      <p className="crumbs">
        <a href="#">{pageText('desk.classes')}</a>
      </p>
      <h2>{of.name}</h2>
      <nav aria-label={pageText('desk.views')} className="results-views">
        <ul>
          {views.map((each) => (
            <li key={each}>
              <a href={hashOf({ class: id, view: each })} aria-current={each === tab ? 'page' : undefined}>
                {pageText(`desk.${each}`)}
              </a>
            </li>
          ))}
          <li>
            <a href={`${resultsPage}${hashOf({ class: id })}`}>{pageText('desk.results')}</a>
          </li>
        </ul>
      </nav>
      <p role="status">{said}</p>
      <p role="alert">{problem}</p>
      {shownView === 'learners' && <RosterView />}
      {shownView === 'assignments' && <AssignmentsView />}
      {shownView === 'assign' && (
        <AssignForm key={place.assignment} pattern={place.assignment} page={assignmentPage} />
      )}
      {shownView === 'given' && <GivenView id={place.assignment ?? ''} page={assignmentPage} />}
      {shownView === 'class' && <ClassSettings />}
    </ClassContext>
  );
}
