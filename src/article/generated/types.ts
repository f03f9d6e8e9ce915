// Generated from schema.ts by tools/generate-format.ts. Do not edit.

/** Text inside a paragraph and the like: a plain string, or a node that marks text up. */
export type Inline =
  string | Emphasis | Strong | Superscript | Subscript | Link | Break | Citation | InlineImage;

/** Blocks of plain prose. */
export type Prose = Paragraph | List | Blockquote | Image | Table;

/** Every block that can stand in a body. */
export type Block = Prose | Section | KeyPoints | Benefits | Callout | Contact;

/** What a list item or a quotation holds: text directly, or blocks of prose. */
export type Flow = Prose | Inline;

export interface Emphasis {
  type: 'emphasis';
  children: Inline[];
}

export interface Strong {
  type: 'strong';
  children: Inline[];
}

export interface Superscript {
  type: 'superscript';
  children: Inline[];
}

export interface Subscript {
  type: 'subscript';
  children: Inline[];
}

/** A link. Its children hold no other link and no citation. */
export interface Link {
  type: 'link';
  /** Address as written; pass it through `safeUrl` with the article's address as base. */
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
  /** Ids of references, at least one; all of them exist in the parsed article. */
  references: string[];
  /** The words shown, parentheses included; left out: made from the references. */
  label?: string;
}

/** A small picture in a line of text. */
export interface InlineImage {
  type: 'image';
  url: string;
  /** Text alternative; an empty string for a picture that only decorates. */
  alt: string;
  title?: string;
  width?: number;
  height?: number;
}

export interface Paragraph {
  type: 'paragraph';
  id?: string;
  children: Inline[];
}

export interface List {
  type: 'list';
  id?: string;
  /** Numbered. */
  ordered?: boolean;
  /** Number of the first item. */
  start?: number;
  children: ListItem[];
}

export interface ListItem {
  type: 'listItem';
  id?: string;
  children: Flow[];
}

export interface Blockquote {
  type: 'blockquote';
  id?: string;
  children: Flow[];
}

/** A picture as a block; with a caption or credit it is a figure. */
export interface Image {
  type: 'image';
  id?: string;
  url: string;
  /** Text alternative; an empty string for a picture that only decorates. */
  alt: string;
  title?: string;
  width?: number;
  height?: number;
  caption?: Inline[];
  /** Who made it, and under which licence. */
  credit?: Inline[];
}

export interface Table {
  type: 'table';
  id?: string;
  caption?: Inline[];
  /** Alignment of each column. */
  align?: ('left' | 'right' | 'center' | 'none')[];
  /** The first cell of each row is its header. */
  rowHeaders?: boolean;
  /** The first row holds the column headers. */
  children: TableRow[];
}

export interface TableRow {
  type: 'tableRow';
  children: TableCell[];
}

export interface TableCell {
  type: 'tableCell';
  children: Inline[];
}

/** A part of the article under its own heading. Sections nest. */
export interface Section {
  type: 'section';
  id?: string;
  heading: string;
  healthAspect?: string;
  body: Block[];
}

export interface KeyPoints {
  type: 'keyPoints';
  id?: string;
  healthAspect?: string;
  items: KeyPoint[];
}

export interface KeyPoint {
  id?: string;
  label: string;
  body: Block[];
}

export interface Benefits {
  type: 'benefits';
  id?: string;
  healthAspect?: string;
  items: Benefit[];
}

export interface Benefit {
  id?: string;
  label: string;
  /** Starts open. */
  open?: boolean;
  body: Block[];
}

export interface Callout {
  type: 'callout';
  id?: string;
  /** Left out: note. */
  tone?: 'note' | 'caution' | 'urgent';
  heading?: string;
  healthAspect?: string;
  body: Block[];
}

/** The place where the article's contact banner stands. */
export interface Contact {
  type: 'contact';
  id?: string;
}

/** What the contact banner says. */
export interface ContactDetails {
  heading?: string;
  name?: string;
  areaServed?: string;
  availableService?: string[];
  /** International form, such as +1-310-601-9999. */
  telephone?: string;
  /** As printed, such as (310)601-9999; left out: `telephone`. */
  telephoneText?: string;
  email?: string;
  url?: string;
  linkText?: string;
  body?: Prose[];
}

export interface Person {
  /** Left out: Person. */
  type?: 'Person' | 'Organization';
  name: string;
  honorificPrefix?: string;
  /** Such as M.D. */
  honorificSuffix?: string;
  jobTitle?: string;
  description?: string;
  url?: string;
}

/** A picture of the whole article. */
export interface Picture {
  url: string;
  alt: string;
  width?: number;
  height?: number;
}

/** Another work or its publisher. */
export interface Source {
  name: string;
  url?: string;
}

/** A name in a CSL-JSON reference. `literal` alone names an institution; a last `{ "literal": "et al." }` says that the list is cut there. */
export interface Name {
  family?: string;
  given?: string;
  suffix?: string;
  'dropping-particle'?: string;
  'non-dropping-particle'?: string;
  literal?: string;
}

/** A date in a CSL-JSON reference. */
export interface ReferenceDate {
  /** [[year, month, day]], the last two optional; a second triple ends a range. */
  'date-parts'?: number[][];
  /** 1 to 4: spring, summer, autumn, winter. */
  season?: string;
  circa?: boolean;
  literal?: string;
}

/** A source, as CSL-JSON. */
export interface Reference {
  id: string;
  type: string;
  author?: Name[];
  editor?: Name[];
  translator?: Name[];
  director?: Name[];
  'container-author'?: Name[];
  issued?: ReferenceDate;
  accessed?: ReferenceDate;
  'original-date'?: ReferenceDate;
  title?: string;
  'container-title'?: string;
  'collection-title'?: string;
  'event-title'?: string;
  'event-place'?: string;
  publisher?: string;
  'publisher-place'?: string;
  volume?: string;
  issue?: string;
  page?: string;
  number?: string;
  edition?: string;
  version?: string;
  genre?: string;
  medium?: string;
  status?: string;
  language?: string;
  DOI?: string;
  URL?: string;
}

/** One article in one language. */
export interface Article {
  format: 1;
  id?: string;
  /** BCP 47. */
  inLanguage: string;
  references?: Reference[];
  headline: string;
  /** The card's summary. */
  description?: string;
  url?: string;
  image?: Picture;
  author?: Person[];
  reviewedBy?: Person[];
  isBasedOn?: Source;
  publisher?: Source;
  datePublished?: string;
  dateModified?: string;
  lastReviewed?: string;
  reviewDue?: string;
  /** Such as PT6M. */
  timeRequired?: string;
  license?: string;
  editorialNote?: Inline[];
  body: Block[];
  contact?: ContactDetails;
}
