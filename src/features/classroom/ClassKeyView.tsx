import { offerFile } from '#components/offer-file.client.ts';
import { classroomSuffix, fileNamePart } from '#domain/classroom/file-name.ts';
import { unwrapKey, wrapKey } from '#domain/classroom/key-file.ts';
import { formatInstant } from '#i18n/instant.client.ts';
import { pageText } from '#i18n/page-texts.client.ts';
import { useClass } from './class-in-hand.ts';
import { FileDrop } from './FileDrop.tsx';
import { newPassphrase, PassphraseFields } from './PassphraseFields.tsx';

/** The key that sealed submissions are sealed for. It is made once: another one would not open what this one seals. */
export function ClassKeyView() {
  const { of, store, change, run, say } = useClass();
  const { key } = of;

  async function restore(file: File): Promise<void> {
    const read = file.size < 100_000 ? unwrapKey(await file.text()) : undefined;
    if (read) await change((now) => ({ ...now, key: read }));
    else say(pageText('desk.refused.not-a-key'));
  }

  return (
    <section data-key>
      <h3>{pageText('desk.key')}</h3>
      <p>{pageText('desk.keyLead')}</p>
      <p className="notice warning">{pageText('desk.keyWarning')}</p>
      {key ? (
        <>
          <p>{pageText('desk.keyDone', { when: formatInstant(key.madeAt) })}</p>
          <p>
            <button
              type="button"
              className="button"
              onClick={() =>
                offerFile({ name: `${fileNamePart(of.name)}-khoa${classroomSuffix}`, text: wrapKey(key) })
              }
            >
              {pageText('desk.keyFile')}
            </button>
          </p>
          <p className="note">{pageText('desk.keyFileNote')}</p>
        </>
      ) : (
        <>
          <form
            className="inline-form"
            onSubmit={(event) => {
              event.preventDefault();
              const form = event.currentTarget;
              void run(async () => {
                const typed = newPassphrase(new FormData(form));
                if (!typed) return pageText('desk.repeatDiffers');
                say(pageText('desk.keyMaking'));
                const { makeClassKey } = await import('#storage/age.ts');
                const made = await makeClassKey(typed, new Date().toISOString());
                // Where another tab made one meanwhile, that one stays.
                await store.update(of.id, (now) => ({ ...now, key: now.key ?? made }));
                return pageText('desk.saved');
              });
            }}
          >
            <PassphraseFields />
            <button className="button">{pageText('desk.keyMake')}</button>
          </form>
          <FileDrop
            label={pageText('desk.restoreKey')}
            accept=".json,application/json"
            take={(file) => void restore(file)}
          />
        </>
      )}
    </section>
  );
}
