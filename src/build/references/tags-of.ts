import { inlineTags } from '#domain/shared/inline-tags.ts';
import type { MdxFile } from '../course/course.ts';
import type { Place } from '../course/place.ts';
import type { YamlFile } from '../course/read-yaml.ts';

/** A tag in a text, whether a lesson or a YAML file holds it. */
export interface PlacedTag {
  name: string;
  attributes: Record<string, string | undefined>;
  place: Place;
}

/** The tags in the texts of a YAML file. */
export function tagsInYaml({ source, texts, placeAt }: YamlFile): PlacedTag[] {
  return texts.flatMap(({ start, end }) =>
    inlineTags(source.slice(start, end)).map(({ name, attributes, index }) => ({
      name,
      attributes,
      place: placeAt(start + index),
    })),
  );
}

export function tagsInMdx({ body }: MdxFile): PlacedTag[] {
  return body?.tags ?? [];
}
