import type { z } from 'zod';
import type { Path } from './read-yaml.ts';

type Definition = {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  valueType?: z.ZodType;
  innerType?: z.ZodType;
  out?: z.ZodType;
  options?: z.ZodType[];
};

const definitionOf = (schema: z.ZodType) => schema.def as unknown as Definition;

/** The schemas that may stand at a path: several where a union is on the way. */
export function schemasAt(schema: z.ZodType, path: Path): z.ZodType[] {
  const { innerType, out, options, shape, element, valueType } = definitionOf(schema);
  const [step, ...rest] = path;
  if (step === undefined) return [schema];
  const wrapped = innerType ?? out;
  if (wrapped) return schemasAt(wrapped, path);
  if (options) return options.flatMap((option) => schemasAt(option, path));
  const next = shape ? shape[String(step)] : (element ?? valueType);
  return next ? schemasAt(next, rest) : [];
}

/** What the schema tells authors about a field, where it does. */
export function descriptionAt(schema: z.ZodType, path: Path): string | undefined {
  return schemasAt(schema, path).find(({ description }) => description !== undefined)?.description;
}

/** The names of the fields that may stand at a path. */
export function fieldsAt(schema: z.ZodType, path: Path): string[] {
  return [...new Set(schemasAt(schema, path).flatMap(fieldsOf))];
}

function fieldsOf(schema: z.ZodType): string[] {
  const { innerType, out, options, shape } = definitionOf(schema);
  if (shape) return Object.keys(shape);
  if (options) return options.flatMap(fieldsOf);
  const wrapped = innerType ?? out;
  return wrapped ? fieldsOf(wrapped) : [];
}
