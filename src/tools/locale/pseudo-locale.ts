import { parseIcu, writeIcu, type IcuNode } from './icu-message.js';
import type { SourceMessage } from './units.js';

/**
 * Languages made by machine, for tests and for Storybook. `en-XA`: accents, brackets, and room for longer languages; a text
 * without brackets is not translatable, one that is cut off has too little room. `ar-XB`: English written from right to left.
 * `qqx`: the ids of the texts instead of the texts.
 */
export const PSEUDO_LOCALES = ['en-XA', 'ar-XB', 'qqx'] as const;
export type PseudoLocale = (typeof PSEUDO_LOCALES)[number];

const PLAIN = 'AaBbCcDdEeGgHhIiJjKkLlMmNnOoPpRrSsTtUuVvWwXxYyZz';
const ACCENTED = 'ÅåƁƀÇçĎďÉéĜĝĤĥÎîĴĵĶķĻļṀṁÑñÖöÞþŔŕŠšŢţÛûṼṽŴŵẊẋÝýŽž';
const FILLING = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const mapText = (nodes: readonly IcuNode[], change: (text: string) => string): IcuNode[] =>
  nodes.map((node) => {
    if (typeof node === 'string') return change(node);
    if (node.type === 'tag') return { ...node, children: mapText(node.children, change) };
    if (node.type === 'plural' || node.type === 'select') {
      return {
        ...node,
        forms: new Map([...node.forms].map(([form, inner]) => [form, mapText(inner, change)])),
      };
    }
    return node;
  });

const accented = (text: string): string =>
  text.replaceAll(/[A-Za-z]/g, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter);

const filled = (text: string): string => {
  const length = text.replaceAll(/\{[^}]*\}|<[^>]*>/g, '').length;
  let wanted = length * (length < 12 ? 1 : 0.4);
  let filling = '';
  for (let word = 0; wanted > 0; word = (word + 1) % FILLING.length) {
    filling += ` ${FILLING[word]}`;
    wanted -= (FILLING[word]?.length ?? 0) + 1;
  }
  return filling;
};

const names = (nodes: readonly IcuNode[]): string[] =>
  nodes.flatMap((node): string[] => {
    if (typeof node === 'string' || node.type === 'number') return [];
    if (node.type === 'tag') return names(node.children);
    if (node.type === 'argument') return [node.name];
    return [node.name, ...[...node.forms.values()].flatMap(names)];
  });

const tags = (nodes: readonly IcuNode[]): string[] =>
  nodes.flatMap((node) =>
    typeof node !== 'string' && node.type === 'tag' ? [node.name, ...tags(node.children)] : [],
  );

/** A message of the source in a pseudo-locale. */
export function pseudoText({ id, text }: Pick<SourceMessage, 'id' | 'text'>, locale: PseudoLocale): string {
  const tree = parseIcu(text);
  if (locale === 'qqx') {
    const values = [...new Set(names(tree))].map((name) => `{${name}}`);
    // Tags stay, empty, so that the elements that are made of them stand at the same places as in every language.
    const kept = tags(tree).map((name) => `<${name}></${name}>`);
    return `(${id}${values.length ? `: ${values.join(', ')}` : ''})${kept.join('')}`;
  }
  if (locale === 'en-XA') return `[${writeIcu(mapText(tree, accented))}${filled(text)}]`;
  // The override turns each word round; the mark keeps words in the order of a right-to-left line.
  return writeIcu(mapText(tree, (part) => part.replaceAll(/\p{L}+/gu, '\u200f\u202e$&\u202c\u200f')));
}

/** All messages in a pseudo-locale, by id, for `registerMessages`. */
export const pseudoMessages = (
  messages: readonly SourceMessage[],
  locale: PseudoLocale,
): Record<string, string> =>
  Object.fromEntries(messages.map((message) => [message.id, pseudoText(message, locale)]));
