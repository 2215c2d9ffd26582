import type { ShownScenario } from '#catalog/shown-scenario.ts';
import type { Run } from '#domain/progress/progress.ts';
import type { PlayerTexts } from './player-texts.ts';

interface Props {
  notes: Run['notes'];
  texts: PlayerTexts;
  /** Names the scene of each note; left out where they all stand at one. */
  scenario?: ShownScenario;
}

/** Notes to oneself, as they were written. Nothing where there are none. */
export function NoteList({ notes, texts, scenario }: Props) {
  const own = notes.filter(({ kind }) => kind === 'note');
  if (own.length === 0) return null;
  return (
    <div className="own-notes">
      <p className="note">{texts['scenario.youNoted']}</p>
      <ul>
        {own.map((note) => (
          <li key={note.at + note.text}>
            {scenario && note.scene && <span className="note">{scenario.scenes[note.scene]?.title}</span>}
            <span className="note-text">{note.text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
