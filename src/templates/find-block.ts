import type { Block } from '../article/types.js';

/** The block of this id, else the first of its kind, however deep. */
export function findBlock<Kind extends Block['type']>(
  body: readonly Block[],
  type: Kind,
  id?: string | null,
): Extract<Block, { type: Kind }> | undefined {
  for (const block of body) {
    if (block.type === type && (!id || ('id' in block && block.id === id)))
      return block as Extract<Block, { type: Kind }>;
    const inside =
      'body' in block ? block.body : 'items' in block ? block.items.flatMap((item) => item.body) : [];
    const found = findBlock(inside, type, id);
    if (found) return found;
  }
  return undefined;
}
