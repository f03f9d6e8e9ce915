/**
 * The article file: one valibot schema is the source of the types, of the browser's reader and of the JSON Schema.
 *
 * Browser code never imports this module. `tools/generate-format.ts` turns it into `generated/format.ts`, the table
 * that `parse-article.ts` reads by, and into `generated/types.ts`. Hence its habits: every leaf has a title, its
 * kind in the table, and a description that finishes the sentence "Write …"; every object has a title, its name in
 * the table and among the types; only unions of node types are recursive. References stand before the body, so
 * that the reader knows them when it meets a citation.
 */
import * as v from 'valibot';
import { isLanguageTag } from './language-tag.js';
import { isPartialDate } from './partial-date.js';
import { isSafeUrl } from './url.js';
import { wellFormed } from './well-formed.js';
import type { Block, Flow, Inline, Prose } from './generated/types.js';

/** The `format` number that this version of careleaf reads. */
export const FORMAT = 1;

/** Most values (objects, lists, texts, numbers) that an article may hold, how deep they may be nested, most faults told. */
export const LIMITS = { values: 200_000, depth: 64, faults: 1_000 };

type Named = {
  title: string;
  description: string;
  /** What a number, written as text, must match. */
  test?: RegExp;
};

const named = <Input>(title: string, description: string, test?: RegExp): v.MetadataAction<Input, Named> =>
  v.metadata({ title, description, ...(test && { test }) });

/** An object whose fields are all optional. `v.object` alone would take a list for one. */
const optionalFields = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.pipe(
    v.custom<v.InferInput<v.ObjectSchema<Entries, undefined>>>((input) => !Array.isArray(input)),
    v.object(entries),
  );

// Leaves. A check stands for all that a pattern beside it says, which is there for the JSON Schema.

const string = v.pipe(v.string(), v.transform(wellFormed));
const text = v.pipe(string, named('text', 'text'));
const line = v.pipe(string, v.regex(/\S/), named('line', 'text that is not empty'));
const format = v.pipe(v.literal(FORMAT), named('format', '1, the format that is read here'));
const flag = v.pipe(v.boolean(), named('flag', 'true or false'));
const count = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(1),
  v.maxValue(99_999),
  named('count', 'a whole number from 1 to 99999', /^[1-9]\d{0,4}$/),
);
const slug = v.pipe(string, v.regex(/^[\w-]+$/), named('slug', 'letters, digits and hyphens'));
const id = v.pipe(string, v.regex(/^\S+$/), named('id', 'an id without spaces that nothing else has'));
const language = v.pipe(
  string,
  v.regex(/^[A-Za-z]{2,8}(-[A-Za-z\d]{1,8})*$/),
  v.check(isLanguageTag),
  named('language', 'a language tag such as en or zh-Hant'),
);
const address = v.pipe(
  string,
  v.regex(/\S/),
  v.check(isSafeUrl),
  named('address', 'an address: https:, mailto:, tel:, sms:, #id, or relative to this file'),
);
const date = v.pipe(
  string,
  v.regex(/^(\d{4}(-\d\d(-\d\d)?)?|--\d\d-\d\d)$/),
  v.check(isPartialDate),
  named('date', 'a date such as 2024-04-22, 2024-04, 2024 or --04-22'),
);
const duration = v.pipe(string, v.regex(/^PT[1-9]\d{0,3}M$/), named('duration', 'minutes such as PT6M'));
const tone = v.pipe(v.picklist(['note', 'caution', 'urgent']), named('tone', 'note, caution or urgent'));
const alignment = v.pipe(
  v.picklist(['left', 'right', 'center', 'none']),
  named('alignment', 'left, right, center or none'),
);
const personType = v.pipe(
  v.picklist(['Person', 'Organization']),
  named('personType', 'Person or Organization'),
);

// Leaves of CSL-JSON, which allows numbers for texts and texts for numbers.

const textOrNumber = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform((value) => wellFormed(String(value))),
);
const cslId = v.pipe(
  textOrNumber,
  v.regex(/^\S+$/),
  named('cslId', 'an id without spaces that no other reference has'),
);
const citedId = v.pipe(textOrNumber, v.regex(/^\S+$/), named('citedId', 'the id of one of the references'));
const csl = v.pipe(textOrNumber, v.regex(/\S/), named('csl', 'text or a number'));
const datePart = v.pipe(
  textOrNumber,
  v.regex(/^\d{1,4}$/),
  v.transform(Number),
  named('datePart', 'a number'),
);

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
const caption = v.exactOptional(inlines);
const paragraph = v.pipe(
  v.object({ type: v.literal('paragraph'), id: permanentId, children: inlines }),
  named('Paragraph', 'A paragraph.'),
);
const listItem = v.pipe(
  v.object({ type: v.literal('listItem'), id: permanentId, children: v.array(flow) }),
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
  v.object({ type: v.literal('blockquote'), id: permanentId, children: v.array(flow) }),
  named('Blockquote', 'A quotation that stands alone.'),
);
const image = v.pipe(
  v.object({
    type: v.literal('image'),
    id: permanentId,
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
  v.object({ type: v.literal('section'), id: permanentId, heading, healthAspect, body: blocks }),
  named('Section', 'A part of the article under its own heading. Sections nest.'),
);
const keyPoint = v.pipe(
  v.object({ id: permanentId, label: line, body: blocks }),
  named('KeyPoint', 'A labelled point.'),
);
const keyPoints = v.pipe(
  v.object({ type: v.literal('keyPoints'), id: permanentId, healthAspect, items: v.array(keyPoint) }),
  named('KeyPoints', 'Labelled points, always open.'),
);
const benefit = v.pipe(
  v.object({
    id: permanentId,
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

// References: the variables of CSL-JSON that an APA entry can show.

const name = v.pipe(
  optionalFields({
    family: v.exactOptional(csl),
    given: v.exactOptional(csl),
    suffix: v.exactOptional(csl),
    'dropping-particle': v.exactOptional(csl),
    'non-dropping-particle': v.exactOptional(csl),
    literal: v.exactOptional(
      v.pipe(csl, v.description('An institution; a last "et al." says that the list is cut there.')),
    ),
  }),
  named('Name', 'A name of CSL-JSON: family and given, or literal.'),
);
const referenceDate = v.pipe(
  optionalFields({
    'date-parts': v.exactOptional(
      v.pipe(v.array(v.array(datePart)), v.description('[[year, month, day]]; a second list ends a range.')),
    ),
    circa: v.exactOptional(flag),
    literal: v.exactOptional(csl),
  }),
  named('ReferenceDate', 'A date of CSL-JSON.'),
);
const names = v.exactOptional(v.array(name));
const referenceDay = v.exactOptional(referenceDate);
const word = v.exactOptional(csl);
const reference = v.pipe(
  v.object({
    id: cslId,
    type: v.pipe(line, v.description('CSL type: article-journal, book, chapter, report, webpage, thesis…')),
    author: names,
    editor: names,
    translator: names,
    director: names,
    issued: referenceDay,
    accessed: referenceDay,
    'original-date': referenceDay,
    title: word,
    'title-short': v.exactOptional(v.pipe(csl, v.description('For citations, where no author is named.'))),
    'container-title': word,
    'event-title': word,
    'event-place': word,
    publisher: word,
    volume: word,
    issue: word,
    page: word,
    number: word,
    edition: word,
    version: word,
    genre: word,
    medium: word,
    status: word,
    language: v.exactOptional(language),
    DOI: word,
    URL: word,
  }),
  named('Reference', 'A source, as CSL-JSON.'),
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
  named('Person', 'Who wrote or reviewed it.'),
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
