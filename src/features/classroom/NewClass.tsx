import { useState } from 'react';
import { longestTitle } from '#domain/classroom/assignment.ts';
import { tidyLine } from '#domain/classroom/texts.ts';
import { pageText } from '#i18n/page-texts.client.ts';
import { askToPersist } from '#storage/ask-to-persist.ts';
import type { ClassroomStore } from '#storage/classroom-store.ts';
import { canLock } from '#storage/passphrase.ts';
import { newPassphrase, PassphraseFields } from './PassphraseFields.tsx';

interface Props {
  store: ClassroomStore;
  onMade: (id: string) => void;
}

export function NewClass({ store, onMade }: Props) {
  const [said, setSaid] = useState('');
  const [isLocked, setLocked] = useState(false);

  async function make(form: FormData): Promise<void> {
    const name = tidyLine(String(form.get('name') ?? ''), longestTitle);
    const passphrase = newPassphrase(form);
    if (!name) return;
    if (passphrase === undefined) return setSaid(pageText('desk.repeatDiffers'));
    setSaid(pageText('desk.working'));
    try {
      onMade(await store.create(name, passphrase || undefined));
      void askToPersist();
    } catch (error) {
      setSaid(pageText('desk.failed', { detail: String(error) }));
    }
  }

  return (
    <form
      className="card"
      data-new-class
      onSubmit={(event) => {
        event.preventDefault();
        void make(new FormData(event.currentTarget));
      }}
    >
      <div className="inline-form">
        <label>
          {pageText('desk.className')}
          <input type="text" name="name" maxLength={longestTitle} autoComplete="off" required />
        </label>
      </div>
      {canLock() && (
        <p>
          <label>
            <input type="checkbox" checked={isLocked} onChange={() => setLocked(!isLocked)} />{' '}
            {pageText('desk.withPassphrase')}
          </label>
        </p>
      )}
      {isLocked && (
        <>
          <p className="notice warning">{pageText('desk.passphraseNote')}</p>
          <div className="inline-form">
            <PassphraseFields />
          </div>
        </>
      )}
      <button className="button">{pageText('desk.create')}</button>
      <p role="alert">{said}</p>
    </form>
  );
}
