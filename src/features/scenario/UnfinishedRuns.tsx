import type { ShownScenario } from '#catalog/shown-scenario.ts';
import type { Run } from '#domain/progress/progress.ts';
import { intlTag, isLocale } from '#domain/shared/locale.ts';
import { fill, type PlayerTexts } from './player-texts.ts';

interface Props {
  runs: Run[];
  scenario: ShownScenario;
  texts: PlayerTexts;
  resume: (run: Run) => void;
}

/** As many as are shown at once; older ones are folded away. */
const shownAtOnce = 4;

export function UnfinishedRuns({ runs, scenario, texts, resume }: Props) {
  const { lang } = document.documentElement;
  const clock = new Intl.DateTimeFormat(intlTag[isLocale(lang) ? lang : 'vi'], {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  const line = (run: Run) => {
    return (
      <li key={run.run}>
        <span id={`run-${run.run}`}>
          {fill(texts['scenario.unfinishedRun'], {
            when: clock.format(new Date(run.started)),
            choices: run.choices.length,
            scene: titleWhereItStands(run, scenario),
          })}
          {run.notes.length > 0 && ` ${fill(texts['scenario.unfinishedNotes'], { notes: run.notes.length })}`}
        </span>
        <button
          type="button"
          className="button quiet"
          aria-describedby={`run-${run.run}`}
          data-run={run.run}
          onClick={() => resume(run)}
        >
          {texts['scenario.resumeRun']}
        </button>
      </li>
    );
  };
  const older = runs.slice(shownAtOnce);
  return (
    <div className="unfinished">
      <h3>{texts['scenario.unfinished']}</h3>
      <ul>{runs.slice(0, shownAtOnce).map(line)}</ul>
      {older.length > 0 && (
        <details>
          <summary>{fill(texts['scenario.older'], { count: older.length })}</summary>
          <ul>{older.map(line)}</ul>
        </details>
      )}
    </div>
  );
}

/** Where its last choice led; where the case has lost that choice, the scene where it was made. */
function titleWhereItStands(run: Run, { scenes, endings, start }: ShownScenario): string {
  const last = run.choices.at(-1);
  const from = last && scenes[last.scene];
  const to = from?.choices.find(({ id }) => id === last?.choice)?.goto ?? (last ? last.scene : start);
  return (scenes[to] ?? endings[to] ?? from)?.title ?? '';
}
