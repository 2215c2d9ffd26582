import { largestSubmission } from '#domain/classroom/submission.ts';
import { deflated, inflated } from './deflated.client.ts';

/** In bytes: about 140 modules a side, the most that a phone's screen shows so that a camera reads it from a hand's breadth. */
export const longestCode = 1800;

/** A whole hand-in as the text of a QR code; undefined where it is too long for one. */
export async function codeOfFile(text: string): Promise<string | undefined> {
  const code = `#h=${await deflated(text)}`;
  return code.length <= longestCode ? code : undefined;
}

/** The hand-in that `codeOfFile` wrote; undefined where the code is of something else. It is as unproven as any file. */
export async function fileOfCode(code: string): Promise<string | undefined> {
  const [, packed] = /^#h=([A-Za-z0-9_-]+)$/.exec(code) ?? [];
  return packed === undefined ? undefined : inflated(packed, largestSubmission);
}
