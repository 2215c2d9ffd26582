import { useState } from 'react';
import type { ClassroomStore, ClassSummary } from '#storage/classroom-store.ts';
import { useDesk } from './desk.client.ts';

interface Props {
  store: ClassroomStore;
  summary: ClassSummary;
}

export function UnlockClass({ store, summary }: Props) {
  const { t } = useDesk();
  const [said, setSaid] = useState('');
  return (
    <form
      className="inline-form"
      onSubmit={(event) => {
        event.preventDefault();
        const passphrase = String(new FormData(event.currentTarget).get('passphrase') ?? '');
        setSaid('');
        void store.unlock(summary.id, passphrase).then((isOpen) => {
          if (!isOpen) setSaid(t('results.wrongPassphrase'));
        });
      }}
    >
      <p>{t('results.locked', { name: summary.name })}</p>
      <label>
        {t('results.passphrase')}
        <input type="password" name="passphrase" autoComplete="off" required />
      </label>
      <button className="button">{t('results.unlock')}</button>
      <p role="alert">{said}</p>
    </form>
  );
}
