import { scaleLinear } from 'd3-scale';
import type { OutcomeChange } from '#domain/classroom/item-analysis-outcomes.ts';
import { useDesk } from './desk.client.ts';
import { WideTable } from './WideTable.tsx';

const width = 160;
const x = scaleLinear([0, 1], [8, width - 8]);

/** By learning outcome: the first attempts of all, and of those who tried again the first against the last. */
export function OutcomeTable({ changes }: { changes: readonly OutcomeChange[] }) {
  const { t, percent, course } = useDesk();
  if (changes.length === 0) return null;
  return (
    <>
      <h4>{t('results.outcomes')}</h4>
      <p className="note">{t('results.outcomesNote')}</p>
      <WideTable
        label={t('results.outcomes')}
        caption={null}
        heads={(['outcome', 'people', 'first', 'again', 'before', 'after'] as const).map((word) =>
          t(`results.table.${word}`),
        )}
      >
        {changes.map(({ outcome, people, first, again }) => {
          const [quiz = '', id = ''] = outcome.split('/');
          return (
            <tr key={outcome}>
              <th scope="row">{course.quizzes[quiz]?.outcomes[id] ?? outcome}</th>
              <td>{people}</td>
              <td>{first === undefined ? t('results.suppressedShort') : percent(first)}</td>
              <td>{again?.people ?? t('results.suppressedShort')}</td>
              <td>{percent(again?.before)}</td>
              <td>
                {percent(again?.after)}
                {again && (
                  <svg className="before-after" viewBox={`0 0 ${width} 16`} aria-hidden="true">
                    <line className="axis" x1={x(again.before)} x2={x(again.after)} y1={8} y2={8} />
                    <circle className="before" cx={x(again.before)} cy={8} r={5} />
                    <circle className="dot" cx={x(again.after)} cy={8} r={5} />
                  </svg>
                )}
              </td>
            </tr>
          );
        })}
      </WideTable>
    </>
  );
}
