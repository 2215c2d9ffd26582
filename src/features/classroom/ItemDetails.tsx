import type { ItemAnalysis } from '#domain/classroom/item-analysis.ts';
import { gradeAnswer } from '#domain/quiz/grade-answer.ts';
import { optionInWords } from './answer-in-words.ts';
import { useDesk } from './desk.client.ts';
import { WideTable } from './WideTable.tsx';

/** One question: what was taken and by whom, how long it took, how sure people were. */
export function ItemDetails({ item, number: place }: { item: ItemAnalysis; number: number }) {
  const { t, percent, course } = useDesk();
  if (item.suppressed) return null;
  const asked = course.quizzes[item.quiz]?.items.find(({ id }) => id === item.item);
  const key = course.now.questions[`${item.quiz}/${item.item}`]?.key;
  const isRight = (option: string) =>
    key?.type === 'single'
      ? gradeAnswer(key, option).credit === 1
      : key?.type === 'multiple' && key.correct.includes(option);
  const taken = new Set(item.options.map(({ option }) => option));
  const untaken =
    key?.type === 'single' || key?.type === 'multiple'
      ? Object.keys(asked?.labels ?? {}).filter((id) => !taken.has(id))
      : [];
  const options = [
    ...item.options,
    ...untaken.map((option) => ({ option, people: 0, share: 0, upper: 0, lower: 0 })),
  ];
  return (
    <details>
      <summary>
        {place}. {asked?.prompt ?? item.item}
      </summary>
      <WideTable
        label={t('results.options')}
        heads={(['option', 'taken', 'upper', 'lower'] as const).map((word) => t(`results.table.${word}`))}
      >
        {options.map(({ option, people, share, upper, lower }) => (
          <tr key={option}>
            <th scope="row">
              {isRight(option) && <strong className="right">{t('results.right')} </strong>}
              {optionInWords(option, asked?.labels ?? {})}
            </th>
            <td>
              <Bar share={share} /> {people} ({percent(share)})
            </td>
            <td>{percent(upper)}</td>
            <td>{percent(lower)}</td>
          </tr>
        ))}
      </WideTable>
      <p className="note">
        {item.omitted > 0 && t('results.omitted', { count: item.omitted })}{' '}
        {item.otherVersion > 0 && t('results.otherVersion', { count: item.otherVersion })}{' '}
        {item.time &&
          t('results.time', {
            median: Math.round(item.time.median),
            quarter: Math.round(item.time.quarter),
            threeQuarters: Math.round(item.time.threeQuarters),
          })}
      </p>
      {Object.keys(item.confidence).length > 0 && (
        <ul>
          {(['sure', 'think', 'guess'] as const).map((kind) => {
            const found = item.confidence[kind];
            return (
              found && (
                <li key={kind}>
                  {t(`results.confidence.${kind}`)}:{' '}
                  {t('results.confidenceOf', { people: found.people, share: percent(found.credit) })}
                </li>
              )
            );
          })}
        </ul>
      )}
    </details>
  );
}

function Bar({ share }: { share: number }) {
  return (
    <svg className="option-bar" viewBox="0 0 100 10" aria-hidden="true" preserveAspectRatio="none">
      <rect className="bar" width={share * 100} height={10} />
    </svg>
  );
}
