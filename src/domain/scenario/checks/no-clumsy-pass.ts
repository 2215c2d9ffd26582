import { narrowMargin } from '../explore/runs-of-interest.ts';
import type { RunRule } from './finding.ts';

/** Waits until some run passes at all. */
export const noClumsyPass: RunRule = ({ pass }, { complete, proof }) => {
  if (!complete || proof?.passing === undefined || proof.clumsy !== undefined) return [];
  return [
    {
      code: 'scenario/no-clumsy-pass',
      path: ['pass'],
      message: `No clumsy but lawful run passes: each run that passes with lawful at ${pass.floors.lawful ?? 0} or above ends with the other four criteria above 0 and a total above ${pass.total + narrowMargin}. A case that only the perfect pass tests a model answer, not judgement.`,
      fix: 'Lower pass.total, or add a lawful way that neglects one of the other criteria and still comes through.',
    },
  ];
};
