/** The words of a text, without the marks around them. */
export const wordsOf = (text: string): string[] =>
  text.match(/[\p{L}\p{N}\p{M}]+(?:['’./-][\p{L}\p{N}\p{M}]+)*/gu) ?? [];

/** How many words two texts have in common in the same order: the longest common subsequence. */
export function inCommon(one: readonly string[], other: readonly string[]): number {
  let row = new Uint32Array(other.length + 1);
  for (const word of one) {
    const next = new Uint32Array(other.length + 1);
    other.forEach((each, index) => {
      next[index + 1] =
        each === word ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0);
    });
    row = next;
  }
  return row[other.length] ?? 0;
}

/** Fields of an article file that hold prose, at whatever depth. */
const PROSE = ['headline', 'editorialNote', 'heading', 'label', 'children', 'body', 'items', 'caption'];

/** The prose of an article file as it should be read: headline, note and body, each in its order. */
export function proseOf(node: unknown): string {
  if (typeof node === 'string') return node;
  if (Array.isArray(node)) return node.map(proseOf).join(' ');
  if (typeof node !== 'object' || !node) return '';
  const fields = node as Readonly<Record<string, unknown>>;
  return PROSE.map((name) => proseOf(fields[name])).join(' ');
}
