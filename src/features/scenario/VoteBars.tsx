import { voteShares, type Hands } from '#domain/scenario/vote.ts';
import { formatPercent } from '#i18n/format-percent.client.ts';
import { letterOf } from './letter-of.ts';
import { fill, type PlayerTexts } from './player-texts.ts';

interface Props {
  offered: { id: string; text: string }[];
  counts: Hands;
  /** Choices to set off from the rest. */
  leading: string[];
  texts: PlayerTexts;
}

/** Hands for each choice, as bars and in figures. */
export function VoteBars({ offered, counts, leading, texts }: Props) {
  const shares = voteShares(
    offered.map(({ id }) => id),
    counts,
  );
  return (
    <ol className="vote-rows vote-bars">
      {shares.map(({ choice, hands, share }, place) => (
        <li key={choice} data-choice={choice} className={leading.includes(choice) ? 'leads' : undefined}>
          <span className="letter" aria-hidden="true">
            {letterOf(place)}
          </span>
          <span className="vote-text">{offered[place]?.text}</span>
          <span className="bar" aria-hidden="true">
            <span style={{ inlineSize: `${share * 100}%` }} />
          </span>
          <span className="vote-count">
            {fill(texts['class.count'], { hands, share: formatPercent(share) })}
          </span>
        </li>
      ))}
    </ol>
  );
}
