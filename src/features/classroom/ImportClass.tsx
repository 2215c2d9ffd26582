import { useState } from 'react';
import type { ClassFile } from '#domain/classroom/class-file.ts';
import { pageText } from '#i18n/page-texts.client.ts';
import type { TextKey } from '#i18n/texts.ts';
import { importClass, readClassFile } from '#storage/classroom-file.ts';
import type { ClassroomStore } from '#storage/classroom-store.ts';
import { FileDrop } from './FileDrop.tsx';
import { PassphraseFields } from './PassphraseFields.tsx';

interface Props {
  store: ClassroomStore;
  say: (text: string) => void;
}

type Step =
  | { kind: 'choose' }
  | { kind: 'passphrase'; file: File }
  /** The class is here already: taking it in changes it. */
  | { kind: 'confirm'; held: ClassFile };

/** A class out of a file: one that moved, or was put away. */
export function ImportClass({ store, say }: Props) {
  const [step, setStep] = useState<Step>({ kind: 'choose' });
  const [problem, setProblem] = useState('');

  async function read(file: File, passphrase?: string): Promise<void> {
    setProblem(pageText('desk.working'));
    const result = await readClassFile(file, passphrase);
    if (!result.ok) {
      const reason: TextKey = `desk.refused.${result.reason}`;
      setProblem(pageText(reason));
      const asks = result.reason === 'sealed' || result.reason === 'wrong-passphrase';
      return setStep(asks ? { kind: 'passphrase', file } : { kind: 'choose' });
    }
    const isHere = (await store.list()).some(({ id }) => id === result.class.id);
    setProblem('');
    if (isHere) setStep({ kind: 'confirm', held: result });
    else await take(result);
  }

  async function take(held: ClassFile): Promise<void> {
    try {
      await importClass(store, held);
      say(pageText('desk.imported', { name: held.class.name }));
      setStep({ kind: 'choose' });
    } catch (error) {
      setProblem(pageText('desk.failed', { detail: String(error) }));
    }
  }

  return (
    <>
      <FileDrop
        label={pageText('desk.importChoose')}
        accept=".json,application/json"
        take={(file) => void read(file)}
      />
      {step.kind === 'passphrase' && (
        <form
          className="inline-form"
          onSubmit={(event) => {
            event.preventDefault();
            void read(step.file, String(new FormData(event.currentTarget).get('passphrase') ?? ''));
          }}
        >
          <PassphraseFields label={pageText('desk.passphrase')} once />
          <button className="button">{pageText('desk.open')}</button>
        </form>
      )}
      {step.kind === 'confirm' && (
        <div className="notice warning">
          <p>{pageText('desk.importHere')}</p>
          <button type="button" className="button" onClick={() => void take(step.held)}>
            {pageText('desk.importNow')}
          </button>
        </div>
      )}
      <p role="alert">{problem}</p>
    </>
  );
}
