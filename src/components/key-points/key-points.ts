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
