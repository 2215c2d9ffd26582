declare namespace App {
  interface Locals {
    /** What the tags in a lesson need to know about the page they stand on. */
    /** Terms shown so far, so that each popover has an id of its own. */
    termCount?: number;
    lesson: {
      module: string;
      lesson: string;
      locale: import('./domain/shared/locale.ts').Locale;
      quizzes: string[];
    };
  }
}
