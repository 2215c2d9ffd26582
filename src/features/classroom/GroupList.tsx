import { longestName } from '#domain/classroom/assignment.ts';
import { removeGroup, renameGroup, withGroup } from '#domain/classroom/roster.ts';
import { tidyLine } from '#domain/classroom/texts.ts';
import { pageText } from '#i18n/page-texts.client.ts';
import { useClass } from './class-in-hand.ts';
import { chance } from './chance.client.ts';

export function GroupList() {
  const { of, change } = useClass();
  const named = (form: HTMLFormElement) =>
    tidyLine(String(new FormData(form).get('name') ?? ''), longestName);
  return (
    <>
      <p className="note">{pageText('desk.groupsNote')}</p>
      {of.groups.map(({ id, name }) => (
        <form
          key={`${id} ${name}`}
          className="inline-form"
          onSubmit={(event) => {
            event.preventDefault();
            const typed = named(event.currentTarget);
            if (typed) void change((now) => renameGroup(now, id, typed));
          }}
        >
          <label>
            {pageText('desk.groupName')}
            <input type="text" name="name" defaultValue={name} maxLength={longestName} required />
          </label>
          <button className="button quiet">{pageText('desk.rename')}</button>
          <button
            type="button"
            className="button quiet"
            aria-label={`${pageText('desk.groupRemove')}: ${name}`}
            onClick={() => void change((now) => removeGroup(now, id))}
          >
            {pageText('desk.groupRemove')}
          </button>
        </form>
      ))}
      <form
        className="inline-form"
        onSubmit={(event) => {
          event.preventDefault();
          const form = event.currentTarget;
          const typed = named(form);
          if (typed) void change((now) => withGroup(now, typed, chance)[0]).then(() => form.reset());
        }}
      >
        <label>
          {pageText('desk.groupName')}
          <input type="text" name="name" maxLength={longestName} autoComplete="off" required />
        </label>
        <button className="button quiet">{pageText('desk.groupAdd')}</button>
      </form>
    </>
  );
}
