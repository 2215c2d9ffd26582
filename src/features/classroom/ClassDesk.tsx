import { useEffect, useMemo, useState } from 'react';
import type { AssignmentCourse } from '#catalog/assignment-course.ts';
import { pageText } from '#i18n/page-texts.client.ts';
import { openClassroom } from '#storage/classroom-store.ts';
import type { ClassroomStore, ClassSummary } from '#storage/classroom-store.ts';
import type { ClassPlace } from './class-in-hand.ts';
import { ClassList } from './ClassList.tsx';
import { ClassLock } from './ClassLock.tsx';
import { OpenClass } from './OpenClass.tsx';
import { useHash } from './use-hash.ts';

interface Props {
  /** Addresses of the page of results and of the one where learners open assignments. */
  resultsPage: string;
  assignmentPage: string;
}

/** The instructor's classes: who is in them, what they were given. All of it on this device. */
export function ClassDesk({ resultsPage, assignmentPage }: Props) {
  const course = useMemo(readCourse, []);
  const [place, go] = useHash<ClassPlace>();
  const [store, setStore] = useState<ClassroomStore | 'failed'>();
  const [classes, setClasses] = useState<ClassSummary[]>();

  useEffect(() => {
    let stop: (() => void) | undefined;
    openClassroom().then(
      (opened) => {
        const list = () => void opened.list().then(setClasses);
        stop = opened.subscribe(list);
        setStore(opened);
        list();
      },
      () => setStore('failed'),
    );
    return () => stop?.();
  }, []);

  if (store === 'failed') {
    return (
      <p className="notice warning" role="alert">
        {pageText('desk.noStorage')}
      </p>
    );
  }
  if (!store || !classes) return <p role="status">{pageText('desk.working')}</p>;
  const summary = classes.find(({ id }) => id === place.class);
  if (!summary) return <ClassList store={store} classes={classes} go={go} />;
  if (!summary.unlocked) return <ClassLock key={summary.id} store={store} summary={summary} />;
  return (
    <OpenClass key={summary.id} {...{ store, summary, course, place, go, resultsPage, assignmentPage }} />
  );
}

/** What the page was printed with. */
function readCourse(): AssignmentCourse {
  return JSON.parse(document.getElementById('course-outline')?.textContent ?? '{}') as AssignmentCourse;
}
