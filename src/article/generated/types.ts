// Generated from schema.ts by tools/build/generate-format.ts. Do not edit.

/** One article in one language. */
export interface Article {
  /** 1, the format that is read here */
  format: 1;
  /** Names the article in all its languages. */
  id?: string;
  /** A language tag such as en or zh-Hant */
  inLanguage: string;
  references?: Reference[];
  headline: string;
  /** The card's summary. */
  description?: string;
  /** The page where the article lives. */
  url?: string;
  image?: Picture;
  author?: Person[];
  reviewedBy?: Person[];
  /** Who translated it, where this text is a translation. */
  translator?: Person[];
  /** The work that this text condenses or adapts, to which its review belongs. */
  isBasedOn?: Source;
  /** Who published it first. */
  publisher?: Source;
  /** A date such as 2024-04-22, 2024-04, 2024 or --04-22 */
  datePublished?: string;
  /** A date such as 2024-04-22, 2024-04, 2024 or --04-22 */
  dateModified?: string;
  /** A date such as 2024-04-22, 2024-04, 2024 or --04-22 */
  lastReviewed?: string;
  /** A date such as 2024-04-22, 2024-04, 2024 or --04-22 */
  reviewDue?: string;
  /** Reading time. Left out: computed from the words. */
  timeRequired?: string;
  license?: string;
  /** Shown above the text. */
  editorialNote?: Inline[];
  body: Block[];
  contact?: ContactDetails;
}

/** A source, as CSL-JSON. */
export interface Reference {
  /** An id without spaces that no other reference has */
  id: string;
  /** CSL type: article-journal, book, chapter, report, webpage, thesis… */
  type: string;
  author?: Name[];
  editor?: Name[];
  translator?: Name[];
  director?: Name[];
  issued?: ReferenceDate;
  accessed?: ReferenceDate;
  'original-date'?: ReferenceDate;
  title?: string;
  /** For citations, where no author is named. */
  'title-short'?: string;
  'container-title'?: string;
  'event-title'?: string;
  'event-place'?: string;
  publisher?: string;
  volume?: string;
  issue?: string;
  page?: string;
  number?: string;
  edition?: string;
  version?: string;
  genre?: string;
  medium?: string;
  status?: string;
  /** A language tag such as en or zh-Hant */
  language?: string;
  DOI?: string;
  URL?: string;
}

/** A name of CSL-JSON: family and given, or literal. */
export interface Name {
  family?: string;
  given?: string;
  suffix?: string;
  'dropping-particle'?: string;
  'non-dropping-particle'?: string;
  /** An institution; a last "et al." says that the list is cut there. */
  literal?: string;
}

/** A date of CSL-JSON. */
export interface ReferenceDate {
  /** [[year, month, day]]; a second list ends a range. */
  'date-parts'?: number[][];
  circa?: boolean;
  literal?: string;
}

/** A picture of the whole article. */
export interface Picture {
  /** An address: https:, mailto:, tel:, sms:, #id, or relative to this file */
  url: string;
  /** What the picture shows, for those who do not see it; an empty text for mere decoration. */
  alt: string;
  /** A whole number from 1 to 99999 */
  width?: number;
  /** A whole number from 1 to 99999 */
  height?: number;
}

/** Who wrote, reviewed or translated it. */
export interface Person {
  /** Left out: Person. */
  type?: 'Person' | 'Organization';
  name: string;
  honorificPrefix?: string;
  /** Such as M.D. */
  honorificSuffix?: string;
  jobTitle?: string;
  description?: string;
  /** An address: https:, mailto:, tel:, sms:, #id, or relative to this file */
  url?: string;
}

/** Another work, or who published this one. */
export interface Source {
  name: string;
  /** An address: https:, mailto:, tel:, sms:, #id, or relative to this file */
  url?: string;
}

/** Text in a line: a plain string, or a node that marks text up. */
export type Inline =
  string | Emphasis | Strong | Superscript | Subscript | Link | Break | Citation | InlineImage;

/** Stressed text. */
export interface Emphasis {
  type: 'emphasis';
  children: Inline[];
}

/** Important text. */
export interface Strong {
  type: 'strong';
  children: Inline[];
}

/** Raised text. */
export interface Superscript {
  type: 'superscript';
  children: Inline[];
}

/** Lowered text. */
export interface Subscript {
  type: 'subscript';
  children: Inline[];
}

/** A link. Its children hold no other link and no citation. */
export interface Link {
  type: 'link';
  /** Address as written; pass it through `safeUrl` before use. */
  url: string;
  title?: string;
  children: Inline[];
}

/** A line break. */
export interface Break {
  type: 'break';
}

/** The mark in the text that names the sources of a claim. */
export interface Citation {
  type: 'citation';
  /** Ids of references of this file, at least one. */
  references: string[];
  /** The words shown, parentheses included. Left out: made from the references. */
  label?: string;
}

/** A small picture in a line of text. */
export interface InlineImage {
  type: 'image';
  /** An address: https:, mailto:, tel:, sms:, #id, or relative to this file */
  url: string;
  /** What the picture shows, for those who do not see it; an empty text for mere decoration. */
  alt: string;
  /** A whole number from 1 to 99999 */
  width?: number;
  /** A whole number from 1 to 99999 */
  height?: number;
  title?: string;
}

/** Every block that can stand in a body. */
export type Block =
  Paragraph | List | Blockquote | Image | Table | Section | KeyPoints | Benefits | Callout | Contact;

/** A paragraph. */
export interface Paragraph {
  type: 'paragraph';
  /** Permanent address in the page; translations are found by it too. */
  id?: string;
  /** Its language, where that is not the article’s: readers are told so in words. */
  inLanguage?: string;
  children: Inline[];
}

/** A list. */
export interface List {
  type: 'list';
  /** Permanent address in the page; translations are found by it too. */
  id?: string;
  /** Numbered. */
  ordered?: boolean;
  /** Number of the first item. */
  start?: number;
  children: ListItem[];
}

/** One item of a list. */
export interface ListItem {
  type: 'listItem';
  /** Permanent address in the page; translations are found by it too. */
  id?: string;
  /** Its language, where that is not the article’s: readers are told so in words. */
  inLanguage?: string;
  children: Flow[];
}

/** What a list item or a quotation holds: blocks of prose, or text directly. */
export type Flow =
  | string
  | Paragraph
  | List
  | Blockquote
  | Image
  | Table
  | Emphasis
  | Strong
  | Superscript
  | Subscript
  | Link
  | Break
  | Citation;

/** A quotation that stands alone. */
export interface Blockquote {
  type: 'blockquote';
  /** Permanent address in the page; translations are found by it too. */
  id?: string;
  /** Its language, where that is not the article’s: readers are told so in words. */
  inLanguage?: string;
  children: Flow[];
}

/** A picture; with a caption or credit it is a figure. */
export interface Image {
  type: 'image';
  /** Permanent address in the page; translations are found by it too. */
  id?: string;
  /** Its language, where that is not the article’s: readers are told so in words. */
  inLanguage?: string;
  /** An address: https:, mailto:, tel:, sms:, #id, or relative to this file */
  url: string;
  /** What the picture shows, for those who do not see it; an empty text for mere decoration. */
  alt: string;
  /** A whole number from 1 to 99999 */
  width?: number;
  /** A whole number from 1 to 99999 */
  height?: number;
  title?: string;
  caption?: Inline[];
  /** Who made it, and its licence. */
  credit?: Inline[];
}

/** A table. Its first row holds the headers of the columns. */
export interface Table {
  type: 'table';
  /** Permanent address in the page; translations are found by it too. */
  id?: string;
  /** Its language, where that is not the article’s: readers are told so in words. */
  inLanguage?: string;
  caption?: Inline[];
  /** Alignment of each column. */
  align?: ('left' | 'right' | 'center' | 'none')[];
  /** The first cell of each row is its header. */
  rowHeaders?: boolean;
  children: TableRow[];
}

/** A row. */
export interface TableRow {
  type: 'tableRow';
  children: TableCell[];
}

/** A cell. */
export interface TableCell {
  type: 'tableCell';
  children: Inline[];
}

/** A part of the article under its own heading. Sections nest. */
export interface Section {
  type: 'section';
  /** Permanent address in the page; translations are found by it too. */
  id?: string;
  /** Language of its heading or label alone, where that is not the article’s. */
  inLanguage?: string;
  /** Plain text. */
  heading: string;
  /** What it tells about health, as schema.org says it: HowItWorks, Benefits, SideEffects, Safety… */
  healthAspect?: string;
  body: Block[];
}

/** Labelled points, always open. */
export interface KeyPoints {
  type: 'keyPoints';
  /** Permanent address in the page; translations are found by it too. */
  id?: string;
  /** What it tells about health, as schema.org says it: HowItWorks, Benefits, SideEffects, Safety… */
  healthAspect?: string;
  items: KeyPoint[];
}

/** A labelled point. */
export interface KeyPoint {
  /** Permanent address in the page; translations are found by it too. */
  id?: string;
  /** Language of its heading or label alone, where that is not the article’s. */
  inLanguage?: string;
  label: string;
  body: Block[];
}

/** Benefits that expand one by one. */
export interface Benefits {
  type: 'benefits';
  /** Permanent address in the page; translations are found by it too. */
  id?: string;
  /** What it tells about health, as schema.org says it: HowItWorks, Benefits, SideEffects, Safety… */
  healthAspect?: string;
  items: Benefit[];
}

/** A benefit that expands. */
export interface Benefit {
  /** Permanent address in the page; translations are found by it too. */
  id?: string;
  /** Language of its heading or label alone, where that is not the article’s. */
  inLanguage?: string;
  label: string;
  /** Starts open. */
  open?: boolean;
  body: Block[];
}

/** A part that stands out. */
export interface Callout {
  type: 'callout';
  /** Permanent address in the page; translations are found by it too. */
  id?: string;
  /** Language of its heading or label alone, where that is not the article’s. */
  inLanguage?: string;
  /** note (when left out), caution or urgent. */
  tone?: 'note' | 'caution' | 'urgent';
  /** Plain text. */
  heading?: string;
  /** What it tells about health, as schema.org says it: HowItWorks, Benefits, SideEffects, Safety… */
  healthAspect?: string;
  body: Block[];
}

/** The place of the contact banner. Left out: before the references. */
export interface Contact {
  type: 'contact';
  /** Permanent address in the page; translations are found by it too. */
  id?: string;
}

/** What the contact banner says. */
export interface ContactDetails {
  /** Plain text. */
  heading?: string;
  name?: string;
  areaServed?: string;
  availableService?: string[];
  /** International form, such as +1-310-601-9999. */
  telephone?: string;
  /** As printed. Left out: telephone. */
  telephoneText?: string;
  email?: string;
  /** An address: https:, mailto:, tel:, sms:, #id, or relative to this file */
  url?: string;
  linkText?: string;
  body?: Prose[];
}

/** Blocks of plain prose. */
export type Prose = Paragraph | List | Blockquote | Image | Table;
