import type { CaseIndex } from './case-index.ts';

export interface SceneReach {
  /** Can the second node follow the first, after one choice or more, conditions left aside? */
  follows(from: number, to: number): boolean;
  /** Do the two scenes lie on one loop, conditions left aside? A scene by itself: does it lie on a loop? */
  sameLoop(a: number, b: number): boolean;
}

/** Which scenes could follow which if every choice stood open. */
export function sceneReach(index: CaseIndex): SceneReach {
  const size = index.nodes.length;
  const reached = new Uint8Array(size * size);
  for (let from = 0; from < index.sceneCount; from += 1) markFollowers(index, from, reached);
  const follows = (from: number, to: number) => reached[from * size + to] === 1;
  return { follows, sameLoop: (a, b) => follows(a, b) && follows(b, a) };
}

function markFollowers(index: CaseIndex, from: number, reached: Uint8Array): void {
  const open = [from];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const choice of index.choicesAt[node] ?? []) {
      const target = index.choices[choice]?.target ?? 0;
      const place = from * index.nodes.length + target;
      if (reached[place] === 1) continue;
      reached[place] = 1;
      open.push(target);
    }
  }
}
