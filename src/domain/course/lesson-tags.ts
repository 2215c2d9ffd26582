/** An opening tag in a lesson: `<Law id="…" article="…" as="current" />`. */
export interface LessonTag {
  name: string;
  attributes: Record<string, string>;
}

/** The tags of a lesson's text, in order. Positions come from the MDX syntax tree, in the content check. */
export function tagsInLesson(body: string): LessonTag[] {
  return [...body.matchAll(/<([A-Z][A-Za-z]*)((?:\s+[a-z]+="[^"]*")*)\s*\/?>/g)].map((match) => ({
    name: match[1] ?? '',
    attributes: Object.fromEntries(
      [...(match[2] ?? '').matchAll(/([a-z]+)="([^"]*)"/g)].map(([, key, value]) => [key ?? '', value ?? '']),
    ),
  }));
}
