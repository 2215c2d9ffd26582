import { z } from 'zod';

/**
 * An id is lower-case ASCII with hyphens. It is never renamed and never reused:
 * saved work, links and other files point at it.
 */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const idSchema = z
  .string()
  .regex(idPattern, 'an id is lower-case ASCII letters, digits and single hyphens, such as "once-a-day"')
  .describe('Lower-case ASCII with hyphens. Never renamed, never reused.');
