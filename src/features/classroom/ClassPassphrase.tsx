import type { SubmitEventHandler } from 'react';
import { pageText } from '#i18n/page-texts.client.ts';
import { useClass } from './class-in-hand.ts';
import { newPassphrase, PassphraseFields } from './PassphraseFields.tsx';

/** Locks the class on this device, as profiles are locked. */
export function ClassPassphrase() {
  const { store, of, summary, run } = useClass();
  const onSubmit =
    (work: (form: FormData) => Promise<string>): SubmitEventHandler<HTMLFormElement> =>
    (event) => {
      event.preventDefault();
      const form = event.currentTarget;
      void run(async () => {
        const said = await work(new FormData(form));
        form.reset();
        return said;
      });
    };
  const old = (form: FormData) => String(form.get('old') ?? '');
  const oldField = (
    <label>
      {pageText('desk.old')}
      <input type="password" name="old" autoComplete="current-password" required />
    </label>
  );

  if (!summary.hasPassphrase) {
    return (
      <section data-passphrase>
        <h3>{pageText('desk.passphraseAdd')}</h3>
        <p>{pageText('desk.passphraseNote')}</p>
        <form
          className="inline-form"
          onSubmit={onSubmit(async (form) => {
            const typed = newPassphrase(form);
            if (!typed) return pageText('desk.repeatDiffers');
            await store.addPassphrase(of.id, typed);
            return pageText('desk.saved');
          })}
        >
          <PassphraseFields />
          <button className="button">{pageText('desk.passphraseAdd')}</button>
        </form>
      </section>
    );
  }
  return (
    <section data-passphrase>
      <h3>{pageText('desk.passphrase')}</h3>
      <p>
        {pageText('desk.passphraseNote')} {pageText('desk.idleNote')}
      </p>
      <p>
        <button type="button" className="button" onClick={() => void store.lock()}>
          {pageText('desk.lock')}
        </button>
      </p>
      <details>
        <summary>{pageText('desk.changePassphrase')}</summary>
        <form
          className="inline-form"
          onSubmit={onSubmit(async (form) => {
            const typed = newPassphrase(form);
            if (!typed) return pageText('desk.repeatDiffers');
            const isRight = await store.changePassphrase(of.id, old(form), typed);
            return pageText(isRight ? 'desk.saved' : 'desk.wrong');
          })}
        >
          {oldField}
          <PassphraseFields />
          <button className="button">{pageText('desk.changePassphrase')}</button>
        </form>
      </details>
      <details>
        <summary>{pageText('desk.passphraseRemove')}</summary>
        <form
          className="inline-form"
          onSubmit={onSubmit(async (form) => {
            const isRight = await store.removePassphrase(of.id, old(form));
            return pageText(isRight ? 'desk.saved' : 'desk.wrong');
          })}
        >
          {oldField}
          <button className="button">{pageText('desk.passphraseRemove')}</button>
        </form>
      </details>
    </section>
  );
}
