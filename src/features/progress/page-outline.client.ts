import type { CourseOutline } from '#domain/progress/outline.ts';

/** The outline that the page was printed with, with titles and addresses by `kind:id`. */
export interface PageOutline extends CourseOutline {
  names: Record<string, { title: string; href: string }>;
}

export function pageOutline(): PageOutline {
  return JSON.parse(document.getElementById('course-outline')?.textContent ?? '') as PageOutline;
}
