import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Article } from '../../article/types.js';
import type { CareElement } from '../../internal/care-element.js';
import type { ArticleRenderer } from '../../internal/article-renderer.js';
import { SourceElement } from '../../internal/source-element.js';
import type { RenderOptions, TemplateContext } from '../../templates/context.js';
import { controls } from '../../styles/controls.styles.js';
import { allStyles } from '../all.light-dom.styles.js';

/**
 * A whole health article: headline, byline, sections, contact and references, in the page's own typography.
 *
 * @summary The whole article.
 * @tag care-article
 *
 * @attr {string} src - Address of the article file, resolved against the page. `{lang}` in it stands for the language around the element. Until it has come, and if it never does, the children stay.
 * @attr {string} href - Address of the article's own page: linked where the file of `src` can't be shown and the element is empty.
 * @attr {number} [heading-level=2] - Level of the headline, 1 to 6. Sections are one level deeper, and so on down to 6.
 * @fires {CareToggleEvent} care-toggle - After a benefit or a reference in the article has been opened or closed.
 * @fires {CareContactEvent} care-contact - When the phone or website link of the contact banner is activated.
 * @slot - The article as HTML: one `<article>`.
 * @slot heading - A headline of the page's own, above the article.
 * @slot comments - The site's own comments, below the article.
 */
export class CareArticle extends SourceElement {
  protected static override lightDomStyles = allStyles;
  static override styles = controls;
  static override properties: PropertyDeclarations = {
    contents: { type: Boolean },
    numbered: { type: Boolean, reflect: true },
    structuredData: { type: Boolean, attribute: 'structured-data' },
    without: {},
  };

  /**
   * Shows a list of the sections.
   *
   * @default false
   */
  declare contents: boolean;
  /**
   * Shows numbers instead of author and year where a source is cited.
   *
   * @default false
   */
  declare numbered: boolean;
  /**
   * Adds the article's facts for search engines to the document's head.
   *
   * @default false
   */
  declare structuredData: boolean;
  /** Parts to leave out, separated by spaces: `headline byline note contents contact references comments`. */
  declare without: string | null;

  protected override readonly defaultLevel = 2;
  #removeData: (() => void) | undefined;

  protected override articleOptions(): RenderOptions {
    return {
      ...super.articleOptions(),
      contents: this.contents,
      numbered: this.numbered,
      without: this.#left,
    };
  }

  protected override content(context: TemplateContext, { articleContent }: ArticleRenderer): unknown {
    // The page's own headline stands for the file's.
    const own = this.querySelector(':scope > [slot=heading]');
    return articleContent(own ? { ...context, without: new Set([...this.#left, 'headline']) } : context);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // Citations that an author wrote show the number of their entry instead of their words.
    if (changed.has('numbered') && (this.numbered || changed.get('numbered'))) {
      for (const citation of this.querySelectorAll<CareElement>('care-reference-popover'))
        citation.requestUpdate?.();
    }
  }

  protected override rendered(article: Article, base: string, { addStructuredData }: ArticleRenderer): void {
    this.#removeData?.();
    this.#removeData = this.structuredData ? addStructuredData(article, base) : undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Adds again what leaving the page has taken away.
    this.requestUpdate('structuredData');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#removeData?.();
    this.#removeData = undefined;
  }

  get #left(): Set<string> {
    return new Set(this.without?.split(/\s+/));
  }

  override render(): unknown {
    const comments = !this.#left.has('comments');
    return html`<slot name="heading"></slot><slot></slot>${this.renderStatus()}<slot name="comments" ?hidden=${!comments}></slot>`;
  }
}
