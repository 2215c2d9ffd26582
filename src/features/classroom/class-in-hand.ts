import { createContext, useContext } from 'react';
import type { AssignmentCourse } from '#catalog/assignment-course.ts';
import type { Class } from '#domain/classroom/class.ts';
import type { ClassroomStore, ClassSummary } from '#storage/classroom-store.ts';

/** Where on the desk of classes somebody is. */
export interface ClassPlace {
  class?: string;
  view?: 'learners' | 'assignments' | 'assign' | 'given' | 'class';
  /** The one that is looked at, or that a new one is made from. */
  assignment?: string;
}

/** The class that is open on the desk, and the way to change it. */
export interface ClassInHand {
  store: ClassroomStore;
  summary: ClassSummary;
  of: Class;
  course: AssignmentCourse;
  go: (place: ClassPlace) => void;
  /** Resolves once it is on disk; says what went wrong and resolves to false where it is not. */
  change: (change: (of: Class) => Class) => Promise<boolean>;
  /** Runs something slow, and says where it failed. */
  run: (work: () => Promise<string | undefined>) => Promise<boolean>;
  say: (text: string) => void;
}

export const ClassContext = createContext<ClassInHand | undefined>(undefined);

export function useClass(): ClassInHand {
  const held = useContext(ClassContext);
  if (!held) throw new Error('No class around this part: wrap it in ClassContext.');
  return held;
}
