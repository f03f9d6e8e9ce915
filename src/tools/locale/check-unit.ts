import { IcuError, parseIcu, type IcuNode } from './icu-message.js';
import type { SourceUnit } from './units.js';
import { differingMeasures, measures } from './measures.js';
import type { LocaleFault } from './xliff/xliff.js';

/** A term of the glossary in one language. */
export interface GlossaryTerm {
  term: string;
  /** Accepted translations; one that ends in `*` also stands for words that begin so. */
  translations: string[];
  /** The term stays as it is in English. */
  keep: boolean;
}

/** What a text must hold: placeholders and tags, with how often. */
interface Parts {
  placeholders: string[];
  tags: string[];
  /** The text without placeholders and tags. */
  words: string;
}

const partsOf = (nodes: readonly IcuNode[]): Parts => {
  const parts: Parts = { placeholders: [], tags: [], words: '' };
  for (const node of nodes) {
    if (typeof node === 'string') parts.words += node;
    else if (node.type === 'argument') parts.placeholders.push(`{${node.name}}`);
    else if (node.type === 'tag') {
      const inner = partsOf(node.children);
      parts.tags.push(`<${node.name}>`, ...inner.tags);
      parts.placeholders.push(...inner.placeholders);
      parts.words += inner.words;
    }
  }
  return parts;
};

const minus = (all: readonly string[], taken: readonly string[]): string[] => {
  const rest = [...all];
  for (const each of taken) {
    const at = rest.indexOf(each);
    if (at >= 0) rest.splice(at, 1);
  }
  return rest;
};

const ENDS: readonly (readonly [string, RegExp])[] = [
  ['a full stop', /[.。।۔։]$/],
  ['a colon', /[:：]$/],
  ['a question mark', /[?？؟՞]$/],
  ['an exclamation mark', /[!！]$/],
];
/** The mark that ends a sentence; that of a word or two is one of abbreviation and differs between languages. */
const endOf = (text: string): string | undefined => ENDS.find(([, end]) => end.test(text))?.[0];
const isSentence = (text: string): boolean => text.split(' ').length > 3;

const quote = (text: string): string => `“${text}”`;

/**
 * Checks the translation of one unit. An empty one has no faults of its own.
 *
 * @param target the translation
 * @param glossary the terms in the language of the translation
 */
export function checkUnit(
  unit: SourceUnit,
  target: string,
  glossary: readonly GlossaryTerm[] = [],
): LocaleFault[] {
  const faults: LocaleFault[] = [];
  const add = (level: LocaleFault['level'], code: string, message: string, advice: string): void => {
    faults.push({ level, code, message, advice, id: unit.id });
  };
  if (!target) return faults;

  let parts: Parts;
  try {
    const nodes = parseIcu(target);
    if (nodes.some((node) => typeof node !== 'string' && 'forms' in node)) {
      add(
        'error',
        'syntax',
        'This holds a whole plural.',
        'Write one form here: the others have units of their own.',
      );
      return faults;
    }
    parts = partsOf(nodes);
  } catch (error) {
    if (!(error instanceof IcuError)) throw error;
    const message = `In ${quote(target)} ${error.message}.`;
    add(
      'error',
      'syntax',
      message,
      `Write placeholders and tags exactly as in English: ${quote(unit.source)}`,
    );
    return faults;
  }

  const english = partsOf(parseIcu(unit.source));
  const omitted = unit.mayOmit ? [`{${unit.mayOmit}}`] : [];
  const missing = minus(minus(english.placeholders, parts.placeholders), omitted);
  const unknown = minus(minus(parts.placeholders, english.placeholders), omitted);
  if (missing.length) {
    add('error', 'placeholder-missing', `${missing.join(", ")} ${missing.length > 1 ? "are" : "is"} missing in ${quote(target)}.`,
      `Put ${missing.join(', ')} where the value belongs in your language, with the name in English.`); // prettier-ignore
  }
  if (unknown.length) {
    const known = [...new Set(english.placeholders)].join(', ') || 'none';
    add('error', 'placeholder-unknown', `${unknown.join(', ')} does not belong in ${quote(target)}.`,
      `Placeholders here, once each: ${known}. Take out what is too much, or write the name as in English.`); // prettier-ignore
  }
  const lost = minus(english.tags, parts.tags);
  const strange = minus(parts.tags, english.tags);
  if (lost.length || strange.length) {
    const which = [
      ...lost.map((tag) => `${tag} is missing`),
      ...strange.map((tag) => `${tag} does not belong here`),
    ];
    add('error', 'tags', `${which.join(', ')} in ${quote(target)}.`,
      english.tags.length ? `Keep the tags as in English: ${quote(unit.source)}` : 'Write no tags here.'); // prettier-ignore
  }
  if (unit.mayOmit && target.includes('#')) {
    add(
      'error',
      'number-sign',
      `# does not stand for the number in ${quote(target)}.`,
      `Write {${unit.mayOmit}}.`,
    );
  }

  const length = [...new Intl.Segmenter().segment(parts.words)].length;
  if (unit.maxLength && length > unit.maxLength) {
    add(
      'error',
      'too-long',
      `${length} characters, and ${unit.maxLength} fit: ${quote(target)}.`,
      'Find a shorter wording.',
    );
  }

  const { gone, added } = differingMeasures(english.words, parts.words);
  if (gone.length || added.length) {
    add('error', 'numbers', `The English has ${measures(english.words).join(', ') || 'no number'}, the translation ${measures(parts.words).join(', ') || 'none'}: ${quote(target)}.`,
      'Write the same numbers with the same units, in digits.'); // prettier-ignore
  }

  if (/&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i.test(target)) {
    add('error', 'entity', `${quote(target)} shows the code of a character.`, 'Write the character itself.');
  }
  if (/\p{Cc}|[\u202a-\u202e\ufffd\ufffe\uffff]/u.test(target)) {
    add(
      'error',
      'control',
      `There is an invisible control character in ${quote(target)}.`,
      'Type the text anew instead of pasting it.',
    );
  }
  const opened = target.match(/[\u2066-\u2068]/gu)?.length ?? 0;
  if (opened !== (target.match(/\u2069/gu)?.length ?? 0)) {
    add(
      'error',
      'control',
      `A direction mark is opened and not closed in ${quote(target)}.`,
      'Type the text anew instead of pasting it.',
    );
  }

  const letters = (text: string): boolean => /\p{L}{3}/u.test(text);
  const kept = glossary.filter(({ term, keep }) => keep && english.words.includes(term));
  // A name that stays may hold a word that is otherwise translated.
  const translatable = kept.reduce((words, { term }) => words.replaceAll(term, ''), english.words);
  if (target === unit.source && letters(english.words) && !kept.length) {
    add(
      'warning',
      'same',
      `${quote(target)} is the same as in English.`,
      'Right, if your language says it so.',
    );
  }
  if (/^\s|\s$/.test(target) !== /^\s|\s$/.test(unit.source) || / {2}/.test(target)) {
    add('warning', 'spaces', `There are spaces too much in ${quote(target)}.`, 'Take them out.');
  }
  const [end, englishEnd] = [endOf(target), endOf(unit.source)];
  if (end !== englishEnd && isSentence(unit.source)) {
    add('warning', 'end', `The English ends in ${englishEnd ?? 'no mark'}, the translation in ${end ?? 'none'}: ${quote(target)}.`,
      'Right, if your language writes it so.'); // prettier-ignore
  }
  for (const { term, translations, keep } of glossary) {
    const accepted = keep ? [term] : translations;
    const escaped = term.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&');
    const applies =
      accepted.length &&
      new RegExp(`(?<!\\p{L})${escaped}(?!\\p{L})`, 'iu').test(keep ? english.words : translatable);
    const words = parts.words.toLowerCase();
    if (applies && !accepted.some((word) => words.includes(word.replace(/\*$/, '').toLowerCase()))) {
      add('warning', 'glossary', `The glossary has ${accepted.map(quote).join(' or ')} for ${quote(term)}; found: ${quote(target)}.`,
        'Use that word, or have the glossary changed.'); // prettier-ignore
    }
  }
  return faults;
}
