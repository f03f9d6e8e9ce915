import { joinForms, splitForms } from './icu-message.js';
import { pluralForms } from './plural-forms.js';

/** A message of the source, as the extractor found it. */
export interface SourceMessage {
  id: string;
  text: string;
  desc: string;
  /** Path of the file that declares it, from the project's folder. */
  file: string;
}

/** One text for a translator to fill. */
export interface SourceUnit {
  id: string;
  source: string;
  /** Where the text stands and what its placeholders are. */
  note: string;
  /** The part of the project that shows it. */
  context: string;
  maxLength?: number | undefined;
  /** A placeholder that the translation may leave out. */
  mayOmit?: string | undefined;
  /** The text may stay empty and does not count. */
  optional?: boolean;
  /** Medical advice on safety: shown in English rather than out of date. */
  safety?: boolean;
}

const list = (numbers: readonly number[], more: boolean): string => `${numbers.join(', ')}${more ? '…' : ''}`;

const lengthLimit = (desc: string): number | undefined => {
  const found = /(?:at most|no more than) (\d+) characters|(\d+) characters at most/i.exec(desc);
  return found ? Number(found[1] ?? found[2]) : undefined;
};

/**
 * The units of a message in a language: one, or one for each plural form that the language needs (`id~few`), or for each
 * choice of a select. A plural of the source with exact forms (`=0`) has a unit for each of these too.
 *
 * @throws {IcuError} for a message that is not of our subset
 */
export function messageUnits(message: SourceMessage, tag: string): SourceUnit[] {
  const { type, name, forms } = splitForms(message.text);
  const base = { context: message.file, maxLength: lengthLimit(message.desc) };
  const other = forms.get('other') ?? '';
  if (!type || !name) return [{ ...base, id: message.id, source: other, note: message.desc }];
  if (type === 'select') {
    return [...forms].map(([form, source]) => ({
      ...base,
      id: `${message.id}~${form}`,
      source,
      note: `${message.desc} Used where {${name}} is “${form}”${form === 'other' ? ' or anything else' : ''}.`,
    }));
  }
  const exact = [...forms].filter(([form]) => form.startsWith('='));
  return [
    ...exact.map(([form, source]) => ({
      ...base,
      id: `${message.id}~${form}`,
      source,
      mayOmit: name,
      note: `${message.desc} Used when {${name}} is ${form.slice(1)}.`,
    })),
    ...pluralForms(tag).map(({ form, examples, single }) => ({
      ...base,
      id: `${message.id}~${form}`,
      // The English singular is for 1 alone; a form that also takes 21 has to be able to show the number.
      source: (single && examples[0] === 1 && forms.get('one')) || other,
      mayOmit: single ? name : undefined,
      note: `${message.desc} Used when {${name}} is ${list(examples, examples.length > 4)}.`,
    })),
  ];
}

/**
 * Puts the translated units of a message together.
 *
 * @param translated the usable texts by unit id
 * @returns undefined where a unit is missing: a message is shown in one language or the other
 */
export function joinUnits(
  message: SourceMessage,
  tag: string,
  translated: ReadonlyMap<string, string>,
): string | undefined {
  const { type, name } = splitForms(message.text);
  const units = messageUnits(message, tag);
  const forms = new Map<string, string>();
  for (const { id } of units) {
    const text = translated.get(id);
    if (!text) return undefined;
    forms.set(id.slice(message.id.length + 1) || 'other', text);
  }
  const last = [...forms.values()].at(-1);
  if (type === 'plural' && last && !forms.has('other')) forms.set('other', last);
  // Forms that say the same as `other` need not be sent.
  const rest = [...forms].filter(
    ([form, text]) => form === 'other' || form.startsWith('=') || text !== forms.get('other'),
  );
  if (rest.length === 1) return forms.get('other');
  return joinForms({ type, name, forms: new Map(rest) });
}
