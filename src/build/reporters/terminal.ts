import type { Diagnostic } from "#domain/shared/diagnostic.ts";
export function printDiagnostics(d: Diagnostic[]): string { return d.map((x) => x.message).join("\n"); }
