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

/** content/figures/<figure>.yaml: drawn as SVG when the site is built. The file name is its id. */
export function figureFileSchema() {
  return z.discriminatedUnion('kind', [bars, curve, steps]);
}

export type FigureFile = z.infer<ReturnType<typeof figureFileSchema>>;
export type BarsFigure = Extract<FigureFile, { kind: 'bars' }>;
export type CurveFigure = Extract<FigureFile, { kind: 'curve' }>;
export type StepsFigure = Extract<FigureFile, { kind: 'steps' }>;
