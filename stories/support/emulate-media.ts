/** What the toolbar asks for instead of what the browser says. */
export interface EmulatedMedia {
  /** The rules for paper, on the screen. */
  readonly print?: boolean;
}

const written = new WeakMap<CSSMediaRule, string>();

const answer = (query: string, { print }: EmulatedMedia): string =>
  print && query === 'print' ? 'all' : query;

/**
 * Makes style sheets apply as if the medium were another: a page can't be told so from inside, but the conditions of its rules can
 * be rewritten. An empty wish restores them.
 */
export function emulateMedia(rules: CSSRuleList, wish: EmulatedMedia): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) {
      const query = written.get(rule) ?? rule.media.mediaText;
      written.set(rule, query);
      rule.media.mediaText = answer(query, wish);
    }
    if ('cssRules' in rule && rule.cssRules instanceof CSSRuleList) emulateMedia(rule.cssRules, wish);
  }
}
