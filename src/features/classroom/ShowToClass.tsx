import { useRef, useState } from 'react';
import type { ForkSplits } from '#domain/classroom/fork-splits.ts';
import { useDesk } from './desk.client.ts';

interface Props {
  splits: ForkSplits;
  titles: Record<string, string>;
  choices: Record<string, string>;
}

/** One fork at a time for the projector: the class talks first, its own split comes when the instructor says so. */
export function ShowToClass({ splits, titles, choices }: Props) {
  const { t, percent } = useDesk();
  const dialog = useRef<HTMLDialogElement>(null);
  const [at, setAt] = useState(0);
  const [isShown, setShown] = useState(false);
  const forks = Object.entries(splits.forks).filter(([, { suppressed }]) => !suppressed);
  const [scene, fork] = forks[Math.min(at, forks.length - 1)] ?? [];
  if (!scene || !fork) return null;
  const turn = (to: number) => {
    setAt(to);
    setShown(false);
  };
  return (
    <>
      <p>
        <button className="button" onClick={() => dialog.current?.showModal()}>
          {t('results.project')}
        </button>{' '}
        <span className="note">{t('results.projectNote')}</span>
      </p>
      <dialog ref={dialog} className="show-to-class" aria-labelledby="show-to-class" onClose={() => turn(0)}>
        <p className="note">{t('results.forkOf', { number: at + 1, count: forks.length })}</p>
        <h2 id="show-to-class">{titles[scene]}</h2>
        <ol>
          {fork.choices.map(({ choice, share }) => (
            <li key={choice}>
              {choices[choice]}
              {isShown && (
                <div className="share">
                  <progress value={share} aria-hidden="true" /> <strong>{percent(share)}</strong>
                </div>
              )}
            </li>
          ))}
        </ol>
        <p role="status">{isShown && t('results.visits', { count: fork.visits })}</p>
        <p className="show-to-class-moves">
          <button className="button" disabled={isShown} onClick={() => setShown(true)}>
            {t('results.reveal')}
          </button>{' '}
          <button className="button quiet" disabled={at === 0} onClick={() => turn(at - 1)}>
            {t('results.forkBefore')}
          </button>{' '}
          <button className="button quiet" disabled={at >= forks.length - 1} onClick={() => turn(at + 1)}>
            {t('results.forkAfter')}
          </button>{' '}
          <button className="button quiet" onClick={() => dialog.current?.close()}>
            {t('results.close')}
          </button>
        </p>
      </dialog>
    </>
  );
}
