import { useEffect, useState } from 'react';
import { askingFor, type Asking } from '#domain/classroom/asking.ts';
import type { AssignmentPart } from '#domain/classroom/assignment.ts';
import { assignmentInAddress } from '#i18n/assignment-address.ts';
import { onAccessChange } from '#storage/on-access-change.ts';
import { readAssignments } from '#storage/read-assignments.ts';
import { openRecord } from '#storage/record-store.ts';

export type AskingCase = Asking<Extract<AssignmentPart, { kind: 'scenario' }>>;

export interface Assigned {
  /** The assignment that the address names, where the profile in use accepted it and it asks for this case. */
  asked?: AskingCase | undefined;
  /** The address names one. */
  isWanted: boolean;
  /** Another one that asks for this case. */
  other?: AskingCase | undefined;
}

/** What of accepted assignments concerns a case; undefined until that is known. */
export function useAssigned(scenario: string | undefined): Assigned | undefined {
  const [assigned, setAssigned] = useState<Assigned>();

  useEffect(() => {
    if (!scenario) return;
    let stop = () => {};
    let isGone = false;
    void openRecord().then(async (record) => {
      const read = async () => {
        const wanted = assignmentInAddress(location.hash);
        const asking = askingFor(await readAssignments(record), 'scenario', scenario);
        const asked = asking.find(({ assignment }) => assignment.id === wanted);
        if (!isGone)
          setAssigned({ asked, isWanted: wanted !== undefined, other: asked ? undefined : asking[0] });
      };
      const again = () => void read();
      onAccessChange(record, again);
      addEventListener('hashchange', again);
      stop = () => {
        removeEventListener('hashchange', again);
        record.close();
      };
      if (isGone) stop();
      else await read();
    });
    return () => {
      isGone = true;
      stop();
    };
  }, [scenario]);

  return assigned;
}
