import { useState } from 'react';
import { pageText } from '#i18n/page-texts.client.ts';
import type { ClassroomStore, ClassSummary } from '#storage/classroom-store.ts';
import { PassphraseFields } from './PassphraseFields.tsx';

interface Props {
  store: ClassroomStore;
  summary: ClassSummary;
}

/** A class that is locked, and the way into it. */
export function ClassLock({ store, summary: { id, name } }: Props) {
  const [said, setSaid] = useState('');
  return (
    <form
      className="card inline-form"
      onSubmit={(event) => {
        event.preventDefault();
        const passphrase = String(new FormData(event.currentTarget).get('passphrase') ?? '');
        setSaid(pageText('desk.working'));
        void store.unlock(id, passphrase).then((isOpen) => setSaid(isOpen ? '' : pageText('desk.wrong')));
      }}
    >
      <p className="note">{pageText('desk.locked', { name })}</p>
      <PassphraseFields label={pageText('desk.passphrase')} once />
      <button className="button">{pageText('desk.unlock')}</button>
      <p role="alert">{said}</p>
    </form>
  );
}
