import { html, type PropertyDeclarations } from 'lit';
import type { ArticleRenderer } from '../../internal/article-renderer.js';
import { SourceElement } from '../../internal/source-element.js';
import { controls } from '../../styles/controls.styles.js';
import type { TemplateContext } from '../../templates/context.js';

/**
 * A list of labelled points, always open.
 *
 * @summary Labelled points, always open.
 * @tag care-key-points
 *
 * @attr {string} src - Address of an article file, whose key points are shown. `{lang}` in it stands for the language around the element. Until it has come, and if it never does, the children stay.
 * @attr {string} href - Address of the whole article: linked where the file of `src` can't be shown and the element is empty.
 * @attr {number} heading-level - Makes the labels headings of this level, 1 to 6. Without it they are bold.
 * @slot - The points: `care-key-point` elements.
 */
export class CareKeyPoints extends SourceElement {
  static override styles = controls;
  static override properties: PropertyDeclarations = { block: {} };

  /** Id of the block in the article; without it the first list of key points is taken. */
  declare block: string | null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.internals.role = 'list';
  }

  protected override content(
    context: TemplateContext,
    { findBlock, keyPointItems }: ArticleRenderer,
  ): unknown {
    const block = findBlock(context.article.body, 'keyPoints', this.block);
    return block && keyPointItems(block, context);
  }

  override render(): unknown {
    return html`<slot></slot>${this.renderStatus()}`;
  }
}
