/** Hands counted in a class, by choice; a choice that is not named got none. */
export type Hands = Record<string, number>;

export interface VoteShare {
  choice: string;
  hands: number;
  /** 0 to 1; 0 where no hand was counted at all. */
  share: number;
}

/** In the order in which the choices are offered. */
export function voteShares(offered: readonly string[], hands: Hands): VoteShare[] {
  const total = offered.reduce((sum, choice) => sum + handsFor(choice, hands), 0);
  return offered.map((choice) => {
    const own = handsFor(choice, hands);
    return { choice, hands: own, share: total === 0 ? 0 : own / total };
  });
}

/**
 * What the class chose: the choice with the most hands. Several where the class is split evenly, all of them where no
 * hand was counted: the instructor then picks one of these.
 */
export function leadingChoices(offered: readonly string[], hands: Hands): string[] {
  const most = Math.max(0, ...offered.map((choice) => handsFor(choice, hands)));
  return offered.filter((choice) => handsFor(choice, hands) === most);
}

function handsFor(choice: string, hands: Hands): number {
  return Object.hasOwn(hands, choice) ? (hands[choice] ?? 0) : 0;
}
