/** Languages that readers can read in another that may be there. */
const READABLE_AS: Readonly<Record<string, string>> = { no: 'nb', yue: 'zh-Hant' };

/**
 * Where regions inherit from another region than the language's own, as in CLDR's `parentLocales`: language → the region
 * that stands for the language, the parent of the others.
 */
const PARENT_REGION: Readonly<Record<string, string>> = {
  en: 'US 001',
  es: 'ES 419',
  pt: 'BR PT',
  zh: 'TW HK',
};

const likely = (tag: string): Intl.Locale => {
  const locale = new Intl.Locale(tag);
  return new Intl.Locale(READABLE_AS[locale.language] ?? locale).maximize();
};

/** The tag in canonical form (`zh_tw` → `zh-TW`, `iw` → `he`), or the empty string where it names no language. */
export function canonicalTag(tag: string): string {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-')).toString();
  } catch {
    return '';
  }
}

/** The direction in which a language is written, from its script. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  /Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa/.test(likely(tag).script ?? '') ? 'rtl' : 'ltr';

/**
 * The tags out of `available` that can stand in for a language, best first: its region, the region that CLDR names as its
 * parent, the language alone. Where there is none of these, one of another region. Another script is never in the chain,
 * nor is English, which follows at its end.
 *
 * @param tag canonical, see `canonicalTag`
 */
export function localeChain(tag: string, available: readonly string[]): string[] {
  const { language, script, region } = likely(tag);
  const [own, parent] = PARENT_REGION[language]?.split(' ') ?? [];
  const distance = (candidate: string): number => {
    const inner = new Intl.Locale(candidate).region;
    return inner === region ? 0 : !inner ? 2 : inner === parent && region !== own ? 1 : 3;
  };
  const chain = available
    .filter((candidate) => {
      // Most have another language: asking `Intl` for each of them takes 9 ms at the start of a page.
      if (candidate.split('-')[0] !== language) return false;
      const other = likely(candidate);
      return other.language === language && other.script === script;
    })
    .sort((a, b) => distance(a) - distance(b));
  return chain.filter((candidate, index) => !index || distance(candidate) < 3);
}
