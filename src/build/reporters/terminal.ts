import type { Diagnostic } from '#domain/shared/diagnostic.ts';

/** Diagnostics as people read them in a terminal, one blank line between two. */
export function printDiagnostics(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map(printDiagnostic).join('\n\n');
}

function printDiagnostic({ file, line, column, code, severity, message, fix }: Diagnostic): string {
  const mark = severity === 'warning' ? ' (warning)' : '';
  return `${file}:${line}:${column}  ${code}${mark}\n  ${message}\n  Fix: ${fix}`;
}

/** `3 problems in 2 files`. */
export function countDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const files = new Set(diagnostics.map(({ file }) => file)).size;
  return `${count(diagnostics.length, 'problem')} in ${count(files, 'file')}`;
}

export function count(number: number, noun: string, nouns = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : nouns}`;
}
