import { useState } from 'react';
import { compareLearners } from '#domain/classroom/roster.ts';
import { pageText } from '#i18n/page-texts.client.ts';
import { AddLearners } from './AddLearners.tsx';
import { useClass } from './class-in-hand.ts';
import { GroupList } from './GroupList.tsx';
import { GroupSelect } from './GroupSelect.tsx';
import { RosterTable } from './RosterTable.tsx';

/** Who is in the class. Leavers stand at the end. */
export function RosterView() {
  const { of } = useClass();
  const [group, setGroup] = useState('');
  const learners = of.learners
    .filter(({ groups }) => !group || groups.includes(group))
    .toSorted((a, b) => Number(!!a.left) - Number(!!b.left) || compareLearners(a, b));
  return (
    <>
      {of.learners.length === 0 && <p>{pageText('desk.empty')}</p>}
      {of.groups.length > 0 && (
        <p className="inline-form">
          <GroupSelect
            groups={of.groups}
            group={group}
            setGroup={setGroup}
            label={pageText('desk.group')}
            all={pageText('desk.forAll')}
          />
        </p>
      )}
      {learners.length > 0 && <RosterTable learners={learners} />}
      <h3>{pageText('desk.add')}</h3>
      <AddLearners />
      <h3>{pageText('desk.groups')}</h3>
      <GroupList />
    </>
  );
}
