/** Articles made at random from the schema itself, so that a new field is tested from its first day. */
import fc from 'fast-check';
import { articleSchema } from '../../src/article/schema.js';
import {
  formatModel,
  type FormatNode,
  type Leaf,
  type ObjectNode,
} from '../../src/tools/build/format-model.js';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

const isObject = (json: Json | undefined): json is JsonObject =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

/** Texts that markup, white space and direction could go wrong with. */
const text = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme' }) },
  fc.constantFrom(
    '',
    ' ',
    '\n',
    ' \n\t',
    'two\nlines',
    'a\r\nb\r',
    'a < b & "c" \'d\' >',
    '<!--lit-part-->',
    '<?>',
    '</script><script>alert(1)</script>',
    '&amp;',
    '\u00a0',
    'שלום',
    'é\u0301 𝒳 👩‍⚕️',
  ),
);
const words = text.map((value) => (/\S/.test(value.replaceAll('\0', '')) ? value : `${value}x`));
const addresses = [
  'https://a.example/b?c#d',
  'https://a.example/?b=1&c="2"#d',
  'http://a.example',
  'mailto:a@b.example',
  'tel:+1',
  'sms:+1',
  '#id',
  'a/b.svg',
];

/** By name of the leaf; those that are not here are text. */
const leaves: Record<string, fc.Arbitrary<Json>> = {
  format: fc.constant(1),
  slug: fc.stringMatching(/^[\w-]{1,12}$/),
  language: fc.constantFrom('en', 'pt-BR', 'zh-Hant', 'ar', 'he-IL', 'de-CH-1996'),
  cslId: fc.oneof(fc.stringMatching(/^\w{1,8}$/), fc.nat()),
  citedId: fc.stringMatching(/^\w{1,8}$/),
  id: fc.stringMatching(/^[^\s]{1,8}$/),
  line: words,
  csl: fc.oneof(words, fc.integer()),
  text,
  datePart: fc.oneof(fc.integer({ min: 0, max: 9999 }), fc.constant('2020')),
  flag: fc.boolean(),
  address: fc.constantFrom(...addresses),
  count: fc.integer({ min: 1, max: 99_999 }),
  date: fc.constantFrom('2024-02-29', '2024-04', '2024', '--04-22', '--02-29'),
  duration: fc.constantFrom('PT1M', 'PT6M', 'PT120M'),
  personType: fc.constantFrom('Person', 'Organization'),
  alignment: fc.constantFrom('left', 'right', 'center', 'none'),
  tone: fc.constantFrom('note', 'caution', 'urgent'),
};

const leaf = ({ name }: Leaf): fc.Arbitrary<Json> => {
  const values = leaves[name];
  if (!values) throw new Error(`No values are known for the leaf ${name}.`);
  return values;
};

const object = ({ type, fields }: ObjectNode, depth: number): fc.Arbitrary<Json> => {
  const required = fields.filter((field) => field.required).map((field) => field.name);
  const entries = fields.map((field) => [field.name, anyOf(field.node, depth)] as const);
  return fc
    .record<JsonObject>(Object.fromEntries(entries), { requiredKeys: required })
    .map((fieldsMade) => (type ? { type, ...fieldsMade } : fieldsMade));
};

const made = new Map<FormatNode, Map<number, fc.Arbitrary<Json>>>();

const anyOf = (node: FormatNode, depth: number): fc.Arbitrary<Json> => {
  const byDepth = made.get(node) ?? new Map<number, fc.Arbitrary<Json>>();
  made.set(node, byDepth);
  const known = byDepth.get(depth) ?? arbitrary(node, depth);
  byDepth.set(depth, known);
  return known;
};

const arbitrary = (node: FormatNode, depth: number): fc.Arbitrary<Json> => {
  if (node.kind === 'leaf') return leaf(node);
  if (node.kind === 'list') {
    const minLength = node.nonEmpty ? 1 : 0;
    return fc.array(anyOf(node.item, depth - 1), { minLength, maxLength: depth > 0 ? 3 : minLength });
  }
  if (node.kind === 'object') return object(node, depth);
  // Deep down only what holds nothing.
  const members = node.members.filter((member) => depth > 0 || member.kind === 'leaf' || isEmpty(member));
  return fc.oneof(
    ...(members.length ? members : node.members.slice(0, 1)).map((member) => anyOf(member, depth)),
  );
};

const isEmpty = (node: FormatNode): boolean =>
  node.kind === 'object' && node.fields.every((field) => field.node.kind === 'leaf');

/** Every object in the text of an article, with the list it stands in. */
const nodesIn = (json: Json): JsonObject[] =>
  Array.isArray(json)
    ? json.flatMap(nodesIn)
    : isObject(json)
      ? [json, ...Object.values(json).flatMap(nodesIn)]
      : [];

/** Takes links and citations out of links. */
const unnest = (json: Json, inLink: boolean): Json => {
  if (Array.isArray(json)) return json.map((one) => unnest(one, inLink));
  if (!isObject(json)) return json;
  const { type } = json;
  if (inLink && (type === 'link' || type === 'citation')) return 'words';
  const entries = Object.entries(json).map(([key, value]) => [key, unnest(value, inLink || type === 'link')]);
  return Object.fromEntries(entries);
};

/** What the schema can't say: ids stand once, citations have references, one contact, no link in a link. */
const consistent = (json: Json): Json => {
  const article = unnest(json, false);
  if (!isObject(article)) return article;
  const references = Array.isArray(article['references']) ? article['references'] : [];
  references.forEach((reference, index) => isObject(reference) && (reference['id'] = `r${index}`));
  const others = nodesIn(article).filter((node) => node !== article && !references.includes(node));
  let contacts = 0;
  others.forEach((node, index) => {
    if ('id' in node) node['id'] = `b${index}`;
    const { type } = node;
    if (type === 'citation' && references.length) node['references'] = [`r${index % references.length}`];
    // A node becomes another: without references, a break; a second contact, a paragraph.
    if (type === 'citation' && !references.length) become(node, { type: 'break' });
    if (type === 'contact' && contacts++) become(node, { type: 'paragraph', children: [] });
  });
  return article;
};

const become = (node: JsonObject, other: JsonObject): void => {
  for (const key of Object.keys(node)) delete node[key];
  Object.assign(node, other);
};

/** Whole articles, valid in every respect. */
export const arbitraryArticle: fc.Arbitrary<Json> = anyOf(formatModel(articleSchema), 4).map(consistent);

/** Where in an article, as keys from the root. */
const pathsIn = (json: Json, path: (string | number)[] = []): (string | number)[][] => {
  const entries: [string | number, Json][] = Array.isArray(json)
    ? json.map((value, index) => [index, value])
    : isObject(json)
      ? Object.entries(json)
      : [];
  return [path, ...entries.flatMap(([key, value]) => pathsIn(value, [...path, key]))];
};

const replaced = (
  json: Json,
  [key, ...rest]: (string | number)[],
  value: Json | undefined,
): Json | undefined => {
  if (key === undefined) return value;
  if (Array.isArray(json)) {
    return json.flatMap((item, index) => (index === key ? (replaced(item, rest, value) ?? []) : [item]));
  }
  if (!isObject(json)) return json;
  const entries = Object.entries(json).flatMap(([name, held]) => {
    const kept = name === key ? replaced(held, rest, value) : held;
    return kept === undefined ? [] : [[name, kept]];
  });
  return Object.fromEntries(entries);
};

const strays: fc.Arbitrary<Json | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.jsonValue({ maxDepth: 3 }).map((json): Json => JSON.parse(JSON.stringify(json))),
  fc.constantFrom<Json>(
    '',
    ' ',
    0,
    -1,
    1.5,
    2,
    true,
    null,
    [],
    {},
    'javascript:alert(1)',
    '2023-02-29',
    'PT0M',
  ),
  fc.constantFrom<Json>(
    { type: 'text' },
    { type: 'nothing', children: ['kept'] },
    { type: 'paragraph' },
    '__proto__',
  ),
);

/** Articles with one to three places that were taken out or replaced by anything. */
export const mutatedArticle: fc.Arbitrary<Json> = fc
  .tuple(arbitraryArticle, fc.array(fc.tuple(fc.nat(), strays), { minLength: 1, maxLength: 3 }))
  .map(([article, changes]) =>
    changes.reduce<Json>((json, [place, value]) => {
      const paths = pathsIn(json).slice(1);
      const path = paths[place % Math.max(1, paths.length)];
      return path ? (replaced(json, path, value) ?? json) : json;
    }, article),
  );
