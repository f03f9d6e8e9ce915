import { leaves, limits, objects, unions } from './generated/format.js';
import { jsonFaultIndex } from './json-fault-index.js';
import type { Article, Fault, ParsedArticle } from './types.js';
import { wellFormed } from './well-formed.js';

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

// Own properties only: nothing is read from a prototype, and only keys of the table are written.
const own = (value: Fields, key: string): unknown => (Object.hasOwn(value, key) ? value[key] : undefined);

const shown = (value: unknown): string =>
  typeof value === 'string'
    ? `“${value.slice(0, 60)}”`
    : Array.isArray(value)
      ? 'A list'
      : isFields(value)
        ? 'An object'
        : String(value);

const wanted = (kind: string): string =>
  /^\w/.test(kind)
    ? (leaves[kind]?.[2] ?? unions[kind]?.replace(/=\w+/g, '').replaceAll(' ', ', ') ?? 'an object: {…}')
    : 'a list: […]';

type FieldSpec = [key: string, required: boolean, kind: string];
const specs = new Map<string, FieldSpec[]>();

const fieldsOf = (name: string): FieldSpec[] => {
  let fields = specs.get(name);
  if (!fields) {
    fields = (objects[name]?.match(/\S+/g) ?? []).map((spec) => {
      const [key = '', kind = ''] = spec.split(/!?:/);
      return [key, spec.includes('!'), kind];
    });
    specs.set(name, fields);
  }
  return fields;
};

/** The words of a citation that has lost its references. */
const citedWords = (citation: Fields, read: Fields): unknown => {
  const ids = own(citation, 'references');
  return (
    read['label'] ?? (Array.isArray(ids) ? `(${ids.filter((id) => typeof id === 'string').join('; ')})` : '')
  );
};

/**
 * Reads an article from parsed JSON, or from an object in memory, by the table that is made from the schema.
 *
 * Never throws. The article is new, made of known keys and checked leaves only; unknown keys are ignored. All faults
 * are told at once, each with its JSON path. A fault costs the smallest unit that can go: an optional field, an item,
 * a node, a reference; the text or the blocks in a lost node stay in its place. A fault in a required field of the
 * root costs the whole article, and so does an input beyond the limits.
 */
export const parseArticle = (json: unknown): ParsedArticle => {
  const faults: Fault[] = [];
  const ids = new Set<string>();
  const references = new Set<string>();
  let left = limits.values;
  let inLink = false;
  let hasContact = false;

  const fault = (code: Fault['code'], path: string, message: string, kind: string): undefined => {
    faults.push({ code, path: path.replace(/^\./, ''), message, advice: `Write ${wanted(kind)}.` });
  };
  const misfit = (value: unknown, kind: string, path: string): undefined =>
    fault('invalid', path, `${shown(value)} does not fit here.`, kind);

  const readLeaf = (value: unknown, kind: string, path: string): unknown => {
    const [types = '', test] = leaves[kind] ?? [];
    const text = types.includes(typeof value) && wellFormed(String(value));
    if (text === false || !test?.test(text)) return misfit(value, kind, path);
    if (kind === 'citedId' && !references.has(text)) {
      return fault('unknown-reference', path, `No reference has the id “${text}”.`, kind);
    }
    const taken = kind === 'id' ? ids : kind === 'cslId' ? references : undefined;
    if (taken?.has(text)) return fault('duplicate-id', path, `“${text}” stands twice.`, kind);
    taken?.add(text);
    return types.startsWith('s') ? text : types.startsWith('n') ? +text : value;
  };

  const readList = (value: unknown, kind: string, path: string, depth: number): unknown[] | undefined => {
    const mayBeEmpty = kind.startsWith('*');
    if (!Array.isArray(value) || !(mayBeEmpty || value.length)) return misfit(value, kind, path);
    const item = kind.slice(1);
    const items: unknown[] = [];
    for (let index = 0; index < value.length; index++) {
      const got = read(value[index], item, `${path}[${index}]`, depth);
      // What a lost node held comes as a list.
      if (Array.isArray(got) && unions[item]) for (const one of got) items.push(one);
      else if (got !== undefined) items.push(got);
    }
    return mayBeEmpty || items.length ? items : undefined;
  };

  const readObject = (value: unknown, kind: string, path: string, depth: number): unknown => {
    const union = unions[kind];
    const isText = union?.includes('text');
    if (isText && typeof value === 'string') return wellFormed(value);
    if (!isFields(value)) return misfit(value, kind, path);

    const result: Fields = {};
    let name = kind;
    let lost = false;
    const around = inLink;
    if (union) {
      const type = own(value, 'type');
      const member = union.split(' ').find((one) => one.split('=')[0] === type);
      if (!member) {
        fault('unknown-type', `${path}.type`, `${shown(type)} is not known here.`, kind);
        const children = own(value, 'children');
        return isText && Array.isArray(children)
          ? readList(children, '*inline', `${path}.children`, depth)
          : undefined;
      }
      name = member.replace(/.*=/, '');
      result['type'] = type;
      if (name === 'contact') {
        if (hasContact) return fault('second-contact', path, 'The contact stands twice.', 'text');
        hasContact = true;
      }
      lost = inLink && /link|citation/.test(name);
      if (lost) fault('nested-link', path, 'A link holds no link and no citation.', 'text');
      inLink ||= name === 'link';
    }

    for (const [key, required, fieldKind] of fieldsOf(name)) {
      const at = path + (/^\w+$/.test(key) ? `.${key}` : `['${key}']`);
      const field = own(value, key);
      const got = field === undefined ? undefined : read(field, fieldKind, at, depth + 1);
      if (got !== undefined) result[key] = got;
      else if (required) lost = true;
      if (required && field === undefined) fault('missing', at, `“${key}” is missing.`, fieldKind);
    }
    inLink = around;
    if (!lost) return name === 'text' ? result['value'] : result;
    if (name === 'reference') references.delete(String(result['id']));
    if (name === 'citation') return citedWords(value, result);
    return union && (result['children'] ?? result['body']);
  };

  const read = (value: unknown, kind: string, path: string, depth: number): unknown => {
    if (--left < 0) throw left;
    if (depth > limits.depth) return fault('too-deep', path, 'This is nested too deep.', kind);
    return (leaves[kind] ? readLeaf : /^\w/.test(kind) ? readObject : readList)(value, kind, path, depth);
  };

  try {
    // What the table lets through is an article: tests hold the reader against the schema.
    const article = read(json, 'article', '', 0) as Article | undefined;
    return { article, faults };
  } catch {
    if (left < 0) fault('too-large', '', `There are more than ${limits.values} values.`, 'less');
    else fault('invalid', '', 'The object cannot be read.', 'article');
    return { article: undefined, faults };
  }
};

/** Reads an article from the text of a file. Broken JSON is one fault, with its line and column. */
export const parseArticleText = (text: string): ParsedArticle => {
  try {
    return parseArticle(JSON.parse(text));
  } catch {
    const before = text.slice(0, jsonFaultIndex(text)).split('\n');
    const message = `No JSON: line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}.`;
    const advice = 'Look there for a missing comma, quote or bracket.';
    return { article: undefined, faults: [{ code: 'syntax', path: '', message, advice }] };
  }
};
