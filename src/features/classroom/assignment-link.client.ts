import { longestAssignment } from '#domain/classroom/assignment.ts';
import type { Assignment, ReadAssignment } from '#domain/classroom/assignment.ts';
import { unwrapAssignment } from '#domain/classroom/assignment-file.ts';
import type { ReadAssignmentFile } from '#domain/classroom/assignment-file.ts';
import { packAssignment, unpackAssignment } from '#domain/classroom/pack-assignment.ts';
import { deflated, inflated } from './deflated.client.ts';

/** In characters, the address of the course included. */
export const longestLink = 1500;

/**
 * A link that carries the whole assignment behind its `#`, so that nothing of it reaches a server.
 * @param page the address of the page that opens assignments; empty: the `#…` alone, to be pasted there.
 */
export async function assignmentLink(assignment: Assignment, page: string): Promise<string> {
  return `${page}#a=${await deflated(JSON.stringify(packAssignment(assignment)))}`;
}

export type OpenedAssignment =
  ReadAssignment | ReadAssignmentFile | { ok: false; reason: 'no-link'; detail: string };

/** Reads a link, the part of one from its `#` on, a message that holds one, or the text of a file. */
export async function openAssignment(text: string): Promise<OpenedAssignment> {
  if (text.trimStart().replace('\ufeff', '').startsWith('{')) return unwrapAssignment(text);
  const asItStands = codeIn(text);
  // Chats and e-mails break long links over lines.
  const joined = codeIn(text.replace(/\s+/g, ''));
  if (!asItStands || !joined) return { ok: false, reason: 'no-link', detail: 'there is no #a= in it' };
  const opened = await openCode(asItStands);
  return opened.ok || joined === asItStands ? opened : openCode(joined);
}

/** What follows `a=` in a fragment; undefined where there is none. */
export function codeIn(text: string): string | undefined {
  return /#a=([A-Za-z0-9_-]+)/.exec(text)?.[1];
}

async function openCode(code: string): Promise<OpenedAssignment> {
  const packed = await inflated(code, longestAssignment * 4);
  if (packed === undefined) return damaged('what follows #a= does not unfold');
  try {
    return unpackAssignment(JSON.parse(packed) as unknown);
  } catch {
    return damaged('what follows #a= is not JSON');
  }
}

function damaged(detail: string): OpenedAssignment {
  return { ok: false, reason: 'damaged', detail };
}
