import { scaleLinear } from 'd3-scale';
import { few } from '#domain/classroom/item-analysis.ts';
import type { QuizAnalysis } from '#domain/classroom/item-analysis.ts';
import { useDesk } from './desk.client.ts';

const width = 480;
const height = 120;
const bins = 10;

/** How the scores spread, and how far they can be leaned on. */
export function QuizSummary({ analysis }: { analysis: QuizAnalysis }) {
  const { t, percent, number } = useDesk();
  const { scores, reliability, people } = analysis;
  if (!scores) return null;
  const counts = Array.from(
    { length: bins },
    (_, bin) =>
      scores.list.filter((score) => Math.min(bins - 1, Math.floor(score * bins + 1e-9)) === bin).length,
  );
  const y = scaleLinear([0, Math.max(...counts)], [height - 24, 18]);
  return (
    <>
      <p>
        {t('results.scores', {
          ...{ people, mean: percent(scores.mean), deviation: percent(scores.deviation) },
        })}{' '}
        {reliability?.ok
          ? t('results.reliability', {
              method: t(`results.method.${reliability.method}`),
              value: number(reliability.value),
              sem: percent(reliability.sem),
              items: reliability.items,
            })
          : reliability && t(`results.noReliability.${reliability.reason}`)}{' '}
        {people < few && reliability?.ok && t('results.fewMark')}
      </p>
      <figure className="results-figure">
        <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t('results.histogram')}>
          {counts.map((count, bin) => {
            const x = (bin * width) / bins;
            return (
              <g key={bin}>
                <rect
                  className="bar"
                  x={x + 2}
                  width={width / bins - 4}
                  y={y(count)}
                  height={height - 24 - y(count)}
                />
                {count > 0 && (
                  <text x={x + width / bins / 2} y={y(count) - 2} textAnchor="middle">
                    {count}
                  </text>
                )}
                <text x={x + width / bins / 2} y={height - 8} textAnchor="middle">
                  {bin * 10}–{bin * 10 + 10}
                </text>
              </g>
            );
          })}
        </svg>
        <figcaption>{t('results.histogram')}</figcaption>
      </figure>
    </>
  );
}
