import { Fragment, useState } from 'react';
import { compareLearners } from '#domain/classroom/roster.ts';
import { pageText } from '#i18n/page-texts.client.ts';
import { AddLearners } from './AddLearners.tsx';
import { useClass } from './class-in-hand.ts';
import { EditLearner } from './EditLearner.tsx';
import { GroupList } from './GroupList.tsx';

/** Who is in the class. Leavers stand at the end. */
export function RosterView() {
  const { of } = useClass();
  const [group, setGroup] = useState('');
  const [edited, setEdited] = useState('');
  const learners = of.learners
    .filter(({ groups }) => !group || groups.includes(group))
    .toSorted((a, b) => Number(!!a.left) - Number(!!b.left) || compareLearners(a, b));
  const groupName = (id: string) => of.groups.find((one) => one.id === id)?.name ?? '';
  return (
    <>
      {of.learners.length === 0 && <p>{pageText('desk.empty')}</p>}
      {of.groups.length > 0 && (
        <p className="inline-form">
          <label>
            {pageText('desk.group')}
            <select value={group} onChange={(event) => setGroup(event.target.value)}>
              <option value="">{pageText('desk.forAll')}</option>
              {of.groups.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        </p>
      )}
      {learners.length > 0 && (
        <div className="scroll">
          <table className="roster">
            <caption>
              {pageText('desk.people', { count: learners.filter(({ left }) => !left).length })}
            </caption>
            <thead>
              <tr>
                <th scope="col">{pageText('desk.name')}</th>
                <th scope="col">{pageText('desk.number')}</th>
                <th scope="col">{pageText('desk.groups')}</th>
                <th />
              </tr>
            </thead>
            <tbody>
              {learners.map((learner) => (
                <Fragment key={learner.id}>
                  <tr data-learner={learner.id}>
                    <th scope="row">
                      {learner.name} {learner.left && <span className="badge">{pageText('desk.left')}</span>}
                      {edited === learner.id && <EditLearner learner={learner} close={() => setEdited('')} />}
                    </th>
                    <td>{learner.number}</td>
                    <td>{learner.groups.map(groupName).join(', ')}</td>
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
      )}
      <h3>{pageText('desk.add')}</h3>
      <AddLearners />
      <h3>{pageText('desk.groups')}</h3>
      <GroupList />
    </>
  );
}
