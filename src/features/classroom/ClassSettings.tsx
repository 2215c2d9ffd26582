import { offerFile } from '#components/offer-file.client.ts';
import { longestTitle } from '#domain/classroom/assignment.ts';
import { classroomSuffix, fileNamePart } from '#domain/classroom/file-name.ts';
import { tidyLine } from '#domain/classroom/texts.ts';
import { pageText } from '#i18n/page-texts.client.ts';
import { exportClass } from '#storage/classroom-file.ts';
import { canLock } from '#storage/passphrase.ts';
import { useClass } from './class-in-hand.ts';
import { ClassKeyView } from './ClassKeyView.tsx';
import { ClassPassphrase } from './ClassPassphrase.tsx';
import { newPassphrase, PassphraseFields } from './PassphraseFields.tsx';

/** The class itself: its name, its passphrase and key, out as a file, put away, deleted. */
export function ClassSettings() {
  const { store, of, change, run, go } = useClass();
  const { id, name, archivedAt } = of;

  async function save(form: HTMLFormElement): Promise<void> {
    await run(async () => {
      const passphrase = newPassphrase(new FormData(form));
      if (passphrase === undefined) return pageText('desk.repeatDiffers');
      const text = await exportClass(store, id, passphrase || undefined);
      const fileName = `${fileNamePart(name)}-${new Date().toISOString().slice(0, 10)}${classroomSuffix}`;
      offerFile({ name: fileName, text });
      form.reset();
      return pageText('desk.exportMade', { name: fileName });
    });
  }

  return (
    <>
      <form
        className="inline-form"
        onSubmit={(event) => {
          event.preventDefault();
          const typed = tidyLine(String(new FormData(event.currentTarget).get('name') ?? ''), longestTitle);
          if (typed) void change((now) => ({ ...now, name: typed }));
        }}
      >
        <label>
          {pageText('desk.className')}
          <input type="text" name="name" defaultValue={name} maxLength={longestTitle} required />
        </label>
        <button className="button quiet">{pageText('desk.rename')}</button>
      </form>
      {canLock() && <ClassPassphrase />}
      <ClassKeyView />
      <section data-export>
        <h3>{pageText('desk.export')}</h3>
        <p>{pageText('desk.exportNote')}</p>
        <form
          className="inline-form"
          onSubmit={(event) => {
            event.preventDefault();
            void save(event.currentTarget);
          }}
        >
          {canLock() && <PassphraseFields label={pageText('desk.filePassphrase')} required={false} />}
          <button className="button">{pageText('desk.export')}</button>
        </form>
      </section>
      <section>
        <h3>{pageText(archivedAt ? 'desk.unarchive' : 'desk.archive')}</h3>
        <p>{pageText('desk.archiveNote')}</p>
        <button
          type="button"
          className="button quiet"
          onClick={() =>
            void change(({ archivedAt: was, ...now }) =>
              was ? now : { ...now, archivedAt: new Date().toISOString() },
            )
          }
        >
          {pageText(archivedAt ? 'desk.unarchive' : 'desk.archive')}
        </button>
      </section>
      <section>
        <h3>{pageText('desk.delete')}</h3>
        <details>
          <summary>{pageText('desk.delete')}</summary>
          <p className="notice warning">{pageText('desk.deleteNote')}</p>
          <button
            type="button"
            className="button danger"
            onClick={() =>
              void run(async () => {
                await store.remove(id);
                go({});
                return pageText('desk.deleted');
              })
            }
          >
            {pageText('desk.deleteNow', { name })}
          </button>
        </details>
      </section>
    </>
  );
}
