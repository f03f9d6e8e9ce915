import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { checkedValue } from '../../internal/checked-value.js';
import type { ArticleRenderer } from '../../internal/article-renderer.js';
import { SourceElement } from '../../internal/source-element.js';
import { controls } from '../../styles/controls.styles.js';
import type { TemplateContext } from '../../templates/context.js';
import { lightDomStyles as byline } from '../byline/byline.light-dom.styles.js';
import { lightDomStyles } from './article-card.light-dom.styles.js';

export const cardLayouts = ['vertical', 'horizontal'] as const;
export type CardLayout = (typeof cardLayouts)[number];

/**
 * A teaser that leads to an article: picture, headline, summary and byline, with one link over all of it.
 *
 * @summary A teaser that leads to an article.
 * @tag care-article-card
 *
 * @attr {string} src - Address of an article file, which the card is a teaser of. `{lang}` in it stands for the language around the element. Until it has come, and if it never does, the children stay.
 * @attr {string} href - Address that the card of `src` leads to, instead of the `url` in the file; also linked where the file can't be shown and the element is empty.
 * @attr {number} [heading-level=3] - Level of the heading that `src` makes, 1 to 6.
 * @slot media - The picture, shown 3:2.
 * @slot heading - A heading that holds the card's one link.
 * @slot - The summary.
 * @slot byline - A `care-byline`.
 */
export class CareArticleCard extends SourceElement {
  protected static override lightDomStyles = [lightDomStyles, byline];
  static override styles = controls;
  static override properties: PropertyDeclarations = { layout: { reflect: true } };

  /**
   * Picture above the text (`vertical`), or beside it where the card is wide enough (`horizontal`).
   *
   * @default vertical
   */
  declare layout: CardLayout;

  // Where the pointer went down: a drag selects the summary and leads nowhere.
  #press: { x: number; y: number } | undefined;

  constructor() {
    super();
    this.addEventListener('pointerdown', ({ clientX: x, clientY: y }) => (this.#press = { x, y }));
    this.addEventListener('click', this.#onClick);
  }

  // The link is stretched under the text, so that the text can be selected; a plain click on the text is passed on to the link, with
  // the keys that were held, so that the browser still opens a new tab when it is told to.
  #onClick(event: MouseEvent): void {
    const link = this.querySelector<HTMLAnchorElement>(':scope > [slot=heading] a');
    const pressed = event.composedPath().some((node) => node instanceof Element && node.matches('a, button'));
    const { x = event.clientX, y = event.clientY } = this.#press ?? {};
    if (pressed || event.defaultPrevented || Math.hypot(event.clientX - x, event.clientY - y) > 5) return;
    link?.dispatchEvent(new MouseEvent('click', event));
  }

  protected override content(context: TemplateContext, { cardContent }: ArticleRenderer): unknown {
    return cardContent(context);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('layout')) checkedValue(this, 'layout', cardLayouts);
  }

  override render(): unknown {
    return html`<slot name="media"></slot><slot name="heading"></slot><slot></slot><slot name="byline"></slot>${this.renderStatus()}`;
  }
}
