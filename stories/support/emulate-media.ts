/** What the toolbar asks for instead of what the browser says. */
export interface EmulatedMedia {
  /** As for readers who have asked their system for less motion. */
  readonly reducedMotion?: boolean;
  /** The rules for paper, on the screen. */
  readonly print?: boolean;
}

const written = new WeakMap<CSSMediaRule, string>();

function answer(query: string, { reducedMotion, print }: EmulatedMedia): string {
  if (reducedMotion && query.includes('prefers-reduced-motion'))
    return query.includes('no-preference') ? 'not all' : 'all';
  return print && query === 'print' ? 'all' : query;
}

/**
 * Makes style sheets apply as if the reader's wishes or the medium were others: pages can't be told so from inside, but the
 * conditions of their rules can be rewritten. An empty wish restores them.
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
