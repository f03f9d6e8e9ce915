import type { Block } from '../article/types.js';

/** The blocks directly in a block. */
export const innerBlocks = (block: Block): readonly Block[] =>
  'body' in block ? block.body : 'items' in block ? block.items.flatMap(({ body }) => body) : [];

/** The block of a kind that has this id, or without an id the first of that kind, however deep. */
export function findBlock<Kind extends Block['type']>(
  body: readonly Block[],
  type: Kind,
  id?: string | null,
): Extract<Block, { type: Kind }> | undefined {
  for (const block of body) {
    if (block.type === type && (!id || ('id' in block && block.id === id)))
      return block as Extract<Block, { type: Kind }>;
    const found = findBlock(innerBlocks(block), type, id);
    if (found) return found;
  }
  return undefined;
}
