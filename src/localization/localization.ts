import { formatMessage, plainMessage, type MessagePart } from './format-message.js';
import { canonicalTag, directionOf } from './locale-chain.js';
import { chainOf, inCode, loadFile, messages, onMessages, type LocaleMessages } from './locale-files.js';
import type { ArgumentsOf, ArgumentValues, Message, MessageTags } from './message.js';

/** One language, as our texts can be shown in it now. The same object as long as nothing that it shows would change. */
export interface Localization {
  /** The tag that was asked for, canonical; `en` where none was, or one that names no language. */
  readonly tag: string;
  /** The tag of the messages that are used: the best of those loaded; `en` where none is. */
  readonly language: string;
  /** The tag that numbers, dates and lists are formatted for: `tag`, unless the messages are of another language. */
  readonly format: string;
  /** The messages at hand, best first, besides those in the code. */
  readonly sources: readonly (LocaleMessages | undefined)[];
  /** The direction of `language`. */
  readonly dir: 'ltr' | 'rtl';
  /** The text of a message; its named tags are left out, what they hold stays. */
  t<Text extends string>(message: Message<Text>, ...values: ArgumentsOf<Text>): string;
  /** The message as texts and named tags, for templates that make elements of the tags. */
  parts<Text extends string>(
    message: Message<Text>,
    ...values: ArgumentsOf<Text>
  ): MessagePart<MessageTags<Text>>[];
  /** `1,234.5` */
  number(value: number): string;
  /** The plural category of a number: `zero`, `one`, `two`, `few`, `many` or `other`. */
  plural(value: number): Intl.LDMLPluralRule;
  /** `A, B, and C` */
  list(items: readonly string[]): string;
}

/** Whether all texts would be the same, as in English and in a language whose file is still on its way. */
export const showsSame = (one: Localization, other: Localization): boolean =>
  one.format === other.format &&
  one.sources.length === other.sources.length &&
  one.sources.every((source, index) => source === other.sources[index]);

const cache = new Map<string, Localization>();

onMessages((changed) => {
  for (const asked of cache.keys()) if (chainOf(asked).includes(changed)) cache.delete(asked);
});

// What an older browser lacks costs a better wording, not the words.
const { ListFormat, PluralRules } = Intl as Partial<typeof Intl>;

/**
 * Our texts in a language, with the best messages that are loaded now. Never waits, never fetches, never throws.
 *
 * Where a language lacks a message, the next of its chain has it, at last the English that stands in the code. No language
 * named is English; that of the browser is never used, because the page around is not in it.
 *
 * @param asked BCP 47, as written by the page: the attribute `lang`, or `inLanguage` of an article
 */
export function localization(asked: string): Localization {
  const known = cache.get(asked);
  if (known) return known;
  const tag = canonicalTag(asked) || 'en';
  const chain = chainOf(asked);
  const best = chain.find((candidate) => messages[candidate]);
  const language = best ?? 'en';
  const [format = 'en'] = Intl.NumberFormat.supportedLocalesOf(best ? tag : 'en');
  let plurals: Pick<Intl.PluralRules, 'select'> | undefined;

  const find = (id: string): string =>
    chain.find((candidate) => {
      const found = messages[candidate];
      // Messages that a site handed over may be a few only: the file has the others.
      if (found && !(id in found)) loadFile(candidate);
      return found && id in found;
    }) ?? 'en';

  const made: Localization = {
    tag,
    language,
    format,
    sources: chain.map((candidate) => messages[candidate]).filter((each) => each && each !== inCode),
    dir: best ? directionOf(language) : 'ltr',
    t: (...message) => plainMessage(made.parts(...message)),
    parts: <Text extends string>({ id, text }: Message, values: ArgumentValues = {}) => {
      const source = find(id);
      // A text in another language counts and writes its numbers as that language does.
      const locale = chain.includes(source) ? made : localization(source);
      const parts = formatMessage(messages[source]?.[id] ?? text, values, locale);
      return parts as MessagePart<MessageTags<Text>>[];
    },
    // The first `NumberFormat` of a page takes 6 ms in Chromium; small whole numbers in English need none.
    number: (value) =>
      format === 'en' && /^\d{1,3}$/.test(`${value}`) ? `${value}` : value.toLocaleString(format),
    // Nor do its two plural forms.
    plural: (value) =>
      format === 'en'
        ? value === 1
          ? 'one'
          : 'other'
        : (plurals ??= PluralRules ? new PluralRules(format) : { select: () => 'other' }).select(value),
    list: (items) => (ListFormat ? new ListFormat(format).format(items) : [...items].join(', ')),
  };
  cache.set(asked, made);
  return made;
}
