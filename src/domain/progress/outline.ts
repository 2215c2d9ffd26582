import type { Leaning } from '../evidence/retirement.ts';

/** What of the course progress is measured against. Pages hand over as much of it as they show. */
export interface CourseOutline {
  modules: ModuleOutline[];
  paths?: PathOutline[];
}

export interface PathOutline {
  id: string;
  /** Ids of modules, in the order of the path. */
  modules: string[];
  finalTest: QuizOutline;
}

export interface ModuleOutline {
  id: string;
  /** In reading order. */
  lessons: { id: string }[];
  quizzes: QuizOutline[];
  scenarios: { id: string; leansOn?: Leaning[] }[];
}

export interface QuizOutline {
  id: string;
  passPercent: number;
  items: { id: string; revision: string; leansOn?: Leaning[] }[];
}
