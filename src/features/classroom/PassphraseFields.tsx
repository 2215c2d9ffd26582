import { useState } from 'react';
import { pageText } from '#i18n/page-texts.client.ts';

interface Props {
  label?: string;
  /** true: typed once, to open something. */
  once?: boolean;
  required?: boolean;
}

/** A passphrase, typed twice where it is new. newPassphrase reads it. */
export function PassphraseFields({ label = pageText('desk.newPassphrase'), once, required = true }: Props) {
  const [isShown, setShown] = useState(false);
  const type = isShown ? 'text' : 'password';
  const complete = once ? 'current-password' : 'new-password';
  return (
    <>
      <label>
        {label}
        <input
          type={type}
          name="passphrase"
          minLength={once ? undefined : 8}
          autoComplete={complete}
          required={required}
        />
      </label>
      {!once && (
        <label>
          {pageText('desk.repeat')}
          <input type={type} name="repeat" autoComplete={complete} required={required} />
        </label>
      )}
      <label>
        <input type="checkbox" checked={isShown} onChange={() => setShown(!isShown)} />{' '}
        {pageText('desk.show')}
      </label>
    </>
  );
}

/** undefined where the two differ; empty where none was typed. */
export function newPassphrase(form: FormData): string | undefined {
  const typed = String(form.get('passphrase') ?? '');
  return typed === String(form.get('repeat') ?? '') ? typed : undefined;
}
