import type { Diagnostic } from "#domain/shared/diagnostic.ts";
export async function checkContent(_root: string): Promise<Diagnostic[]> { return []; }
