import { readCourse } from '#build/read-course.ts';

/** The collections as Astro hands them to pages, read without Astro, so that tests can see what pages see. */
const course = await readCourse('.');

const bodyOf = (source: string) => source.replace(/^---\r?\n[\s\S]*?^---[ \t]*(?:\r?\n|$)/m, '');

export async function getCollection(name: string): Promise<{ id: string; data: unknown; body?: string }[]> {
  if (name === 'lessons' || name === 'pages') {
    return course[name].map(({ file, source, value }) => ({
      id: file.replace(/^(?:modules|content\/pages)\//, '').replace(/\.mdx$/, ''),
      data: value,
      body: bodyOf(source),
    }));
  }
  const records = course[name as keyof typeof course] as Map<string, { id: string; value: unknown }>;
  return [...records.values()].map(({ id, value }) => ({ id, data: value }));
}
