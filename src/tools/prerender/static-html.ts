import { renderThunked } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';

/** A marker, a tag with its attributes, or a text. Values are escaped, so `<` and `>` stand at the ends of tags only. */
const piece = /<!--.*?-->|<\?>|<[^">]*(?:"[^"]*"[^">]*)*>|[^<]+/gs;

/**
 * An attribute value, or white space outside of values, with the end of the tag where it stands before that. Elements that are defined
 * where this runs are given a `defer-hydration`, which means nothing to ours.
 */
const quotedOrSpace = /"[^"]*"|\s+(?:defer-hydration(?=[\s>])\s*)?(?:\/?(>))?/g;

const tidyTag = (tag: string): string =>
  tag.replace(quotedOrSpace, (found, end: string | undefined) => (found[0] === '"' ? found : (end ?? ' ')));

/**
 * A template as static HTML, what `renderNodes` of the browser leaves in the page, to the node. No marker of the template
 * engine stays, and no white space that only laid out our source. It is the same where the elements in it are defined.
 */
export function staticHtml(template: unknown): string {
  const html = collectResultSync(renderThunked(template, { elementRenderers: [] })).replace(piece, (part) => {
    if (part[0] === '<') return /^<[!?]/.test(part) ? '' : tidyTag(part);
    return /^\s*\n\s*$/.test(part) ? '' : part;
  });
  // A parser takes a bare carriage return for a line feed.
  return html.replaceAll('\r', '&#13;');
}
