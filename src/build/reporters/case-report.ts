import { criteria } from '#domain/scenario/criteria.ts';
import type { ScenarioReport } from '#domain/scenario/report.ts';
import { count } from './terminal.ts';

/** A case in a dozen lines, for a terminal. */
export function printCaseReport(id: string, report: ScenarioReport): string {
  const { runs, endings, sources, forks } = report;
  const range = ({ least, most }: { least: number; most: number }) => `${least}…${most}`;
  const lines = [
    `${id}  ${report.title.vi} · ${report.title.en}`,
    `  ${count(report.scenes, 'scene')}, ${count(report.choices, 'choice')}, ${count(endings.length, 'ending')}; ${count(report.states, 'state')} searched`,
    ...(runs
      ? [
          `  ${count(Number(runs.count), 'run')} of ${runs.shortest} to ${runs.longest} choices`,
          `  criteria: ${criteria.map((one) => `${one} ${range(runs.scores[one])}`).join(', ')}; total ${range(runs.scores.total)}, pass from ${report.pass.total}`,
          `  passes: ${runs.passing?.join(' > ') ?? 'none'}`,
          `  passes clumsily: ${runs.clumsy?.join(' > ') ?? 'none'}`,
        ]
      : []),
    ...endings.map(
      ({ id: ending, runs: reached, shortestRun }) =>
        `  ending ${ending}: ${reached ?? '?'} runs, shortest ${shortestRun?.length ?? '?'}`,
    ),
    `  ${report.weightyForks} of ${count(forks.length, 'fork')} part or turn; ${count(report.breaches.length, 'choice')} with a breach${report.breachAloneFails ? ', some run fails by that alone' : ''}`,
    `  sources: rule at ${sources.withRule.length}, evidence at ${sources.withEvidence.length}, both at ${sources.withBoth.length}, neither at ${sources.withNeither.length} choices; a colleague at ${sources.withColleague.length}`,
  ];
  return lines.join('\n');
}
