import type { Confidence } from '../record/event.ts';
import type { WorkAnswer, WorkAttempt } from './collect-work.ts';
import { itemRest, pointBiserial } from './item-analysis-correlation.ts';
import { optionsOf } from './item-analysis-options.ts';
import { reliabilityOf } from './item-analysis-reliability.ts';
import type { Reliability } from './item-analysis-reliability.ts';
import { mean, quantile } from './item-analysis-statistics.ts';
import { upperLower } from './item-analysis-upper-lower.ts';

/** Fewer than this many people: nothing is said about them. */
export const fewest = 5;
/** Fewer than this many: said, and marked as too few to lean on. */
export const few = 30;

/** One attempt of one learner: an analysis takes no learner twice, because answers of one person go together. */
export interface Sitting {
  learner: string;
  attempt: WorkAttempt;
}

export interface QuizAnalysis {
  /** How many attempts it rests on. */
  people: number;
  /** Fewer than `fewest`: all else is left out. */
  suppressed?: true;
  /** Fewer than `few`. */
  tooFew?: true;
  /** Of the attempts' scores, 0 to 1. */
  scores?: { mean: number; deviation: number; list: number[] };
  reliability?: Reliability;
  items: ItemAnalysis[];
}

export interface ItemAnalysis {
  quiz: string;
  item: string;
  /** How many were asked it in today's wording. */
  people: number;
  suppressed?: true;
  tooFew?: true;
  /** How many were asked it in another wording; they are left out of everything here. */
  otherVersion: number;
  /** Who was asked and gave no answer: it counts as none right. */
  omitted: number;
  /** Mean credit, 0 to 1: the share who got it right, where answers are right or wrong. */
  facility?: number;
  /** With the score of the whole attempt; left out where either does not vary. */
  pointBiserial?: number;
  /** The same with the score of all other questions. */
  itemRest?: number;
  /** Mean credit of the 27 % with the best scores less that of the 27 % with the worst. */
  discrimination?: number;
  options: OptionShare[];
  /** Seconds. */
  time?: { median: number; quarter: number; threeQuarters: number; people: number };
  confidence: Partial<Record<Confidence, { people: number; credit: number }>>;
}

export interface OptionShare {
  /** An option's id, or what was typed or arranged. */
  option: string;
  people: number;
  /** Of those asked, and of the upper and lower 27 %; 0 to 1. */
  share: number;
  upper: number;
  lower: number;
}

/**
 * `revisions`: `quiz/item` -> today's, for every item that the quiz asks now. `ordered`: those of them whose answer is an
 * order, which is taken or not as a whole.
 */
export function analyseQuiz(
  sittings: readonly Sitting[],
  revisions: Readonly<Record<string, string>>,
  ordered: ReadonlySet<string> = new Set(),
): QuizAnalysis {
  const people = sittings.length;
  if (people < fewest) return { people, suppressed: true, items: [] };
  const seats = sittings.map(seatOf);
  const list = seats.map(({ score }) => score);
  const reliability = reliabilityOf(seats);
  return {
    people,
    ...(people < few && { tooFew: true as const }),
    scores: { mean: mean(list), deviation: deviationOf(list), list },
    ...(reliability && { reliability }),
    items: Object.entries(revisions).flatMap(([key, revision]) => {
      const analysis = analyseItem({ key, revision, isOrder: ordered.has(key) }, seats);
      return analysis ? [analysis] : [];
    }),
  };
}

/** One attempt as statistics see it. score: the mean credit of what was asked. */
export interface Seat {
  /** `quiz/item` -> credit, 0 where there is no answer. */
  credits: Map<string, number>;
  answers: Map<string, WorkAnswer & { seconds?: number }>;
  score: number;
  /** Its credits added up, and how many. */
  sum: number;
  count: number;
}

function seatOf({ attempt }: Sitting): Seat {
  const answers: Seat['answers'] = new Map();
  let before = attempt.started;
  for (const answer of [...attempt.answers].sort((a, b) => (a.at < b.at ? -1 : 1))) {
    const passed = (Date.parse(answer.at) - Date.parse(before)) / 1000;
    const seconds = answer.ms === undefined ? passed : answer.ms / 1000;
    answers.set(`${answer.quiz}/${answer.item}`, { ...answer, ...(seconds >= 0 && { seconds }) });
    before = answer.at;
  }
  const homes = new Map([...answers.values()].map(({ quiz, item }) => [item, `${quiz}/${item}`]));
  const asked = attempt.items.map((item) => homes.get(item) ?? `${attempt.quiz}/${item}`);
  const keys = asked.length > 0 ? asked : [...answers.keys()];
  const credits = new Map(keys.map((key) => [key, answers.get(key)?.credit ?? 0]));
  const sum = [...credits.values()].reduce((all, credit) => all + credit, 0);
  return { credits, answers, score: mean([...credits.values()]), sum, count: credits.size };
}

function analyseItem(
  { key, revision, isOrder }: { key: string; revision: string; isOrder: boolean },
  all: readonly Seat[],
): ItemAnalysis | undefined {
  const askedEver = all.filter(({ credits }) => credits.has(key));
  const seats = askedEver.filter(({ answers }) => (answers.get(key)?.revision ?? revision) === revision);
  if (askedEver.length === 0) return undefined;
  const [quiz = '', item = ''] = key.split('/');
  const people = seats.length;
  const otherVersion = askedEver.length - people;
  const start = { quiz, item, people, otherVersion };
  const omitted = seats.filter(({ answers }) => !answers.has(key)).length;
  if (people < fewest) return { ...start, suppressed: true, omitted: 0, options: [], confidence: {} };
  const credits = seats.map((seat) => seat.credits.get(key) ?? 0);
  const scores = seats.map(({ score }) => score);
  const sides = upperLower(scores);
  const whole = pointBiserial(credits, scores);
  const rest = itemRest(credits, seats);
  const seconds = seats.flatMap(({ answers }) => answers.get(key)?.seconds ?? []);
  return {
    ...start,
    ...(people < few && { tooFew: true as const }),
    omitted,
    facility: mean(credits),
    ...(whole !== undefined && { pointBiserial: whole }),
    ...(rest !== undefined && { itemRest: rest }),
    ...(sides && { discrimination: sides.meanUpper(credits) - sides.meanLower(credits) }),
    options: optionsOf(
      seats.map(({ answers }) => {
        const answer = answers.get(key)?.answer;
        return isOrder && Array.isArray(answer) ? answer.join(' > ') : answer;
      }),
      sides,
    ),
    ...(seconds.length >= fewest && {
      time: {
        median: quantile(seconds, 0.5),
        quarter: quantile(seconds, 0.25),
        threeQuarters: quantile(seconds, 0.75),
        people: seconds.length,
      },
    }),
    confidence: confidenceOf(seats.flatMap(({ answers }) => answers.get(key) ?? [])),
  };
}

function confidenceOf(answers: readonly WorkAnswer[]): ItemAnalysis['confidence'] {
  const kinds = (['sure', 'think', 'guess'] as const).flatMap((kind) => {
    const credits = answers.filter(({ confidence }) => confidence === kind).map(({ credit }) => credit);
    return credits.length > 0 ? [[kind, { people: credits.length, credit: mean(credits) }] as const] : [];
  });
  return Object.fromEntries(kinds);
}

function deviationOf(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1));
}
