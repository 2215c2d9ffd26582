import { useEffect, useId, useRef, useState } from 'react';
import type { ShownScenario } from '#catalog/shown-scenario.ts';
import { NoteList } from './NoteList.tsx';
import { fill, type PlayerTexts } from './player-texts.ts';
import type { RunInHand } from './use-run.ts';

interface Props {
  scenario: ShownScenario;
  texts: PlayerTexts;
  run: RunInHand;
}

/** As long as the record takes a note (domain/record/event-shapes.ts). */
const longest = 4000;

/** Notes to oneself, folded away below the choices. What was typed and not saved is saved when the view goes. */
export function RunNotes({ scenario, texts, run }: Props) {
  const [draft, setDraft] = useState('');
  const [saved, setSaved] = useState<boolean>();
  const field = useId();
  const notes = run.notes.filter(({ kind }) => kind === 'note');
  const keep = async () => {
    const text = draft.trim();
    if (!text) return;
    setDraft('');
    setSaved(undefined);
    setSaved(await run.note(text));
  };
  const keepAtEnd = useRef(keep);
  useEffect(() => void (keepAtEnd.current = keep));
  useEffect(() => () => void keepAtEnd.current(), []);

  return (
    <details className="run-notes" open={notes.some(({ scene }) => scene === run.scene)}>
      <summary>
        {texts['scenario.notes']}
        {notes.length > 0 && ` (${notes.length})`}
      </summary>
      <NoteList notes={notes} scenario={scenario} texts={texts} />
      <label htmlFor={field}>
        {fill(texts['scenario.noteLabel'], { scene: scenario.scenes[run.scene]?.title ?? '' })}
      </label>
      <textarea
        id={field}
        rows={3}
        maxLength={longest}
        value={draft}
        aria-describedby={`${field}-hint`}
        onChange={({ target }) => setDraft(target.value)}
      />
      <span className="note" id={`${field}-hint`}>
        {texts['scenario.noteHint']}
      </span>
      <p className="lesson-end-actions">
        <button type="button" className="button quiet" disabled={!draft.trim()} onClick={() => void keep()}>
          {texts['scenario.noteSave']}
        </button>
        <span className="saved" role="status">
          {saved === undefined ? '' : texts[saved ? 'record.saved' : 'scenario.noteLost']}
        </span>
      </p>
    </details>
  );
}
