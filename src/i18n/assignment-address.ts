/** The assignment that an address names behind its `#`: quizzes and cases are opened so for one. */
export function assignmentInAddress(hash: string): string | undefined {
  return /#assignment=([a-z0-9-]+)$/.exec(hash)?.[1];
}

export function assignmentHash(id: string): string {
  return `#assignment=${id}`;
}
