import { useMemo, useState } from 'react';
import { splitForks } from '#domain/classroom/fork-splits.ts';
import type { ForkSplits, WhichRuns } from '#domain/classroom/fork-splits.ts';
import { criteria } from '#domain/scenario/criteria.ts';
import { packHandedIn } from '#domain/scenario/handed-in.ts';
import { useDesk } from './desk.client.ts';
import { ForkMap } from './ForkMap.tsx';
import { GroupSelect } from './GroupSelect.tsx';
import { groupedDeliveries } from './grouped-deliveries.ts';
import type { Results } from './results-session.client.ts';
import type { Place } from './use-place.ts';
import { WideTable } from './WideTable.tsx';

interface Props {
  results: Results;
  place: Place;
  go: (place: Place) => void;
}

/** How the class split at each fork of a case. */
export function CasesView({ results, place, go }: Props) {
  const { t, course, pages, percent } = useDesk();
  const [which, setWhich] = useState<WhichRuns>('first');
  const [group, setGroup] = useState('');
  const ids = useMemo(
    () => [...new Set(results.deliveries.flatMap(({ work }) => work.runs.map(({ scenario }) => scenario)))],
    [results],
  );
  const known = ids.filter((id) => course.cases[id]);
  const id = place.case && known.includes(place.case) ? place.case : (known[0] ?? '');
  const played = course.cases[id];
  const splits = useMemo(
    () => played && splitForks(groupedDeliveries(results, group), { id, ...played }, which),
    [results, group, id, played, which],
  );
  if (!played || !splits) return <p>{t('results.noRuns')}</p>;
  return (
    <section>
      <h3>{t('results.view.cases')}</h3>
      <form className="inline-form results-filters" onSubmit={(event) => event.preventDefault()}>
        <label>
          {t('results.case')}
          <select
            value={id}
            onChange={(event) => go({ ...place, view: 'cases', case: event.currentTarget.value })}
          >
            {known.map((one) => (
              <option key={one} value={one}>
                {course.cases[one]?.title}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('results.whichRuns')}
          <select value={which} onChange={(event) => setWhich(event.currentTarget.value as WhichRuns)}>
            <option value="first">{t('results.whichRuns.first')}</option>
            <option value="all">{t('results.whichRuns.all')}</option>
          </select>
        </label>
        <GroupSelect
          groups={results.of.groups}
          group={group}
          setGroup={setGroup}
          label={t('results.group')}
          all={t('results.all')}
        />
      </form>
      {splits.suppressed ? (
        <p className="notice">{t('results.suppressed', { count: splits.people })}</p>
      ) : (
        <>
          {splits.tooFew && <p className="notice">{t('results.tooFew', { count: splits.people })}</p>}
          <p>
            {t('results.runs', {
              ...{ people: splits.people, runs: splits.runs, passed: percent(splits.passed) },
              breached: percent(splits.breached),
            })}{' '}
            {splits.otherVersion > 0 && t('results.otherVersion', { count: splits.otherVersion })}
          </p>
          <p>
            <a
              className="button quiet"
              href={`${pages.cases}${id}/#handed-in=${handedIn(splits, played.revision)}`}
            >
              {t('results.teach')}
            </a>{' '}
            <span className="note">{t('results.teachNote')}</span>
          </p>
          <ForkMap played={played} splits={splits} />
          <Forks splits={splits} titles={played.titles} choices={played.choices} />
          <Scores splits={splits} />
        </>
      )}
    </section>
  );
}

function Scores({ splits: { scores } }: { splits: ForkSplits }) {
  const { t } = useDesk();
  if (!scores) return null;
  return (
    <ul>
      {criteria.map((criterion) => (
        <li key={criterion}>
          {t(`criterion.${criterion}`)}:{' '}
          {t('results.criterionScores', {
            mean: scores[criterion].mean.toFixed(1),
            least: scores[criterion].least,
            most: scores[criterion].most,
          })}
        </li>
      ))}
    </ul>
  );
}

/** The counts alone, for the page where the case is played with the class. */
function handedIn({ forks }: ForkSplits, revision: string): string {
  const shown = Object.entries(forks).filter(([, { suppressed }]) => !suppressed);
  const scenes = shown.map(([scene, { choices }]) => [
    scene,
    Object.fromEntries(choices.map(({ choice, visits }) => [choice, visits])),
  ]);
  return packHandedIn({ revision, scenes: Object.fromEntries(scenes) });
}

interface ForksProps {
  splits: ForkSplits;
  titles: Record<string, string>;
  choices: Record<string, string>;
}

/** The map in words. */
function Forks({ splits, titles, choices }: ForksProps) {
  const { t, percent } = useDesk();
  return (
    <>
      {Object.entries(splits.forks).map(([scene, fork]) => (
        <WideTable
          key={scene}
          label={titles[scene] ?? ''}
          caption={
            <>
              {titles[scene]} <span className="note">{t('results.visits', { count: fork.visits })}</span>
            </>
          }
        >
          {fork.suppressed ? (
            <tr>
              <td>{t('results.suppressedShort')}</td>
            </tr>
          ) : (
            fork.choices.map(({ choice, visits, share }) => (
              <tr key={choice}>
                <th scope="row">{choices[choice]}</th>
                <td>{visits}</td>
                <td>{percent(share)}</td>
              </tr>
            ))
          )}
        </WideTable>
      ))}
      <WideTable label={t('results.endings')}>
        {Object.entries(splits.endings).map(([ending, runs]) => (
          <tr key={ending}>
            <th scope="row">{titles[ending]}</th>
            <td>{runs}</td>
            <td>{percent(runs / splits.runs)}</td>
          </tr>
        ))}
      </WideTable>
    </>
  );
}
