import { useRef, type KeyboardEvent } from 'react';
import type { ShownChoice } from '#catalog/shown-scenario.ts';
import type { Hands } from '#domain/scenario/vote.ts';
import { letterOf } from './letter-of.ts';
import { fill, type PlayerTexts } from './player-texts.ts';

interface Props {
  offered: ShownChoice[];
  hands: Hands;
  texts: PlayerTexts;
  count: (choice: string, hands: number) => void;
  show: () => void;
}

/** As many as the record takes (domain/record/event-shapes.ts). */
const most = 10_000;

/**
 * Hands for each choice. Only the row that is being counted shows its number, so that nobody is drawn along by the
 * rows before. A letter leads to the field of its choice, Enter to the next one: only while one of them has the focus.
 */
export function HandCount({ offered, hands, texts, count, show }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const shower = useRef<HTMLButtonElement>(null);
  const goTo = (place: number) => {
    const field = list.current?.querySelectorAll('input')[place] ?? shower.current;
    field?.focus();
    if (field instanceof HTMLInputElement) field.select();
  };

  function pressed(event: KeyboardEvent, place: number) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const letter = event.key.length === 1 ? event.key.toUpperCase().charCodeAt(0) - 65 : -1;
    if (event.key === 'Enter') goTo(place + 1);
    else if (letter >= 0 && letter < offered.length) goTo(letter);
    else if (event.key.length > 1 || /\d/.test(event.key)) return;
    event.preventDefault();
  }

  return (
    <>
      <h3 id="choose">{texts['scenario.choose']}</h3>
      <ol className="vote-rows" aria-labelledby="choose" ref={list}>
        {offered.map(({ id, text }, place) => {
          const letter = letterOf(place);
          const set = (number: number) => count(id, Math.min(most, Math.max(0, Math.floor(number) || 0)));
          return (
            <li key={id} data-choice={id}>
              <span className="letter" aria-hidden="true">
                {letter}
              </span>
              <span className="vote-text">{text}</span>
              <span className="hands">
                <button
                  type="button"
                  aria-label={fill(texts['class.fewer'], { letter })}
                  onClick={() => set((hands[id] ?? 0) - 1)}
                >
                  −
                </button>
                <input
                  type="number"
                  min="0"
                  max={most}
                  inputMode="numeric"
                  aria-label={fill(texts['class.hands'], { letter })}
                  value={hands[id] ?? ''}
                  onChange={({ target }) => set(target.valueAsNumber)}
                  onKeyDown={(event) => pressed(event, place)}
                />
                <button
                  type="button"
                  aria-label={fill(texts['class.more'], { letter })}
                  onClick={() => set((hands[id] ?? 0) + 1)}
                >
                  +
                </button>
                <span className="counted" aria-hidden="true">
                  {hands[id] === undefined ? '' : '✓'}
                </span>
              </span>
            </li>
          );
        })}
      </ol>
      <p className="lesson-end-actions">
        <button type="button" className="button" data-show-result ref={shower} onClick={show}>
          {texts['class.show']}
        </button>
      </p>
      <p className="note">{texts['class.keys']}</p>
    </>
  );
}
