import { useEffect, useState } from 'react';
import type { Assignment } from '#domain/classroom/assignment.ts';
import { readPreference } from '#storage/preferences.ts';
import { assignmentLink } from './assignment-link.client.ts';

const preference = 'course-address';

/**
 * The address that learners open assignments at: what the instructor said last, else this very page's. Empty on a file:
 * nobody else can open that.
 */
export function assignmentAddress(page: string): string {
  const kept = readPreference(preference);
  if (kept !== null) return kept;
  return location.protocol.startsWith('http') ? (new URL(page, location.href).href.split('#')[0] ?? '') : '';
}

export const addressPreference = preference;

/** true for an address that other devices can't open. */
export function isOnlyHere(address: string): boolean {
  return /^(file:|https?:\/\/(localhost|127\.|\[::1\]))/.test(address);
}

/** The link of an assignment; undefined until it is made. */
export function useLink(assignment: Assignment | undefined, address: string): string | undefined {
  const [link, setLink] = useState<string>();
  const text = assignment && JSON.stringify(assignment);
  useEffect(() => {
    let isGone = false;
    if (!text) setLink(undefined);
    else
      void assignmentLink(JSON.parse(text) as Assignment, address).then((made) => !isGone && setLink(made));
    return () => void (isGone = true);
  }, [text, address]);
  return link;
}

export function useLinkLength(assignment: Assignment | undefined, page: string): number | undefined {
  return useLink(assignment, assignmentAddress(page))?.length;
}
