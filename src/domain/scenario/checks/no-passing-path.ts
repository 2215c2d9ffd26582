import type { RunRule } from './finding.ts';

export const noPassingPath: RunRule = ({ pass }, { complete, proof }) => {
  if (!complete || proof === undefined || proof.passing !== undefined) return [];
  const { least, most } = proof.figures.scores.total;
  return [
    {
      code: 'scenario/no-passing-path',
      path: ['pass'],
      message: `No run passes: none without a breach reaches a total of ${pass.total} with every floor kept. Totals of all runs go from ${least} to ${most}.`,
      fix: 'Lower pass.total or a floor, or raise the effects along a way that an experienced colleague would take.',
    },
  ];
};
