import type { ItemAnalysis } from '#domain/classroom/item-analysis.ts';
import { useDesk } from './desk.client.ts';
import { WideTable } from './WideTable.tsx';

const words = [
  'question',
  'people',
  'facility',
  'pointBiserial',
  'itemRest',
  'discrimination',
  'median',
] as const;

export function ItemTable({ items }: { items: readonly ItemAnalysis[] }) {
  const { t, percent, number, course } = useDesk();
  return (
    <WideTable label={t('results.items')} heads={words.map((word) => t(`results.table.${word}`))}>
      {items.map((item, n) => {
        const prompt = course.quizzes[item.quiz]?.items.find(({ id }) => id === item.item)?.prompt;
        return (
          <tr key={item.item}>
            <th scope="row">
              {n + 1}. {shortened(prompt ?? item.item)}
            </th>
            <td>
              {item.people}
              {item.tooFew && <span className="few"> {t('results.fewShort')}</span>}
            </td>
            {item.suppressed ? (
              <td colSpan={5}>{t('results.suppressedShort')}</td>
            ) : (
              <>
                <td>{percent(item.facility)}</td>
                <td>{number(item.pointBiserial)}</td>
                <td>{number(item.itemRest)}</td>
                <td>{number(item.discrimination)}</td>
                <td>{item.time ? t('results.seconds', { count: Math.round(item.time.median) }) : '–'}</td>
              </>
            )}
          </tr>
        );
      })}
    </WideTable>
  );
}

const longest = 90;

function shortened(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(' ', longest))} …`;
}
