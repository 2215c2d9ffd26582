import { longestName } from '#domain/classroom/assignment.ts';
import type { ClassLearner } from '#domain/classroom/class.ts';
import { editLearner, markLeft, removeLearner, takeBack } from '#domain/classroom/roster.ts';
import { tidyLine } from '#domain/classroom/texts.ts';
import { pageText } from '#i18n/page-texts.client.ts';
import { useClass } from './class-in-hand.ts';

interface Props {
  learner: ClassLearner;
  close: () => void;
}

export function EditLearner({ learner: { id, name, number, groups, left }, close }: Props) {
  const { of, change } = useClass();
  const save = async (form: FormData) => {
    const typed = tidyLine(String(form.get('name') ?? ''), longestName);
    const edited = {
      ...(typed && { name: typed }),
      number: tidyLine(String(form.get('number') ?? ''), 40),
      groups: form.getAll('group').map(String),
    };
    if (await change((now) => editLearner(now, id, edited))) close();
  };
  return (
    <form
      className="edit-learner"
      onSubmit={(event) => {
        event.preventDefault();
        void save(new FormData(event.currentTarget));
      }}
    >
      <div className="inline-form">
        <label>
          {pageText('desk.name')}
          <input type="text" name="name" defaultValue={name} maxLength={longestName} required autoFocus />
        </label>
        <label>
          {pageText('desk.number')}
          <input type="text" name="number" defaultValue={number} maxLength={40} />
        </label>
      </div>
      {of.groups.length > 0 && (
        <fieldset className="checks">
          <legend>{pageText('desk.groups')}</legend>
          {of.groups.map((group) => (
            <label key={group.id}>
              <input
                type="checkbox"
                name="group"
                value={group.id}
                defaultChecked={groups.includes(group.id)}
              />{' '}
              {group.name}
            </label>
          ))}
        </fieldset>
      )}
      <p className="lesson-end-actions">
        <button className="button">{pageText('desk.save')}</button>
        <button
          type="button"
          className="button quiet"
          onClick={() =>
            void change((now) => (left ? takeBack(now, id) : markLeft(now, id, new Date().toISOString())))
          }
        >
          {pageText(left ? 'desk.returned' : 'desk.leave')}
        </button>
      </p>
      <details>
        <summary>{pageText('desk.remove')}</summary>
        <p className="note">{pageText('desk.removeNote')}</p>
        <button
          type="button"
          className="button danger"
          onClick={() => void change((now) => removeLearner(now, id))}
        >
          {pageText('desk.remove')}
        </button>
      </details>
    </form>
  );
}
