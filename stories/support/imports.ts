/** Elements that only stand inside another, on whose page they are described. */
export const inner: Readonly<Record<string, readonly string[]>> = {
  'care-key-points': ['care-key-point'],
  'care-benefit-list': ['care-benefit'],
  'care-reference-list': ['care-reference'],
};

/**
 * The imports that define an element, and those that stand in it, where a bundler makes the page's script.
 *
 * @param html what it may hold
 */
export function importsOf(tag: string, html = ''): string {
  const inside = [...html.matchAll(/<(care-[a-z-]+)/g)].flatMap(([, each = '']) => [
    each,
    ...(inner[each] ?? []),
  ]);
  const tags = new Set([tag, ...(inner[tag] ?? []), ...inside.sort()]);
  return [...tags].map((each) => `import 'careleaf/define/${each}.js';`).join('\n');
}
