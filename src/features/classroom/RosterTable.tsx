import { Fragment, useState } from 'react';
import type { ClassLearner } from '#domain/classroom/class.ts';
import { pageText } from '#i18n/page-texts.client.ts';
import { useClass } from './class-in-hand.ts';
import { EditLearner } from './EditLearner.tsx';

/** One line for each learner; the one that is edited opens below its line. */
export function RosterTable({ learners }: { learners: ClassLearner[] }) {
  const { of } = useClass();
  const [edited, setEdited] = useState('');
  const groupsOf = ({ groups }: ClassLearner) => of.groups.filter(({ id }) => groups.includes(id));
  return (
    <div className="scroll">
      <table className="roster">
        <caption>{pageText('desk.people', { count: learners.filter(({ left }) => !left).length })}</caption>
        <thead>
          <tr>
            <th scope="col">{pageText('desk.name')}</th>
            <th scope="col">{pageText('desk.number')}</th>
            <th scope="col">{pageText('desk.groups')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {learners.map((learner) => (
            <Fragment key={learner.id}>
              <tr data-learner={learner.id}>
                <th scope="row">
                  {learner.name} {learner.left && <span className="badge">{pageText('desk.left')}</span>}
                </th>
                <td>{learner.number}</td>
                <td>
                  {groupsOf(learner)
                    .map(({ name }) => name)
                    .join(', ')}
                </td>
                <td>
                  <button
                    type="button"
                    className="button quiet small"
                    aria-expanded={edited === learner.id}
                    aria-label={pageText('desk.editOf', { name: learner.name })}
                    onClick={() => setEdited(edited === learner.id ? '' : learner.id)}
                  >
                    {pageText('desk.edit')}
                  </button>
                </td>
              </tr>
              {edited === learner.id && (
                <tr>
                  <td colSpan={4}>
                    <EditLearner learner={learner} close={() => setEdited('')} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
