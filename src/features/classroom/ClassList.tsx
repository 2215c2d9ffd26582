import { useState } from 'react';
import { pageText } from '#i18n/page-texts.client.ts';
import type { ClassroomStore, ClassSummary } from '#storage/classroom-store.ts';
import type { ClassPlace } from './class-in-hand.ts';
import { ImportClass } from './ImportClass.tsx';
import { NewClass } from './NewClass.tsx';
import { hashOf } from './use-hash.ts';

interface Props {
  store: ClassroomStore;
  classes: ClassSummary[];
  go: (place: ClassPlace) => void;
}

/** Every class on this device, and the ways to get another. */
export function ClassList({ store, classes, go }: Props) {
  const [said, setSaid] = useState('');
  const [open, away] = [classes.filter((one) => !one.archivedAt), classes.filter((one) => one.archivedAt)];
  return (
    <>
      <p role="status">{said}</p>
      <h2>{pageText('desk.classes')}</h2>
      {open.length === 0 && <p>{pageText('desk.noClasses')}</p>}
      <Cards classes={open} />
      {away.length > 0 && (
        <details>
          <summary>{pageText('desk.archived')}</summary>
          <Cards classes={away} />
        </details>
      )}
      <h2>{pageText('desk.new')}</h2>
      <NewClass store={store} onMade={(id) => go({ class: id, view: 'learners' })} />
      <h2>{pageText('desk.import')}</h2>
      <ImportClass store={store} say={setSaid} />
    </>
  );
}

function Cards({ classes }: { classes: ClassSummary[] }) {
  return (
    <ul className="cards">
      {classes.map(({ id, name, learners, unlocked }) => (
        <li key={id} className="card">
          <h3 className="card-title">
            <a href={hashOf({ class: id })}>{name}</a>
          </h3>
          <p className="note">
            {pageText('desk.people', { count: learners })}
            {unlocked ? '' : `, ${pageText('desk.lockedMark')}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
