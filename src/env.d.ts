declare namespace App {
  interface Locals {
    /** What the tags in a lesson or page need to know about the page they stand on. */
    /** Terms shown so far, so that each popover has an id of its own. */
    termCount?: number;
    text: {
      locale: import('./domain/shared/locale.ts').Locale;
      /** Quizzes that `<Check>` draws from; none on a page that is no lesson. */
      quizzes: string[];
    };
  }
}
