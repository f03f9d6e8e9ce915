import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../localization/locale-chain.js';
import type { TemplateContext } from './context.js';
import { M } from './templates.messages.js';

/** Attributes and mark of what may be in another language than the article; `nothing` where it is not. */
export interface OwnLanguage {
  readonly lang: string | typeof nothing;
  readonly dir: string | typeof nothing;
  /** Tells the language in words, on a line of its own before the text. */
  readonly mark: TemplateResult | typeof nothing;
}

/** What a block that says its language is given: one that is not translated yet stands among others in English. */
export function ownLanguage(
  { inLanguage: lang }: { readonly inLanguage?: string },
  { article: { inLanguage: around }, l10n }: TemplateContext,
): OwnLanguage {
  if (!lang || lang === around) return { lang: lang ?? nothing, dir: nothing, mark: nothing };
  const own = directionOf(lang);
  const language = new Intl.DisplayNames(l10n.format, { type: 'language' }).of(lang) ?? lang;
  return {
    lang,
    dir: own === directionOf(around) ? nothing : own,
    mark: html`<small lang=${l10n.format} dir=${l10n.dir === own ? nothing : l10n.dir}>${l10n.t(M.language, { language })}</small><br />`,
  };
}

/** A heading or label that may be in another language than the article. */
export function label(
  text: string,
  node: { readonly inLanguage?: string },
  context: TemplateContext,
): string | TemplateResult {
  const { lang, dir } = ownLanguage(node, context);
  return lang === nothing ? text : html`<span lang=${lang} dir=${dir}>${text}</span>`;
}
