import type { Diagnostic } from '#domain/shared/diagnostic.ts';

/** Workflow commands: GitHub shows each diagnostic beside its line in a pull request. */
export function printAnnotations(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(({ severity, file, line, column, code, message, fix }) => {
      const text = escape(`${message}\nFix: ${fix}`);
      return `::${severity} file=${file},line=${line},col=${column},title=${code}::${text}`;
    })
    .join('\n');
}

function escape(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
