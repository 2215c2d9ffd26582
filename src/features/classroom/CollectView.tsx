import { useState } from 'react';
import { openClassKey } from '#storage/age.ts';
import { useDesk } from './desk.client.ts';
import { DropZone } from './DropZone.tsx';
import { droppedFiles } from './dropped-files.client.ts';
import type { ResultsSession, Results, TakenIn } from './results-session.client.ts';
import { ScanCodes } from './ScanCodes.tsx';
import { Unplaced } from './Unplaced.tsx';
import { WideTable } from './WideTable.tsx';

interface Props {
  session: ResultsSession;
  results: Results;
  setResults: (results: Results) => void;
}

/** Where a folder of files is dropped. Every file ends in a number or in a list: nothing is passed over in silence. */
export function CollectView({ session, results, setResults }: Props) {
  const { t } = useDesk();
  const [identity, setIdentity] = useState<string>();
  const [told, setTold] = useState<[number, number]>();
  const [outcome, setOutcome] = useState<TakenIn>();

  const takeIn = async (files: readonly File[]) => {
    if (files.length === 0) return;
    setOutcome(undefined);
    setTold([0, files.length]);
    const done = await session.takeIn(files, identity, (n, of) => n % 10 === 0 && setTold([n, of]));
    setResults(await session.read());
    setOutcome(done);
    setTold(undefined);
  };

  return (
    <section>
      <h3>{t('results.view.collect')}</h3>
      <p>{t('results.collectLead')}</p>
      {results.of.key && (
        <KeyForm classKey={results.of.key} isOpen={identity !== undefined} onOpen={setIdentity} />
      )}
      <DropZone drop={(dropped) => void droppedFiles(dropped).then(takeIn)}>
        <label>
          {t('results.chooseFiles')}
          <input
            type="file"
            multiple
            accept=".json,application/json"
            disabled={told !== undefined}
            onChange={(event) => {
              const input = event.currentTarget;
              void takeIn([...(input.files ?? [])]).then(() => (input.value = ''));
            }}
          />
        </label>
      </DropZone>
      <ScanCodes take={takeIn} />
      <div role="status">
        {told && <p>{t('results.reading', { done: told[0], of: told[1] })}</p>}
        {outcome && (
          <p>
            {t('results.taken', { count: outcome.taken })}{' '}
            {outcome.duplicates.length > 0 && t('results.duplicates', { count: outcome.duplicates.length })}{' '}
            {outcome.refused.length > 0 && t('results.refused', { count: outcome.refused.length })}
          </p>
        )}
      </div>
      {outcome && outcome.refused.length > 0 && (
        <WideTable label={t('results.refusedList')} heads={[t('results.file'), t('results.why')]}>
          {outcome.refused.map(({ fileName, reason, detail }, n) => (
            <tr key={n}>
              <th scope="row">{fileName}</th>
              <td>
                {t(`results.refusal.${reason}`)}{' '}
                <span className="note">{t('backup.detail', { detail })}</span>
              </td>
            </tr>
          ))}
        </WideTable>
      )}
      <Unplaced session={session} results={results} setResults={setResults} />
      <p className="note">
        {t('results.kept', {
          files: results.deliveries.reduce((sum, { files }) => sum + files.length, 0),
          learners: new Set(results.deliveries.map(({ learner }) => learner)).size,
        })}
      </p>
    </section>
  );
}

interface KeyProps {
  classKey: { locked: string; recipient: string };
  isOpen: boolean;
  onOpen: (identity: string) => void;
}

/** The key that opens sealed files stays in the memory of this page. */
function KeyForm({ classKey, isOpen, onOpen }: KeyProps) {
  const { t } = useDesk();
  const [said, setSaid] = useState('');
  if (isOpen) return <p className="note">{t('results.keyOpen')}</p>;
  return (
    <form
      className="inline-form"
      onSubmit={(event) => {
        event.preventDefault();
        const passphrase = String(new FormData(event.currentTarget).get('key') ?? '');
        setSaid(t('results.opening'));
        void openClassKey(classKey, passphrase).then((identity) => {
          setSaid(identity ? '' : t('desk.wrong'));
          if (identity) onOpen(identity);
        });
      }}
    >
      <label>
        {t('results.keyPassphrase')}
        <input type="password" name="key" autoComplete="off" required />
      </label>
      <button className="button">{t('results.openKey')}</button>
      <p role="status">{said}</p>
    </form>
  );
}
