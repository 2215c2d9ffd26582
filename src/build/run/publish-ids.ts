import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { idsOf, type PublishedIds } from '../published-ids.ts';
import { readCourse } from '../read-course.ts';

// node src/build/run/publish-ids.ts [folder]: adds the ids of the course to tests/published-ids.json.
// It only ever adds: an id that is gone stays on the list, and the content check asks about it.
const root = resolve(process.argv[2] ?? '.');
const file = join(root, 'tests/published-ids.json');
const held = JSON.parse(existsSync(file) ? await readFile(file, 'utf8') : '{}') as Partial<PublishedIds>;
const now = idsOf(await readCourse(root));
const retired = held.retired ?? {};
let added = 0;

const published = Object.fromEntries(
  Object.entries(now).map(([kind, ids]) => {
    const before = held.published?.[kind] ?? [];
    const known = new Set([...before, ...(retired[kind] ?? [])]);
    const fresh = ids.filter((id) => !known.has(id));
    added += fresh.length;
    return [kind, [...before, ...fresh].toSorted()];
  }),
);

const text = JSON.stringify({ published, retired } satisfies PublishedIds);
await writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
console.log(`${added} new ids in tests/published-ids.json.`);
