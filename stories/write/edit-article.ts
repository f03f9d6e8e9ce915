import { unions } from '../../src/article/generated/format.js';
import { memberPath } from '../../src/tools/json-positions.js';
import {
  fieldKinds,
  isFields,
  ownList,
  ownText,
  walkArticle,
  type Visit,
} from '../../src/tools/walk-article.js';
import { formatJson } from './format-json.js';
import { jsonRanges, parentPath, pathAt, type Range, type ValueRange } from './json-ranges.js';

/** A change of the text, and what is selected after it, counted from the start of what is put in. */
export interface Edit extends Range {
  readonly insert: string;
  readonly select: Range;
}

type Ranges = ReadonlyMap<string, ValueRange>;

/** A list of the file that takes a kind of block, and where in it. */
interface Place {
  readonly list: string;
  /** Index of the item after which it goes; -1 for the beginning. */
  readonly after: number;
}

const takes = (listKind: string, type: string): boolean => {
  const item = /^[*+](\w+)$/.exec(listKind)?.[1];
  return item !== undefined && (item === type || (unions[item]?.split(' ').includes(type) ?? false));
};

/** The visits that a place in the text is inside of, the outermost first. */
const around = (json: unknown, ranges: Ranges, offset: number): Visit[] =>
  [...walkArticle(json)].filter(({ path }) => {
    const range = ranges.get(path);
    return range && (!path || (range.start < offset && offset < range.to));
  });

function placeIn(visit: Visit, type: string, ranges: Ranges, offset: number): Place | undefined {
  for (const [name, kind] of fieldKinds(visit.kind)) {
    if (!takes(kind, type)) continue;
    const list = memberPath(visit.path, name);
    const count = ownList(visit.fields, name).length;
    const before = Array.from({ length: count }, (_, index) => index).filter(
      (index) => (ranges.get(`${list}[${index}]`)?.start ?? Infinity) < offset,
    );
    return { list, after: before.length - 1 };
  }
  return undefined;
}

/** A new item in a list of the file, made there if the file has none. */
function insertInto(text: string, ranges: Ranges, { list, after }: Place, value: object): Edit {
  const range = ranges.get(list);
  const lineIndent = (offset: number): string =>
    /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1))?.[0] ?? '';
  const at = (from: number, to: number, before: string, written: string, end: string): Edit => ({
    from,
    to,
    insert: before + written + end,
    select: selection(written, before.length),
  });
  if (!range) {
    const holder = ranges.get(parentPath(list)) ?? { from: 0, to: text.length };
    const last = [...ranges]
      .filter(([path]) => path && parentPath(path) === parentPath(list))
      .reduce((end, [, { to }]) => Math.max(end, to), holder.from + 1);
    const indent = `${lineIndent(holder.from)}  `;
    const key = /\w+$/.exec(list)?.[0] ?? list;
    const before = `${text[last - 1] === '{' ? '' : ','}\n${indent}"${key}": [\n${indent}  `;
    return at(last, last, before, formatJson(value, `${indent}  `), `\n${indent}]`);
  }
  const neighbour = ranges.get(`${list}[${Math.max(after, 0)}]`);
  if (!neighbour) {
    const indent = `${lineIndent(range.start)}  `;
    return at(
      range.from,
      range.to,
      `[\n${indent}`,
      formatJson(value, indent),
      `\n${lineIndent(range.start)}]`,
    );
  }
  const indent = lineIndent(neighbour.from);
  const written = formatJson(value, indent);
  return after < 0
    ? at(neighbour.from, neighbour.from, '', written, `,\n${indent}`)
    : at(neighbour.to, neighbour.to, `,\n${indent}`, written, '');
}

/** The first words in it that are to be written over; without any, all of it. */
function selection(written: string, before: number): Range {
  const found = /"(?:heading|label)": "(.*?)"|"children": \["(.*?)"/.exec(written);
  const words = found?.[1] ?? found?.[2];
  if (!found || words === undefined) return { from: before, to: before + written.length };
  const end = before + found.index + found[0].length - 1;
  return { from: end - words.length, to: end };
}

const firstItem = (list: string) => ({
  id: `${list}-1`,
  label: 'A few words',
  body: [{ type: 'paragraph', children: ['A sentence or two.'] }],
});

/** Blocks and items that editors put in by a button. */
export const blocks = {
  paragraph: () => ({ type: 'paragraph', children: ['Write the text here.'] }),
  section: (id: string) => ({
    type: 'section',
    id,
    heading: 'Heading of the section',
    body: [{ type: 'paragraph', children: ['Write the text here.'] }],
  }),
  keyPoints: (id: string) => ({ type: 'keyPoints', id, items: [firstItem(id)] }),
  benefits: (id: string) => ({ type: 'benefits', id, items: [firstItem(id)] }),
  callout: (id: string) => ({
    type: 'callout',
    id,
    tone: 'caution',
    heading: 'What must not be overlooked',
    body: [{ type: 'paragraph', children: ['Write the text here.'] }],
  }),
  list: () => ({ type: 'list', children: [{ type: 'listItem', children: ['First item'] }] }),
} as const satisfies Readonly<Record<string, (id: string) => object>>;

export type BlockType = keyof typeof blocks;

/** Bases of the ids of new blocks. An id is a word of the article's address, so it is made of plain words. */
const idBases: Readonly<Record<string, string>> = { keyPoints: 'key-points' };

/** An id that no block, item or reference of the file has. */
function freeId(json: unknown, base: string): string {
  const taken = new Set([...walkArticle(json)].map(({ fields }) => ownText(fields, 'id')));
  let count = 1;
  while (taken.has(`${base}-${count}`)) count++;
  return `${base}-${count}`;
}

/**
 * A new block near a place in the text: after the block there, or at the beginning of the section whose heading is there; a section
 * after the section there.
 *
 * @param text an article file that is JSON
 */
export function insertBlock(text: string, offset: number, type: BlockType): Edit | undefined {
  const json: unknown = JSON.parse(text);
  if (!isFields(json)) return undefined;
  const ranges = jsonRanges(text);
  const within = around(json, ranges, offset);
  const section = type === 'section' && within.findLastIndex(({ kind }) => kind === 'section');
  const holders = typeof section === 'number' && section > 0 ? within.slice(0, section) : within;
  const place = holders
    .toReversed()
    .reduce<Place | undefined>((found, visit) => found ?? placeIn(visit, type, ranges, offset), undefined);
  return place && insertInto(text, ranges, place, blocks[type](freeId(json, idBases[type] ?? type)));
}

/** One more item in the list at a place of the text; undefined where there is no list. */
export function insertItem(text: string, offset: number): Edit | undefined {
  const json: unknown = JSON.parse(text);
  const ranges = jsonRanges(text);
  const list = around(json, ranges, offset).findLast(({ kind }) => /^(keyPoints|benefits|list)$/.test(kind));
  if (!list) return undefined;
  if (list.kind === 'list') {
    const place = placeIn(list, 'listItem', ranges, offset);
    return place && insertInto(text, ranges, place, { type: 'listItem', children: ['Next item'] });
  }
  const base = ownText(list.fields, 'id') || idBases[list.kind] || list.kind;
  const [item] = blocks[list.kind === 'benefits' ? 'benefits' : 'keyPoints']('').items;
  const place = placeIn(list, list.kind === 'benefits' ? 'benefit' : 'keyPoint', ranges, offset);
  return place && insertInto(text, ranges, place, { ...item, id: freeId(json, base) });
}

/** Whether a value stands in a list of text, where marks and citations may stand too. */
const isLine = (json: unknown, list: string): boolean =>
  [...walkArticle(json)].some(({ kind, path }) =>
    [...fieldKinds(kind)].some(
      ([name, field]) => /^\*(inline|flow)$/.test(field) && memberPath(path, name) === list,
    ),
  );

/** The raw text between quotes without the half of an escape at its ends. */
const inString = (text: string, from: number, to: number): boolean => {
  try {
    JSON.parse(`"${text.slice(from, to)}"`);
    return true;
  } catch {
    return false;
  }
};

/**
 * Puts a node into running text: a citation where the cursor is, or a mark around the selected words.
 *
 * @param text an article file that is JSON
 * @param node given the selected words
 * @returns undefined where the place is not in running text
 */
export function insertInline(
  text: string,
  { from, to }: Range,
  node: (words: string) => object,
): Edit | undefined {
  const json: unknown = JSON.parse(text);
  const ranges = jsonRanges(text);
  const path = pathAt(ranges, from);
  const range = ranges.get(path);
  const list = parentPath(path);
  if (!range || text[range.from] !== '"' || !path.endsWith(']') || !isLine(json, list)) return undefined;
  const [first, last] = [range.from + 1, range.to - 1];
  const begin = Math.min(Math.max(from, first), last);
  const end = Math.min(Math.max(to, begin), last);
  const parts = [
    [first, begin],
    [begin, end],
    [end, last],
  ] as const;
  if (!parts.every(([start, stop]) => inString(text, start, stop))) return undefined;
  const [before, words, after] = parts.map(([start, stop]) => text.slice(start, stop));
  const written = formatJson(node(JSON.parse(`"${words}"`) as string));
  const head = before ? `"${before}", ` : '';
  const insert = `${head}${written}${after ? `, "${after}"` : ''}`;
  const stop = head.length + written.length;
  return { from: range.from, to: range.to, insert, select: { from: stop, to: stop } };
}

/** Adds references at the end of the file's list of them. */
export function appendReferences(text: string, references: readonly object[]): string {
  return references.reduce<string>((changed, reference) => {
    const ranges = jsonRanges(changed);
    const json: unknown = JSON.parse(changed);
    const count = isFields(json) ? ownList(json, 'references').length : 0;
    const { from, to, insert } = insertInto(
      changed,
      ranges,
      { list: 'references', after: count - 1 },
      reference,
    );
    return changed.slice(0, from) + insert + changed.slice(to);
  }, text);
}
