import { canonicalTag } from '../../../localization/locale-chain.js';
import { memberPath } from '../../json-positions.js';
import { isFields, ownList, ownText, type Visit } from '../../walk-article.js';

/** A stretch of an article's text, as readers read it. */
export interface Passage {
  readonly path: string;
  readonly text: string;
  /** Whether it is made of sentences; headings, labels and names are not. */
  readonly prose: boolean;
}

const isBlock = (node: unknown): boolean =>
  isFields(node) && ['paragraph', 'list', 'blockquote', 'table'].includes(ownText(node, 'type'));

/** The words of nodes in a line, without citations, whose abbreviations and dots are no prose. */
const lineText = (nodes: readonly unknown[]): string =>
  nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      if (!isFields(node)) return '';
      const type = ownText(node, 'type');
      return type === 'break'
        ? ' '
        : type === 'citation'
          ? ''
          : ownText(node, 'value') + lineText(ownList(node, 'children'));
    })
    .join('');

/** Fields that hold lines of prose, and fields that hold a plain text, by the kind of object. */
const proseFields: Readonly<Record<string, readonly string[]>> = {
  article: ['editorialNote'],
  paragraph: ['children'],
  tableCell: ['children'],
  image: ['caption', 'credit'],
  table: ['caption'],
};
const textFields: Readonly<Record<string, readonly string[]>> = {
  article: ['headline', 'description'],
  section: ['heading'],
  callout: ['heading'],
  keyPoint: ['label'],
  benefit: ['label'],
  contactDetails: ['heading', 'name', 'linkText'],
};

function passagesOf({ kind, fields, path }: Visit): Passage[] {
  const found: Passage[] = [];
  const add = (at: string, text: string, prose: boolean): void => {
    // A citation that has been taken out leaves a space before the full stop.
    const tidy = text
      .replace(/\s+/g, ' ')
      .replace(/ (?=[.,;:!?])/g, '')
      .trim();
    if (tidy) found.push({ path: at, text: tidy, prose });
  };
  for (const name of textFields[kind] ?? [])
    add(memberPath(path, name), ownText(fields, name), name === 'description');
  for (const name of proseFields[kind] ?? [])
    add(memberPath(path, name), lineText(ownList(fields, name)), true);
  if (kind === 'listItem' || kind === 'blockquote') {
    const lines = ownList(fields, 'children').filter((node) => !isBlock(node));
    add(memberPath(path, 'children'), lineText(lines), true);
  }
  if (kind === 'contactDetails') {
    ownList(fields, 'availableService').forEach((service, index) => {
      if (typeof service === 'string')
        add(`${memberPath(path, 'availableService')}[${index}]`, service, false);
    });
  }
  return found;
}

/** The text of an article in passages. References are not among them. */
export const passages = (visits: readonly Visit[]): Passage[] => visits.flatMap(passagesOf);

/** The language that a file says it is in; empty where it names none. */
export const languageOf = (json: unknown): string =>
  isFields(json) ? canonicalTag(ownText(json, 'inLanguage')) : '';
