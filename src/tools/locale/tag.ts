/** A language that can be added, or why not and what to type instead. */
export type CheckedTag = { tag: string } | { message: string; advice: string };

const english = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Tags of the languages that Intl knows by name. */
function* knownLanguages(): Generator<string> {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  for (const first of letters)
    for (const second of letters) if (english.of(first + second)) yield first + second;
}

/** Tags that somebody may have meant: by the country (`cz`), or by the beginning of the English name (`po`). */
function meant(text: string): string[] {
  const lower = text.toLowerCase();
  const suggestions: string[] = [];
  if (/^[a-z]{2}$/.test(lower)) {
    const { language } = new Intl.Locale(`und-${lower}`).maximize();
    if (language !== 'und' && language !== 'en') suggestions.push(language);
  }
  for (const tag of knownLanguages())
    if (english.of(tag)?.toLowerCase().startsWith(lower)) suggestions.push(tag);
  return [...new Set(suggestions)].slice(0, 4);
}

const named = (tag: string): string => `${tag} (${english.of(tag) ?? tag})`;

/**
 * Checks a tag that somebody typed.
 *
 * @param typed such as `pl`, `pt-BR`, `zh-Hant`
 */
export function checkTag(typed: string): CheckedTag {
  let locale: Intl.Locale | undefined;
  try {
    locale = new Intl.Locale(typed);
  } catch {
    const repaired = typed.replaceAll(/[_ ]/g, '-');
    if (repaired !== typed && 'tag' in checkTag(repaired)) {
      return {
        message: `“${typed}” is not a language tag.`,
        advice: `Type ${new Intl.Locale(repaired).toString()}.`,
      };
    }
  }
  const known = locale && english.of(locale.language);
  if (!locale || !known) {
    const suggestions = meant(typed);
    const advice = suggestions.length
      ? `Did you mean ${suggestions.map(named).join(' or ')}?`
      : 'Type a tag such as pl, pt-BR or zh-Hant; https://r12a.github.io/app-subtags/ finds yours.';
    return { message: `“${typed}” is not the tag of a language.`, advice };
  }
  const tag = locale.toString();
  if (tag !== typed) return { message: `“${typed}” is written ${tag}.`, advice: `Type ${tag}.` };
  if (tag === 'en') return { message: 'English is the source.', advice: 'Type the tag of another language.' };
  if (tag === 'zh') {
    return {
      message: 'Chinese is written in two scripts.',
      advice: 'Type zh-Hant (Traditional) or zh-Hans (Simplified).',
    };
  }
  if (
    tag !== locale.baseName ||
    /-(?:[a-z\d]{5,8}|\d[a-z\d]{3})(?:-|$)/i.test(tag.slice(locale.language.length))
  ) {
    return {
      message: `“${typed}” says more than a language needs.`,
      advice: 'Type language, script and region at most.',
    };
  }
  return { tag };
}

/** The name of a language in itself and in English, as a list of languages shows it. */
export function languageNames(tag: string): { name: string; english: string } {
  const own = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  const [first = ''] = own;
  return { name: first.toLocaleUpperCase(tag) + own.slice(first.length), english: english.of(tag) ?? tag };
}
