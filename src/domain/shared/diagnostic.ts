/** What is wrong with an authored file, where, why, and how to mend it. */
export interface Diagnostic {
  /** Stable, searchable name, such as `scenario/unknown-target`. */
  code: string;
  severity: 'error' | 'warning';
  /** Path from the top of the project, with forward slashes. */
  file: string;
  /** 1-based; 1:1 where the whole file is meant. */
  line: number;
  column: number;
  /** What is wrong and why it matters. */
  message: string;
  /** What to do about it. */
  fix: string;
}
