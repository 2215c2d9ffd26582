import type { ShownChoice } from '#catalog/shown-scenario.ts';
import { leadingChoices, type Hands } from '#domain/scenario/vote.ts';
import { FocusedHeading } from './FocusedHeading.tsx';
import { letterOf } from './letter-of.ts';
import { fill, type PlayerTexts } from './player-texts.ts';
import { VoteBars } from './VoteBars.tsx';

interface Props {
  offered: ShownChoice[];
  counts: Hands;
  texts: PlayerTexts;
  recount: () => void;
  follow: (choice: ShownChoice) => void;
}

/** The split of the class, and the way on: where most pointed, or what the instructor picks of a tie. */
export function VoteResult({ offered, counts, texts, recount, follow }: Props) {
  const leading = leadingChoices(
    offered.map(({ id }) => id),
    counts,
  );
  const letterFor = (choice: string) => letterOf(offered.findIndex(({ id }) => id === choice));
  const hands = Object.values(counts).reduce((sum, each) => sum + each, 0);
  const [first = ''] = leading;
  const says =
    hands === 0
      ? texts['class.noHands']
      : leading.length > 1
        ? fill(texts['class.tie'], { letters: leading.map(letterFor).join(', ') })
        : fill(texts['class.leads'], { letter: letterFor(first) });
  return (
    <>
      <FocusedHeading level={3}>{says}</FocusedHeading>
      <VoteBars offered={offered} counts={counts} leading={hands === 0 ? [] : leading} texts={texts} />
      <p className="lesson-end-actions">
        {offered
          .filter(({ id }) => leading.includes(id))
          .map((choice) => (
            <button
              key={choice.id}
              type="button"
              className="button"
              data-follow={choice.id}
              onClick={() => follow(choice)}
            >
              {fill(texts['class.follow'], { letter: letterFor(choice.id) })}
            </button>
          ))}
        <button type="button" className="button quiet" data-recount onClick={recount}>
          {texts['class.recount']}
        </button>
      </p>
    </>
  );
}
