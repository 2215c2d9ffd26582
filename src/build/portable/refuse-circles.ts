/** Throws where a script imports itself by way of others: a Blob's address is known only once it is written. */
export function refuseCircles(imports: ReadonlyMap<string, readonly string[]>): void {
  const sound = new Set<string>();
  const visit = (path: string, way: readonly string[]) => {
    if (sound.has(path)) return;
    const again = way.indexOf(path);
    if (again >= 0) {
      throw new Error(
        `These scripts import each other in a circle, which a single file can't load: ${[...way.slice(again), path].join(' -> ')}. Let one of them import the other when it is needed, by import().`,
      );
    }
    for (const next of imports.get(path) ?? []) visit(next, [...way, path]);
    sound.add(path);
  };
  for (const path of imports.keys()) visit(path, []);
}
