import { html, nothing, type TemplateResult } from 'lit';

/**
 * A real heading. Written out six times, because a tag name can't be bound and markup is never made from data.
 *
 * @param level 1 to 6; deeper ones are 6, the deepest that HTML has
 * @param slot name of the slot of the element around it, if it is a label there
 */
export function heading(level: number, content: unknown, slot?: string): TemplateResult {
  const name = slot ?? nothing;
  switch (level) {
    case 1:
      return html`<h1 slot=${name}>${content}</h1>`;
    case 2:
      return html`<h2 slot=${name}>${content}</h2>`;
    case 3:
      return html`<h3 slot=${name}>${content}</h3>`;
    case 4:
      return html`<h4 slot=${name}>${content}</h4>`;
    case 5:
      return html`<h5 slot=${name}>${content}</h5>`;
    default:
      return html`<h6 slot=${name}>${content}</h6>`;
  }
}
