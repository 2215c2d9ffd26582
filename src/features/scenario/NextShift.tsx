import { useEffect, useRef, useState } from 'react';
import type { DebriefTexts } from './debrief-texts.ts';

/** Puts a note on the run into the record; true once it is on disk. */
export type KeepNote = (run: string, text: string) => Promise<boolean>;

interface Props {
  run: string;
  /** As the record has it. */
  kept: string;
  keepNote: KeepNote;
  texts: DebriefTexts;
}

/** The record takes no longer note. */
const longest = 4000;

/** What the learner would do on the next shift, kept for themselves: when the field or the page is left, or by the button. */
export function NextShift({ run, kept, keepNote, texts }: Props) {
  const [text, setText] = useState(kept);
  const [saved, setSaved] = useState<boolean>();
  const asked = useRef(kept);

  const keep = async () => {
    // Leaving the field by pressing the button asks twice. What could not be saved is asked for again.
    if (text === asked.current && saved !== false) return;
    asked.current = text;
    const isSaved = await keepNote(run, text);
    if (asked.current === text) setSaved(isSaved);
  };
  useEffect(() => {
    const leave = () => void (document.hidden && keep());
    document.addEventListener('visibilitychange', leave);
    return () => document.removeEventListener('visibilitychange', leave);
  });

  return (
    <form
      className="next-shift"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <h3>
        <label htmlFor="next-shift">{texts['debrief.nextShift']}</label>
      </h3>
      <p className="note" id="next-shift-note">
        {texts['debrief.nextShiftNote']}
      </p>
      <textarea
        id="next-shift"
        aria-describedby="next-shift-note"
        rows={4}
        maxLength={longest}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setSaved(undefined);
        }}
        onBlur={() => void keep()}
      />
      <p className="on-paper">{text}</p>
      <p className="debrief-actions">
        <button type="submit" className="button">
          {texts['debrief.save']}
        </button>
        <span className="saved" role="status">
          {saved === undefined ? '' : texts[saved ? 'record.saved' : 'record.notSaved']}
        </span>
      </p>
    </form>
  );
}
