import type { CitationWords } from '../article/citation-words.js';
import type { Article, Reference } from '../article/types.js';
import { citationWords } from './citation-words.js';
import { localization, type Localization } from '../localization/localization.js';

/** Parts of an article that `without` leaves out. */
export const articleParts = [
  'headline',
  'byline',
  'note',
  'contents',
  'contact',
  'references',
  'comments',
] as const;
export type ArticlePart = (typeof articleParts)[number];

/** What whoever renders an article may choose. */
export interface RenderOptions {
  /** Level of the headline, 1 to 6. Sections are one deeper, down to 6. Default: 2. */
  headingLevel?: number | undefined;
  /** Markers and references carry numbers, in the order of first citation, instead of author and year. */
  numbered?: boolean | undefined;
  /** Puts a list of the sections under the byline. */
  contents?: boolean | undefined;
  without?: ReadonlySet<string> | undefined;
  /** Address of the article file, which relative addresses in it start from. */
  base?: string | undefined;
  /** Origin of the page; where it is not that of the article's `url`, the byline names the publisher. */
  origin?: string | undefined;
  /** Direction of the text around; `dir` is written where the article's differs. Default: `ltr`. */
  direction?: string | undefined;
  /** Address of the whole article, for cards; replaces the file's `url`. */
  href?: string | undefined;
  /** Gives an id of the file the one it has in the page, where the id itself is taken. */
  pageId?: ((id: string) => string) | undefined;
}

/** What every template of an article is given. Made anew for each rendering. */
export interface TemplateContext extends RenderOptions {
  readonly article: Article;
  readonly l10n: Localization;
  readonly words: CitationWords;
  readonly level: number;
  readonly id: (id: string) => string;
  /** References by id, in the order in which they are listed. */
  readonly references: ReadonlyMap<string, Reference>;
  /** How often each reference has been cited so far, for the ids of markers. */
  readonly cited: Map<string, number>;
}

/** Ids of references in the order in which the text first cites them. */
function* citedIds(node: unknown): Generator<string> {
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node && node.type === 'citation' && 'references' in node) yield* node.references as string[];
  else for (const child of Object.values(node)) yield* citedIds(child);
}

/** Everything that the templates need for one rendering of an article. */
export function templateContext(article: Article, options: RenderOptions = {}): TemplateContext {
  const l10n = localization(article.inLanguage);
  const all = new Map((article.references ?? []).map((reference) => [reference.id, reference]));
  // A numbered list stands in the order of first citation; a set keeps the first place of each id.
  const order = options.numbered ? new Set([...citedIds(article.body), ...all.keys()]) : all.keys();
  return {
    ...options,
    article,
    l10n,
    words: citationWords(l10n),
    level: options.headingLevel ?? 2,
    id: options.pageId ?? ((id) => id),
    references: new Map(
      [...order].flatMap((id) => {
        const reference = all.get(id);
        return reference ? [[id, reference] as const] : [];
      }),
    ),
    cited: new Map(),
  };
}

/** The same rendering, one heading level deeper. */
export const deeper = (context: TemplateContext): TemplateContext => ({
  ...context,
  level: context.level + 1,
});
