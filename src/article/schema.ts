/**
 * The article file: one valibot schema is the source of the types, of the browser's reader and of the JSON Schema.
 *
 * Browser code never imports this module. `tools/build/generate-format.ts` turns it into `generated/format.ts`, the table
 * that `parse-article.ts` reads by, and into `generated/types.ts`. Hence its habits: every leaf has a title, its
 * kind in the table, and a description that finishes the sentence "Write …"; every object has a title, its name in
 * the table and among the types; only unions of node types are recursive. References stand before the body, so
 * that the reader knows them when it meets a citation.
 */
import * as v from 'valibot';
import type { Block, Flow, Inline, Prose } from './generated/types.js';
import {
  address,
  alignment,
  citedId,
  count,
  date,
  duration,
  flag,
  format,
  id,
  language,
  line,
  named,
  optionalFields,
  personType,
  slug,
  text,
  tone,
} from './schema-leaves.js';
import { name, reference, referenceDate } from './schema-references.js';

/** Most values (objects, lists, texts, numbers) that an article may hold, how deep they may be nested, most faults told. */
export const LIMITS = { values: 200_000, depth: 64, faults: 1_000 };

// Text.

const inline: v.GenericSchema<unknown, Inline> = v.lazy(() => inlineUnion);
const prose: v.GenericSchema<unknown, Prose> = v.lazy(() => proseUnion);
const flow: v.GenericSchema<unknown, Flow> = v.lazy(() => flowUnion);
const block: v.GenericSchema<unknown, Block> = v.lazy(() => blockUnion);
const inlines = v.array(inline);
const blocks = v.array(block);

const textNode = v.pipe(
  v.object({ type: v.literal('text'), value: text }),
  v.transform(({ value }) => value),
  named('Text', 'Plain text; a string means the same.'),
);
const emphasis = v.pipe(
  v.object({ type: v.literal('emphasis'), children: inlines }),
  named('Emphasis', 'Stressed text.'),
);
const strong = v.pipe(
  v.object({ type: v.literal('strong'), children: inlines }),
  named('Strong', 'Important text.'),
);
const superscript = v.pipe(
  v.object({ type: v.literal('superscript'), children: inlines }),
  named('Superscript', 'Raised text.'),
);
const subscript = v.pipe(
  v.object({ type: v.literal('subscript'), children: inlines }),
  named('Subscript', 'Lowered text.'),
);
const link = v.pipe(
  v.object({
    type: v.literal('link'),
    url: v.pipe(address, v.description('Address as written; pass it through `safeUrl` before use.')),
    title: v.exactOptional(line),
    children: inlines,
  }),
  named('Link', 'A link. Its children hold no other link and no citation.'),
);
const lineBreak = v.pipe(v.object({ type: v.literal('break') }), named('Break', 'A line break.'));
const citation = v.pipe(
  v.object({
    type: v.literal('citation'),
    references: v.pipe(
      v.array(citedId),
      v.minLength(1),
      v.description('Ids of references of this file, at least one.'),
    ),
    label: v.exactOptional(
      v.pipe(
        line,
        v.description('The words shown, parentheses included. Left out: made from the references.'),
      ),
    ),
  }),
  named('Citation', 'The mark in the text that names the sources of a claim.'),
);

const alt = v.pipe(
  text,
  v.description('What the picture shows, for those who do not see it; an empty text for mere decoration.'),
);
const pictureEntries = { url: address, alt, width: v.exactOptional(count), height: v.exactOptional(count) };
const inlineImage = v.pipe(
  v.object({ type: v.literal('image'), ...pictureEntries, title: v.exactOptional(line) }),
  named('InlineImage', 'A small picture in a line of text.'),
);

const markedNodes = [emphasis, strong, superscript, subscript, link, lineBreak, citation] as const;
const inlineUnion = v.pipe(
  v.union([text, textNode, v.variant('type', [...markedNodes, inlineImage])]),
  named('Inline', 'Text in a line: a plain string, or a node that marks text up.'),
);

// Prose.

const permanentId = v.exactOptional(
  v.pipe(id, v.description('Permanent address in the page; translations are found by it too.')),
);
const ownLanguage = v.exactOptional(
  v.pipe(
    language,
    v.description('Its language, where that is not the article’s: readers are told so in words.'),
  ),
);
const labelLanguage = v.exactOptional(
  v.pipe(language, v.description('Language of its heading or label alone, where that is not the article’s.')),
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
const proseNodes = [paragraph, list, blockquote, image, table] as const;
const proseUnion = v.pipe(v.variant('type', [...proseNodes]), named('Prose', 'Blocks of plain prose.'));
// An image among blocks is a block: with `InlineImage` in the same union its type would say nothing.
const flowUnion = v.pipe(
  v.union([text, textNode, v.variant('type', [...proseNodes, ...markedNodes])]),
  named('Flow', 'What a list item or a quotation holds: blocks of prose, or text directly.'),
);

// Blocks of our own.

const heading = v.pipe(line, v.description('Plain text.'));
const healthAspect = v.exactOptional(
  v.pipe(
    line,
    v.description(
      'What it tells about health, as schema.org says it: HowItWorks, Benefits, SideEffects, Safety…',
    ),
  ),
);
const section = v.pipe(
  v.object({
    type: v.literal('section'),
    id: permanentId,
    inLanguage: labelLanguage,
    heading,
    healthAspect,
    body: blocks,
  }),
  named('Section', 'A part of the article under its own heading. Sections nest.'),
);
const keyPoint = v.pipe(
  v.object({ id: permanentId, inLanguage: labelLanguage, label: line, body: blocks }),
  named('KeyPoint', 'A labelled point.'),
);
const keyPoints = v.pipe(
  v.object({ type: v.literal('keyPoints'), id: permanentId, healthAspect, items: v.array(keyPoint) }),
  named('KeyPoints', 'Labelled points, always open.'),
);
const benefit = v.pipe(
  v.object({
    id: permanentId,
    inLanguage: labelLanguage,
    label: line,
    open: v.exactOptional(v.pipe(flag, v.description('Starts open.'))),
    body: blocks,
  }),
  named('Benefit', 'A benefit that expands.'),
);
const benefits = v.pipe(
  v.object({ type: v.literal('benefits'), id: permanentId, healthAspect, items: v.array(benefit) }),
  named('Benefits', 'Benefits that expand one by one.'),
);
const callout = v.pipe(
  v.object({
    type: v.literal('callout'),
    id: permanentId,
    inLanguage: labelLanguage,
    tone: v.exactOptional(v.pipe(tone, v.description('note (when left out), caution or urgent.'))),
    heading: v.exactOptional(heading),
    healthAspect,
    body: blocks,
  }),
  named('Callout', 'A part that stands out.'),
);
const contactBlock = v.pipe(
  v.object({ type: v.literal('contact'), id: permanentId }),
  named('Contact', 'The place of the contact banner. Left out: before the references.'),
);
const blockUnion = v.pipe(
  v.variant('type', [...proseNodes, section, keyPoints, benefits, callout, contactBlock]),
  named('Block', 'Every block that can stand in a body.'),
);

// The article.

const person = v.pipe(
  v.object({
    type: v.exactOptional(v.pipe(personType, v.description('Left out: Person.'))),
    name: line,
    honorificPrefix: v.exactOptional(line),
    honorificSuffix: v.exactOptional(v.pipe(line, v.description('Such as M.D.'))),
    jobTitle: v.exactOptional(line),
    description: v.exactOptional(line),
    url: v.exactOptional(address),
  }),
  named('Person', 'Who wrote, reviewed or translated it.'),
);
const picture = v.pipe(v.object(pictureEntries), named('Picture', 'A picture of the whole article.'));
const source = v.pipe(
  v.object({ name: line, url: v.exactOptional(address) }),
  named('Source', 'Another work, or who published this one.'),
);
const contactDetails = v.pipe(
  optionalFields({
    heading: v.exactOptional(heading),
    name: v.exactOptional(line),
    areaServed: v.exactOptional(line),
    availableService: v.exactOptional(v.array(line)),
    telephone: v.exactOptional(v.pipe(line, v.description('International form, such as +1-310-601-9999.'))),
    telephoneText: v.exactOptional(v.pipe(line, v.description('As printed. Left out: telephone.'))),
    email: v.exactOptional(line),
    url: v.exactOptional(address),
    linkText: v.exactOptional(line),
    body: v.exactOptional(v.array(prose)),
  }),
  named('ContactDetails', 'What the contact banner says.'),
);

/** A whole article file. */
export const articleSchema = v.pipe(
  v.object({
    format,
    id: v.exactOptional(v.pipe(slug, v.description('Names the article in all its languages.'))),
    inLanguage: language,
    references: v.exactOptional(v.array(reference)),
    headline: line,
    description: v.exactOptional(v.pipe(line, v.description("The card's summary."))),
    url: v.exactOptional(v.pipe(address, v.description('The page where the article lives.'))),
    image: v.exactOptional(picture),
    author: v.exactOptional(v.array(person)),
    reviewedBy: v.exactOptional(v.array(person)),
    translator: v.exactOptional(
      v.pipe(v.array(person), v.description('Who translated it, where this text is a translation.')),
    ),
    isBasedOn: v.exactOptional(
      v.pipe(
        source,
        v.description('The work that this text condenses or adapts, to which its review belongs.'),
      ),
    ),
    publisher: v.exactOptional(v.pipe(source, v.description('Who published it first.'))),
    datePublished: v.exactOptional(date),
    dateModified: v.exactOptional(date),
    lastReviewed: v.exactOptional(date),
    reviewDue: v.exactOptional(date),
    timeRequired: v.exactOptional(
      v.pipe(duration, v.description('Reading time. Left out: computed from the words.')),
    ),
    license: v.exactOptional(line),
    editorialNote: v.exactOptional(v.pipe(inlines, v.description('Shown above the text.'))),
    body: blocks,
    contact: v.exactOptional(contactDetails),
  }),
  named('Article', 'One article in one language.'),
);

/** The schemas that the JSON Schema keeps as definitions, by the names of their types. */
export const schemaDefinitions = {
  Inline: inlineUnion,
  Prose: proseUnion,
  Flow: flowUnion,
  Block: blockUnion,
  Text: textNode,
  Emphasis: emphasis,
  Strong: strong,
  Superscript: superscript,
  Subscript: subscript,
  Link: link,
  Break: lineBreak,
  Citation: citation,
  InlineImage: inlineImage,
  Paragraph: paragraph,
  List: list,
  ListItem: listItem,
  Blockquote: blockquote,
  Image: image,
  Table: table,
  TableRow: tableRow,
  TableCell: tableCell,
  Section: section,
  KeyPoints: keyPoints,
  KeyPoint: keyPoint,
  Benefits: benefits,
  Benefit: benefit,
  Callout: callout,
  Contact: contactBlock,
  ContactDetails: contactDetails,
  Reference: reference,
  Name: name,
  ReferenceDate: referenceDate,
  Person: person,
  Picture: picture,
  Source: source,
};
