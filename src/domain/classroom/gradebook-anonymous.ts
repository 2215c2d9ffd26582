import type { Class } from './class.ts';
import type { Delivery } from './collect.ts';
import { grouped } from './grouped.ts';
import { fewest } from './item-analysis.ts';
import { endOf, finishedAttempts } from './item-analysis-sittings.ts';
import type { Table, TableCell } from './gradebook-table.ts';

export type AnonymousReport =
  { ok: true; tables: Table[] } | { ok: false; reason: 'too-few'; people: number };

interface Words {
  say: (word: AnonymousWord) => string;
  /** A number in [0, 1). */
  random: () => number;
}

export type AnonymousWord =
  | 'code'
  | 'group'
  | 'quiz'
  | 'attempt'
  | 'mode'
  | 'score'
  | 'item'
  | 'credit'
  | 'revision'
  | 'seconds'
  | 'confidence'
  | 'case'
  | 'run'
  | 'ending'
  | 'path'
  | 'passed'
  | 'attempts'
  | 'answers'
  | 'runs';

/**
 * What a class did, for a study of the training: a random code for each learner, new in every report, in place of name,
 * number, profile, device and file; no instants, only durations. Refused for fewer than `fewest` learners; groups by
 * which fewer than that would stand apart are not named.
 */
export function anonymousReport(
  of: Class,
  deliveries: readonly Delivery[],
  { say, random }: Words,
): AnonymousReport {
  const people = [...new Set(deliveries.map(({ learner }) => learner))];
  if (people.length < fewest) return { ok: false, reason: 'too-few', people: people.length };
  const codes = codesFor(people, random);
  const groups = groupsOf(of, people);
  const rowsOf = (make: (learner: string, code: string) => TableCell[][]) =>
    [...codes].sort(([, a], [, b]) => (a < b ? -1 : 1)).flatMap(([learner, code]) => make(learner, code));
  const attempts = finishedAttempts(deliveries).sort((a, b) =>
    endOf(a.attempt) < endOf(b.attempt) ? -1 : 1,
  );
  const attemptsOf = grouped(attempts, ({ learner }) => [learner]);
  const inOrder = (learner: string) => attemptsOf.get(learner)?.map(({ attempt }) => attempt) ?? [];
  const deliveriesOf = grouped(deliveries, ({ learner }) => [learner]);
  return {
    ok: true,
    tables: [
      {
        name: say('attempts'),
        header: (['code', 'group', 'quiz', 'attempt', 'mode', 'score', 'seconds'] as const).map(say),
        rows: rowsOf((learner, code) =>
          inOrder(learner).map(({ quiz, mode, finished, started }, n) => [
            ...[code, groups.get(learner), quiz, n + 1, mode, finished?.score],
            finished && Math.round((Date.parse(finished.at) - Date.parse(started)) / 1000),
          ]),
        ),
      },
      {
        name: say('answers'),
        header: (['code', 'attempt', 'quiz', 'item', 'credit', 'confidence', 'revision'] as const).map(say),
        rows: rowsOf((learner, code) =>
          inOrder(learner).flatMap(({ answers }, n) =>
            answers.map(({ quiz, item, credit, confidence, revision }) => [
              ...[code, n + 1, quiz, item, credit, confidence, revision],
            ]),
          ),
        ),
      },
      {
        name: say('runs'),
        header: (['code', 'case', 'run', 'ending', 'passed', 'path', 'revision'] as const).map(say),
        rows: rowsOf((learner, code) =>
          runsOf(deliveriesOf.get(learner) ?? []).map((row, n) => [code, row[0], n + 1, ...row.slice(1)]),
        ),
      },
    ],
  };
}

/** Of one learner. */
function runsOf(deliveries: readonly Delivery[]): TableCell[][] {
  const runs = new Map(
    deliveries.flatMap(({ work }) =>
      work.runs.filter(({ finished }) => finished).map((run) => [run.run, run] as const),
    ),
  );
  return [...runs.values()]
    .sort((a, b) => (a.started < b.started ? -1 : 1))
    .map(({ scenario, finished, choices, revision }) => [
      ...[scenario, finished?.ending, Number(finished?.passed)],
      ...[choices.map(({ choice }) => choice).join(' '), revision],
    ]);
}

/** Letters and digits that nobody takes for one another. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

function codesFor(people: readonly string[], random: () => number): Map<string, string> {
  const codes = new Map<string, string>();
  const used = new Set<string>();
  for (const learner of people) {
    let code = '';
    while (code === '' || used.has(code))
      code = Array.from({ length: 6 }, () => letters[Math.floor(random() * letters.length)]).join('');
    used.add(code);
    codes.set(learner, code);
  }
  return codes;
}

/** Names of groups, without those by which fewer than `fewest` people of the report would stand apart. */
function groupsOf({ groups, learners }: Class, people: readonly string[]): Map<string, string> {
  const wanted = new Set(people);
  const inReport = learners.filter(({ id }) => wanted.has(id));
  const size = (id: string) => inReport.filter((one) => one.groups.includes(id)).length;
  const shown = groups.filter(({ id }) => size(id) > 0).sort((a, b) => size(b.id) - size(a.id));
  for (;;) {
    const named = inReport.map((one) =>
      shown
        .filter(({ id }) => one.groups.includes(id))
        .map(({ name }) => name)
        .join(', '),
    );
    const alike = [...grouped(named, (name) => [name]).values()];
    const isSmall = alike.some(({ length }) => length < fewest);
    if (!isSmall || shown.length === 0) return new Map(inReport.map(({ id }, n) => [id, named[n] ?? '']));
    shown.pop();
  }
}
