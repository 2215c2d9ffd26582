import { learnersOf } from '#domain/classroom/class.ts';
import type { GivenAssignment } from '#domain/classroom/class.ts';
import { formatInstant } from '#i18n/instant.client.ts';
import { pageText } from '#i18n/page-texts.client.ts';
import { useClass } from './class-in-hand.ts';
import { hashOf } from './use-hash.ts';

/** What the class was given, the latest first. */
export function AssignmentsView() {
  const { of } = useClass();
  const latest = of.assignments.toSorted((a, b) => (a.givenAt < b.givenAt ? 1 : -1));
  return (
    <>
      <p>
        <a className="button" href={hashOf({ class: of.id, view: 'assign' })}>
          {pageText('desk.assign')}
        </a>
      </p>
      {latest.length === 0 && <p>{pageText('desk.assignNone')}</p>}
      <ul className="cards">
        {latest.map((given) => (
          <GivenCard key={given.assignment.id} given={given} />
        ))}
      </ul>
    </>
  );
}

function GivenCard({ given }: { given: GivenAssignment }) {
  const { of } = useClass();
  const { id, title, due } = given.assignment;
  return (
    <li className="card">
      <h3 className="card-title">
        <a href={hashOf({ class: of.id, view: 'given', assignment: id })}>{title}</a>
      </h3>
      <p className="note">
        {pageText('desk.for')}: {forWhom(of, given)}
      </p>
      {due && (
        <p className="note">
          {pageText('assignment.dueAt')} {formatInstant(due)}
        </p>
      )}
    </li>
  );
}

/** The names of groups, how many learners, or the whole class. */
export function forWhom(of: ReturnType<typeof useClass>['of'], given: GivenAssignment): string {
  if (given.groups.length === 0 && given.learners.length === 0) return pageText('desk.forAll');
  const groups = of.groups.filter(({ id }) => given.groups.includes(id)).map(({ name }) => name);
  return [...groups, pageText('desk.people', { count: learnersOf(of, given).length })].join(', ');
}
