import type { Kind } from '../course/course.ts';
import type { Place } from '../course/place.ts';

/** One authored file names something in another. */
export interface Reference {
  file: string;
  place: Place;
  to: Kind;
  id: string;
  /** An article of the law, or a figure of the fact. */
  part?: string | undefined;
  /** How a text leans on a law. */
  as?: string | undefined;
}
