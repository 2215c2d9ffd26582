import { z } from 'zod';
import { lawReferenceSchema } from '../evidence/law.ts';
import { idSchema } from '../shared/ids.ts';
import { localizedTextSchema } from '../shared/localized-text.ts';
import { criteria } from './criteria.ts';

const change = z.int().min(-3).max(3);

const effects = z
  .strictObject(
    Object.fromEntries(criteria.map((id) => [id, change.optional()])) as Record<
      (typeof criteria)[number],
      z.ZodOptional<typeof change>
    >,
  )
  .describe('What the choice does to each criterion, -3 to 3. Leave out what it does not touch.');

const condition = z
  .union([
    z.strictObject({ mark: idSchema.describe('True once this mark has been set.') }),
    z.strictObject({ noMark: idSchema.describe('True while this mark has not been set.') }),
    z.strictObject({ chose: idSchema.describe('True once the choice with this id has been made.') }),
    z.strictObject({
      criterion: z.enum(criteria),
      atLeast: z.int().describe('True while the criterion stands at this value or above.'),
    }),
  ])
  .describe('What must hold for the choice to be offered.');

const voice = z.strictObject({
  who: localizedTextSchema.describe('Who speaks: a role and, where needed, an invented name.'),
  says: localizedTextSchema,
});

const choice = z.strictObject({
  id: idSchema.describe('Unique in the whole case. Saved runs are lists of these.'),
  text: localizedTextSchema.describe('What the officer does or says.'),
  goto: idSchema.describe('The scene or ending that follows.'),
  when: z.array(condition).optional().describe('Offered only while all of these hold.'),
  effects: effects.default({}),
  marks: z.array(idSchema).optional().describe('Marks set by this choice; later choices may ask for them.'),
  breach: z
    .boolean()
    .default(false)
    .describe('true: breaks a duty that nobody disputes. A run with a breach fails whatever its score.'),
  feedback: localizedTextSchema.describe('What happens at once, seen from the street.'),
  debrief: localizedTextSchema.describe('Afterwards, from above: why it was strong or weak.'),
  rule: z.array(lawReferenceSchema).default([]).describe('The rule at this fork.'),
  evidence: z.array(idSchema).default([]).describe('Facts that bear on this fork.'),
  colleague: localizedTextSchema.optional().describe('What an experienced colleague would weigh here.'),
});

const scene = z.strictObject({
  title: localizedTextSchema.describe('A few words: names the fork on the map.'),
  text: localizedTextSchema.describe('What the officer sees and knows. Blank lines part paragraphs.'),
  picture: idSchema.optional().describe('A drawing that stands above the text: a file in content/figures/.'),
  voices: z
    .array(voice)
    .default([])
    .describe('What a colleague or a resident says, after the text, in order.'),
  choices: z
    .array(choice)
    .min(1)
    .describe('What can be done here. Some choice must stand open on every run.'),
});

const ending = z.strictObject({
  title: localizedTextSchema,
  text: localizedTextSchema.describe('How it came out, from the sources and not from wishes.'),
});

/** content/scenarios/<scenario>.yaml. The file name is its id. */
export function scenarioSchema() {
  return z.strictObject({
    edition: z
      .int()
      .min(1)
      .default(1)
      .describe(
        'Raise it when words alone change what is asked: runs of the old words are then marked as such.',
      ),
    title: localizedTextSchema,
    summary: localizedTextSchema.describe('One or two sentences before play.'),
    minutes: z.int().min(3).max(40),
    sources: z.array(idSchema).min(1).describe('Where the dilemma comes from: files in content/sources/.'),
    notice: localizedTextSchema.describe(
      'Says that people and place are invented, and what the case does not teach.',
    ),
    pass: z.strictObject({
      text: localizedTextSchema.describe('The pass rule in words, shown to the learner.'),
      total: z.int().describe('The five criteria added up must reach this.'),
      floors: z
        .strictObject(
          Object.fromEntries(criteria.map((id) => [id, z.int().optional()])) as Record<
            (typeof criteria)[number],
            z.ZodOptional<z.ZodInt>
          >,
        )
        .default({})
        .describe('No criterion named here may end below its floor.'),
    }),
    start: idSchema.describe('The first scene.'),
    scenes: z.record(idSchema, scene),
    endings: z.record(idSchema, ending),
  });
}

export type Scenario = z.infer<ReturnType<typeof scenarioSchema>>;
export type Scene = Scenario['scenes'][string];
export type Choice = Scene['choices'][number];
export type Condition = NonNullable<Choice['when']>[number];

/** What playing and judging need of a choice; its texts may stand in one language or none. */
export type CaseChoice = Pick<Choice, 'id' | 'goto' | 'when' | 'effects' | 'marks' | 'breach'>;

/** What playing and judging need of a case. A whole `Scenario` is one. */
export interface CaseGraph {
  start: string;
  pass: Pick<Scenario['pass'], 'total' | 'floors'>;
  scenes: Record<string, { choices: CaseChoice[] }>;
  endings: Record<string, unknown>;
}
