/**
 * A case is judged on five criteria, not on kindness: lawful, safe for everyone there,
 * keeps the health door open, explained to the person, recorded.
 */
export const criteria = ['lawful', 'safe', 'door', 'explained', 'recorded'] as const;
export type Criterion = (typeof criteria)[number];
export type Scores = Record<Criterion, number>;
