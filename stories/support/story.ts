import type { Example } from './example.js';

/** Values of the controls: attributes of the story's element by name. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** A story as Storybook reads it. */
export interface Story {
  readonly args: Attributes;
  readonly parameters: {
    readonly example: Example;
    readonly docs: { readonly description: { readonly story: string } };
  };
}

const ATTRIBUTE = /([a-z-]+)(?:="([^"]*)")?/g;

/** The attributes of the first element of a tag in some HTML. */
export function attributesOf(html: string, tag: string): Record<string, string | boolean> {
  const [, inside = ''] = new RegExp(`<${tag}(?=[\\s>])([^>]*)>`).exec(html) ?? [];
  return Object.fromEntries(
    [...inside.matchAll(ATTRIBUTE)].map(([, name = '', value]) => [name, value ?? true] as const),
  );
}

/** The same HTML with other attributes on the first element of a tag. What is empty, false or missing is left out. */
export function withAttributes(html: string, tag: string, attributes: Attributes): string {
  const written = Object.entries(attributes).flatMap(([name, value]) => {
    if (value === true) return [` ${name}`];
    if (value === undefined || value === null || value === false || value === '') return [];
    return [` ${name}="${String(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`];
  });
  return html.replace(new RegExp(`<${tag}(?=[\\s>])[^>]*>`), () => `<${tag}${written.join('')}>`);
}

/**
 * A story of one example. Its controls begin with the attributes that the example has.
 *
 * @param tag the element that the controls are for
 */
export const story = (tag: string, example: Example): Story => ({
  args: attributesOf(example.html, tag),
  parameters: { example, docs: { description: { story: example.title } } },
});
