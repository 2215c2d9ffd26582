import { learnersOf } from '#domain/classroom/class.ts';
import { useDesk } from './desk.client.ts';
import type { ResultsSession, Results } from './results-session.client.ts';
import { WideTable } from './WideTable.tsx';

interface Props {
  session: ResultsSession;
  results: Results;
  setResults: (results: Results) => void;
}

/** Whole files that nobody of the class could be found for: a person says whose they are. */
export function Unplaced({ session, results, setResults }: Props) {
  const { t } = useDesk();
  const { unplaced, of } = results;
  if (unplaced.length === 0) return null;
  return (
    <WideTable
      label={t('results.unplaced', { count: unplaced.length })}
      heads={[t('results.file'), t('results.table.name'), t('results.why'), t('results.whose')]}
    >
      {unplaced.map(({ checksum, fileName, name, number, assignment, reason }) => {
        const given = of.assignments.find((each) => each.assignment.id === assignment);
        const asked = given ? learnersOf(of, given) : [];
        return (
          <tr key={checksum}>
            <th scope="row">{fileName}</th>
            <td>
              {name} {number && <span className="note">{number}</span>}
            </td>
            <td>{t(`results.unplaced.${reason}`)}</td>
            <td>
              {given && (
                <select
                  aria-label={t('results.whoseOf', { file: fileName })}
                  value=""
                  onChange={(event) =>
                    void session.place(checksum, event.currentTarget.value).then(setResults)
                  }
                >
                  <option value="">{t('results.choose')}</option>
                  {[...asked, ...of.learners.filter((one) => !asked.includes(one))].map((one) => (
                    <option key={one.id} value={one.id}>
                      {one.number ? `${one.name} (${one.number})` : one.name}
                    </option>
                  ))}
                </select>
              )}{' '}
              <button
                className="button quiet"
                onClick={() =>
                  confirm(t('results.removeAsk', { file: fileName })) &&
                  void session.drop(checksum).then(setResults)
                }
              >
                {t('results.remove')}
              </button>
            </td>
          </tr>
        );
      })}
    </WideTable>
  );
}
