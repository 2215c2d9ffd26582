import { hashOf, useHash } from './use-hash.ts';

/** Where on the desk somebody is; it stands behind the # of the address, so that back and reload work. */
export interface Place {
  class?: string;
  view?: 'collect' | 'gradebook' | 'learner' | 'questions' | 'cases' | 'export';
  learner?: string;
  quiz?: string;
  case?: string;
}

export const placeHash = (place: { [Key in keyof Place]: Place[Key] | undefined }): string => hashOf(place);

export const usePlace = () => useHash<Place>();
