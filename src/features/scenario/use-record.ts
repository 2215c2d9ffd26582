import { useCallback, useEffect, useRef, useState } from 'react';
import type { Progress } from '#domain/progress/progress.ts';
import type { EventDraft } from '#domain/record/event.ts';
import { onAccessChange } from '#storage/on-access-change.ts';
import { readProgress } from '#storage/read-progress.ts';
import { openRecord, type RecordStore } from '#storage/record-store.ts';
import { showRecordState } from '#storage/show-record-state.ts';
import { trackTime } from '#storage/track-time.ts';

/** opened: first read. elsewhere: another tab or device wrote. access: another profile, locked or unlocked. asked: by reread. */
export type ReadWhy = 'opened' | 'elsewhere' | 'access' | 'asked';

export interface RecordInHand {
  ready: boolean;
  /** Resolves to whether the event is on disk. */
  append(draft: EventDraft): Promise<boolean>;
  reread(): Promise<void>;
}

/** The record of the profile in use. `onRead` is told what it holds, again whenever somebody else changes it. */
export function useRecord(
  scenario: string,
  onRead: (progress: Progress, why: ReadWhy) => void,
): RecordInHand {
  const record = useRef<RecordStore>(undefined);
  const latest = useRef(onRead);
  const appending = useRef(0);
  const appended = useRef(0);
  const [ready, setReady] = useState(false);
  useEffect(() => void (latest.current = onRead));

  const read = useCallback(async (why: ReadWhy) => {
    if (!record.current) return;
    const before = appended.current;
    const progress = await readProgress(record.current);
    // What was read before this page wrote again is stale: the page knows better.
    if (appended.current === before) latest.current(progress, why);
  }, []);

  useEffect(() => {
    let isGone = false;
    void openRecord().then(async (opened) => {
      if (isGone) return opened.close();
      record.current = opened;
      showRecordState(opened);
      trackTime(opened, 'scenario', scenario);
      onAccessChange(opened, () => void read('access'));
      opened.subscribe(() => void (appending.current === 0 && read('elsewhere')));
      await read('opened');
      setReady(true);
    });
    return () => {
      isGone = true;
      record.current?.close();
    };
  }, [read, scenario]);

  async function append(draft: EventDraft): Promise<boolean> {
    appending.current += 1;
    appended.current += 1;
    try {
      const result = await record.current?.append(draft);
      if (record.current) showRecordState(record.current);
      return result?.saved ?? false;
    } finally {
      appending.current -= 1;
    }
  }

  return { ready, append, reread: () => read('asked') };
}
