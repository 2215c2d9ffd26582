import { z } from 'zod';
import { idSchema } from '../shared/ids.ts';
import { localizedTextSchema } from '../shared/localized-text.ts';

const shared = {
  title: localizedTextSchema.describe('Says what the drawing shows, as a sentence.'),
  text: localizedTextSchema.describe(
    'The same in words, for those who cannot see it. May hold <Fact …/>; no bare figures.',
  ),
  schematic: z.boolean().default(false).describe('true: a shape, not data. The page then says so.'),
};

const year = z.int().min(1900).max(2100);

const bars = z.strictObject({
  kind: z.literal('bars'),
  ...shared,
  bars: z
    .array(
      z.strictObject({
        label: localizedTextSchema,
        fact: idSchema.describe('A file in content/facts/.'),
        figure: z.string().describe('The name of one figure in that fact.'),
      }),
    )
    .min(2),
});

const point = z.tuple([z.number(), z.number()]);

const curve = z.strictObject({
  kind: z.literal('curve'),
  ...shared,
  x: z.strictObject({
    label: localizedTextSchema,
    from: z.number(),
    to: z.number(),
    ticks: z.array(z.strictObject({ at: z.number(), label: localizedTextSchema })),
  }),
  y: z.strictObject({ label: localizedTextSchema, from: z.number(), to: z.number() }),
  bands: z
    .array(
      z.strictObject({
        from: z.number(),
        to: z.number(),
        label: localizedTextSchema,
        calm: z.boolean().default(false),
      }),
    )
    .default([])
    .describe('Zones across the drawing, from bottom to top. calm: the zone where a person is well.'),
  lines: z
    .array(
      z.strictObject({
        label: localizedTextSchema,
        dashed: z.boolean().default(false),
        points: z.array(point).min(2),
      }),
    )
    .min(1),
});

const steps = z.strictObject({
  kind: z.literal('steps'),
  ...shared,
  steps: z
    .array(
      z.strictObject({
        title: localizedTextSchema,
        text: localizedTextSchema,
        who: localizedTextSchema.describe('Whose step it is.'),
        yours: z.boolean().default(false).describe('true: the officer acts here.'),
      }),
    )
    .min(3),
});

const timeline = z.strictObject({
  kind: z.literal('timeline'),
  ...shared,
  events: z
    .array(
      z.strictObject({
        at: z
          .union([year, z.strictObject({ from: year, to: year })])
          .describe('A year, or the years from … to …'),
        label: localizedTextSchema.describe('A few words. May hold <Fact …/>; no bare figures.'),
        lane: z.enum(['law', 'health']).describe('law: stands on the left. health: on the right.'),
        law: idSchema.optional().describe('A file in content/laws/ that the event is about.'),
        fact: idSchema.optional().describe('A file in content/facts/ that the event rests on.'),
      }),
    )
    .min(3)
    .describe('In the order of time.'),
});

const dots = z.strictObject({
  kind: z.literal('dots'),
  ...shared,
  groups: z
    .array(
      z.strictObject({
        label: localizedTextSchema,
        fact: idSchema.describe('A file in content/facts/.'),
        figure: z.string().describe('The name of one figure in that fact: a share, in percent.'),
      }),
    )
    .min(1)
    .describe('Each share is drawn as so many dots of a hundred.'),
});

const compare = z.strictObject({
  kind: z.literal('compare'),
  ...shared,
  columns: z.tuple([localizedTextSchema, localizedTextSchema]),
  rows: z
    .array(
      z.strictObject({
        label: localizedTextSchema,
        cells: z.tuple([localizedTextSchema, localizedTextSchema]),
      }),
    )
    .min(2),
});

const cycle = z.strictObject({
  kind: z.literal('cycle'),
  ...shared,
  steps: z
    .array(z.strictObject({ title: localizedTextSchema, text: localizedTextSchema }))
    .min(3)
    .max(6)
    .describe('The last leads to the first again.'),
});

/** content/figures/<figure>.yaml: drawn as SVG when the site is built. The file name is its id. */
export function figureFileSchema() {
  return z.discriminatedUnion('kind', [bars, curve, steps, timeline, dots, compare, cycle]);
}

export type FigureFile = z.infer<ReturnType<typeof figureFileSchema>>;
export type BarsFigure = Extract<FigureFile, { kind: 'bars' }>;
export type CurveFigure = Extract<FigureFile, { kind: 'curve' }>;
export type StepsFigure = Extract<FigureFile, { kind: 'steps' }>;
export type TimelineFigure = Extract<FigureFile, { kind: 'timeline' }>;
export type DotsFigure = Extract<FigureFile, { kind: 'dots' }>;
export type CompareFigure = Extract<FigureFile, { kind: 'compare' }>;
export type CycleFigure = Extract<FigureFile, { kind: 'cycle' }>;
