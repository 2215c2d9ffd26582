import type { Hands } from './vote.ts';

/** How often each choice was taken at each scene, in the runs that a class handed in. No names, no other numbers. */
export interface HandedIn {
  /** Of the case as it was played. */
  revision: string;
  scenes: Record<string, Hands>;
}

/** Fewer visits than this to a scene: nothing is said of it. */
const fewest = 5;
/** As many as anybody counts in a class. */
const most = 10_000;

/** As the fragment of an address carries it: `revision;scene:choice.12,choice.5;scene:…`. Ids hold none of these signs. */
export function packHandedIn({ revision, scenes }: HandedIn): string {
  const parts = Object.entries(scenes).map(([scene, taken]) => {
    const choices = Object.entries(taken).map(([choice, count]) => `${choice}.${count}`);
    return `${scene}:${choices.join(',')}`;
  });
  return [revision, ...parts].join(';');
}

/**
 * Of an address that anybody may have typed: undefined where it is of another edition of the case, or names what the
 * case does not hold. Scenes with fewer than five visits are left out.
 */
export function readHandedIn(
  text: string,
  of: { revision: string; scenes: Record<string, { choices: { id: string }[] }> },
): HandedIn | undefined {
  const [revision, ...parts] = text.split(';');
  if (revision !== of.revision) return undefined;
  const scenes: HandedIn['scenes'] = {};
  for (const part of parts) {
    const [scene = '', list = ''] = part.split(':');
    if (!Object.hasOwn(of.scenes, scene)) return undefined;
    const known = new Set(of.scenes[scene]?.choices.map(({ id }) => id));
    const taken: [string, number][] = list.split(',').map((each) => {
      const [choice = '', count = ''] = each.split('.');
      return [choice, /^\d{1,5}$/.test(count) ? Number(count) : NaN];
    });
    if (taken.some(([choice, count]) => !known.has(choice) || !(count <= most))) return undefined;
    if (taken.reduce((sum, [, count]) => sum + count, 0) >= fewest) scenes[scene] = Object.fromEntries(taken);
  }
  return { revision, scenes };
}
