import { leaves, limits, objects, unions } from './generated/format.js';
import type { Article, Fault, ParsedArticle } from './types.js';
import { wellFormed } from './well-formed.js';

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

// Own properties only: nothing is read from a prototype, and only keys of the table are written.
const own = (value: Fields, key: string): unknown => (Object.hasOwn(value, key) ? value[key] : undefined);

const wanted = (kind: string): string =>
  leaves[kind]?.[2] ??
  unions[kind]?.replace(/=\w+/g, '').replaceAll(' ', ', ') ??
  (/^\w/.test(kind) ? 'an object: {…}' : 'a list: […]');

/** Fields by name of the object: name, mark of a required one, kind. */
let specs: Map<string, string[][]> | undefined;

/**
 * Reads an article from parsed JSON, or from an object in memory, by the table that is made from the schema.
 *
 * Never throws. The article is new, made of known keys and checked leaves only; unknown keys are ignored. All faults
 * are told at once (up to 1,000), each with its JSON path. A fault costs the smallest unit that can go: an optional
 * field, an item, a node, a reference; the text or the blocks in a lost node stay in its place. A fault in a required
 * field of the root costs the whole article, and so does an input beyond the limits.
 */
export const parseArticle = (json: unknown): ParsedArticle => {
  specs ??= new Map(
    Object.entries(objects).map(([name, fields]) => [
      name,
      fields.split(' ').map((spec) => spec.split(/(!?):/)),
    ]),
  );
  const faults: Fault[] = [];
  const ids = new Set<string>();
  const references = new Set<string>();
  let left = limits.values;
  let inLink = false;
  let hasContact = false;

  const fault = (
    path: string,
    kind: string,
    value: unknown,
    code: Fault['code'] = 'invalid',
    message = `${typeof value === 'string' ? `“${value.slice(0, 60)}”` : `This ${typeof value}`} does not fit here.`,
  ): undefined => {
    if (faults.length >= limits.faults) return;
    faults.push({ code, path: path.replace(/^\./, ''), message, advice: `Write ${wanted(kind)}.` });
  };

  const readLeaf = (value: unknown, kind: string, path: string): unknown => {
    const [types = '', test] = leaves[kind] ?? [];
    const text = types.includes(typeof value) && wellFormed(String(value));
    if (text === false || !test?.test(text)) return fault(path, kind, value);
    if (kind === 'citedId' && !references.has(text)) return fault(path, kind, text, 'unknown-reference');
    const taken = kind === 'id' ? ids : kind === 'cslId' && references;
    if (taken) {
      if (taken.has(text)) return fault(path, kind, text, 'duplicate-id');
      taken.add(text);
    }
    return types.startsWith('b') ? value : types.startsWith('n') ? +text : text;
  };

  const readList = (value: unknown, kind: string, path: string, depth: number): unknown[] | undefined => {
    const mayBeEmpty = kind.startsWith('*');
    if (!Array.isArray(value) || !(mayBeEmpty || value.length)) return fault(path, kind, value);
    const item = kind.slice(1);
    const items: unknown[] = [];
    for (let index = 0; index < value.length; index++) {
      const got = read(value[index], item, `${path}[${index}]`, depth);
      // What a lost node held comes as a list.
      if (got === undefined) continue;
      for (const one of unions[item] && Array.isArray(got) ? got : [got]) items.push(one);
    }
    return mayBeEmpty || items.length ? items : undefined;
  };

  const readObject = (value: unknown, kind: string, path: string, depth: number): unknown => {
    const union = unions[kind];
    const holdsText = union?.includes('text');
    if (holdsText && typeof value === 'string') return wellFormed(value);
    if (!isFields(value)) return fault(path, kind, value);

    const result: Fields = {};
    const around = inLink;
    let name = kind;
    let lost = false;
    if (union) {
      const type = own(value, 'type');
      const member = union.split(' ').find((one) => one.split('=')[0] === type);
      if (!member) {
        fault(`${path}.type`, kind, type, 'unknown-type');
        const children = own(value, 'children');
        return holdsText && Array.isArray(children)
          ? readList(children, '*inline', `${path}.children`, depth)
          : undefined;
      }
      name = member.replace(/.*=/, '');
      result['type'] = type;
      lost = inLink && /^(link|citation)/.test(name);
      if (lost) fault(path, 'text', type, 'nested-link');
      inLink ||= name === 'link';
      if (name === 'contact') {
        if (hasContact) return fault(path, 'prose', type, 'second-contact');
        hasContact = true;
      }
    }

    for (const [key = '', required, fieldKind = ''] of specs?.get(name) ?? []) {
      if (!key) continue;
      const at = path + (key.includes('-') ? `['${key}']` : `.${key}`);
      const field = own(value, key);
      const got = field === undefined ? field : read(field, fieldKind, at, depth + 1);
      if (got !== undefined) result[key] = got;
      else if (required) {
        lost = true;
        if (field === undefined) fault(at, fieldKind, field, 'missing', `“${key}” is missing.`);
      }
    }
    inLink = around;

    if (!lost) return name === 'text' ? result['value'] : result;
    if (name === 'reference') references.delete(String(result['id']));
    if (name === 'citation') {
      const cited = own(value, 'references');
      const words = Array.isArray(cited) ? cited.filter((id) => typeof id === 'string').join('; ') : '';
      return result['label'] ?? (words ? `(${words})` : undefined);
    }
    return union && (result['children'] ?? result['body']);
  };

  const read = (value: unknown, kind: string, path: string, depth: number): unknown => {
    if (--left < 0) throw left;
    if (depth > limits.depth) return fault(path, kind, value, 'too-deep', 'This is nested too deep.');
    return (leaves[kind] ? readLeaf : /^\w/.test(kind) ? readObject : readList)(value, kind, path, depth);
  };

  let article: Article | undefined;
  try {
    // What the table lets through is an article: tests hold the reader against the schema.
    article = read(json, 'article', '', 0) as Article | undefined;
  } catch {
    faults.length = 0;
    fault('', 'article', json, left < 0 ? 'too-large' : 'invalid', 'This is too large, or cannot be read.');
  }
  return { article, faults };
};

/** Reads an article from the text of a file. Text that is no JSON is one fault, in the words of the engine. */
export const parseArticleText = (text: string): ParsedArticle => {
  try {
    return parseArticle(JSON.parse(text));
  } catch (error) {
    return {
      article: undefined,
      faults: [
        { code: 'syntax', path: '', message: String(error), advice: 'Look for a missing comma or quote.' },
      ],
    };
  }
};
