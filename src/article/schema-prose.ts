/** Plain prose, named as in mdast. See schema.ts for the habits these schemas keep. */
import * as v from 'valibot';
import type { Flow, Prose } from './generated/types.js';
import { inlines, markedNodes, pictureEntries, textNode } from './schema-inline.js';
import { alignment, count, flag, id, language, line, named, text } from './schema-leaves.js';

export const prose: v.GenericSchema<unknown, Prose> = v.lazy(() => proseUnion);
const flow: v.GenericSchema<unknown, Flow> = v.lazy(() => flowUnion);

export const permanentId = v.exactOptional(
  v.pipe(id, v.description('Permanent address in the page; translations are found by it too.')),
);
const ownLanguage = v.exactOptional(
  v.pipe(
    language,
    v.description('Its language, where that is not the article’s: readers are told so in words.'),
  ),
);
const caption = v.exactOptional(inlines);
const paragraph = v.pipe(
  v.object({ type: v.literal('paragraph'), id: permanentId, inLanguage: ownLanguage, children: inlines }),
  named('Paragraph', 'A paragraph.'),
);
const listItem = v.pipe(
  v.object({
    type: v.literal('listItem'),
    id: permanentId,
    inLanguage: ownLanguage,
    children: v.array(flow),
  }),
  named('ListItem', 'One item of a list.'),
);
const list = v.pipe(
  v.object({
    type: v.literal('list'),
    id: permanentId,
    ordered: v.exactOptional(v.pipe(flag, v.description('Numbered.'))),
    start: v.exactOptional(v.pipe(count, v.description('Number of the first item.'))),
    children: v.array(listItem),
  }),
  named('List', 'A list.'),
);
const blockquote = v.pipe(
  v.object({
    type: v.literal('blockquote'),
    id: permanentId,
    inLanguage: ownLanguage,
    children: v.array(flow),
  }),
  named('Blockquote', 'A quotation that stands alone.'),
);
const image = v.pipe(
  v.object({
    type: v.literal('image'),
    id: permanentId,
    inLanguage: ownLanguage,
    ...pictureEntries,
    title: v.exactOptional(line),
    caption,
    credit: v.exactOptional(v.pipe(inlines, v.description('Who made it, and its licence.'))),
  }),
  named('Image', 'A picture; with a caption or credit it is a figure.'),
);
const tableCell = v.pipe(
  v.object({ type: v.literal('tableCell'), children: inlines }),
  named('TableCell', 'A cell.'),
);
const tableRow = v.pipe(
  v.object({ type: v.literal('tableRow'), children: v.array(tableCell) }),
  named('TableRow', 'A row.'),
);
const table = v.pipe(
  v.object({
    type: v.literal('table'),
    id: permanentId,
    inLanguage: ownLanguage,
    caption,
    align: v.exactOptional(v.pipe(v.array(alignment), v.description('Alignment of each column.'))),
    rowHeaders: v.exactOptional(v.pipe(flag, v.description('The first cell of each row is its header.'))),
    children: v.array(tableRow),
  }),
  named('Table', 'A table. Its first row holds the headers of the columns.'),
);
export const proseNodes = [paragraph, list, blockquote, image, table] as const;
const proseUnion = v.pipe(v.variant('type', [...proseNodes]), named('Prose', 'Blocks of plain prose.'));
// An image among blocks is a block: with `InlineImage` in the same union its type would say nothing.
const flowUnion = v.pipe(
  v.union([text, textNode, v.variant('type', [...proseNodes, ...markedNodes])]),
  named('Flow', 'What a list item or a quotation holds: blocks of prose, or text directly.'),
);

export const proseDefinitions = {
  Prose: proseUnion,
  Flow: flowUnion,
  Paragraph: paragraph,
  List: list,
  ListItem: listItem,
  Blockquote: blockquote,
  Image: image,
  Table: table,
  TableRow: tableRow,
  TableCell: tableCell,
};
