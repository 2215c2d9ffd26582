import { z } from 'zod';

/**
 * A day such as 2026-11-23. YAML readers differ on an unquoted date: some hand over the text,
 * some a Date at midnight UTC; both mean that day.
 */
export const isoDaySchema = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date('write the day as 2026-11-23'),
);
