/**
 * What Lit sees in `careleaf.js` in place of the page's global object. The build puts these names into Lit's modules; the
 * modules for bundlers use Lit as it is.
 *
 * In a page of a stranger, Lit's own ways can fail: an element with `id="litHtmlVersions"` replaces a global, another copy
 * of Lit has taken the one policy name that the page's Trusted Types allow, an old library has replaced `Document`. Seen
 * through this object there is nothing of the page, no policy is made, and templates are built node by node, without any
 * sink for markup. It rests on `litHtmlPolyfillSupport`, a hook of lit-html: the version of Lit is pinned, and a test
 * holds what is built here against what the browser's own parser makes of every template.
 */

const SVG = 'http://www.w3.org/2000/svg';
const VOID = /^(?:br|col|hr|img|input|link|meta|source|wbr)$/;
const TOKEN = /<(\?[^>]*)>|<(\/?)([\w-]+)((?:\s+[^\s=>/]+(?:=(?:"[^"]*"|[^\s">]+))?)*)\s*(\/?)>/g;
const ATTRIBUTE = /([^\s=/]+)(?:="([^"]*)"|=(\S+))?/g;

/**
 * Builds the template that the browser would parse, for the static text of careleaf's own templates: every tag closed, no
 * comment, no character reference, no single-quoted attribute. The build refuses templates that have such things.
 */
export function buildTemplate(html: string): HTMLTemplateElement {
  const template = document.createElement('template');
  // The template's own document is inert: no picture is fetched and no element upgraded in it.
  const inert = template.content.ownerDocument;
  let parent: Element | DocumentFragment = template.content;
  let done = 0;
  for (const {
    0: token,
    1: comment,
    2: closing,
    3: name = '',
    4: attributes = '',
    5: closed,
    index,
  } of html.matchAll(TOKEN)) {
    if (index > done) parent.append(html.slice(done, index));
    done = index + token.length;
    if (comment) parent.append(inert.createComment(comment));
    else if (closing) parent = (parent.parentNode ?? parent) as Element | DocumentFragment;
    else {
      const isSvg: boolean = name === 'svg' || ('namespaceURI' in parent && parent.namespaceURI === SVG);
      const element: Element = isSvg ? inert.createElementNS(SVG, name) : inert.createElement(name);
      const bound: string[] = [];
      for (const [, key = '', quoted, plain = ''] of attributes.matchAll(ATTRIBUTE)) {
        // Lit marks bound attributes by names such as `?open$lit$`, which `setAttribute` may refuse. It asks for no more than their names.
        if (key.includes('$')) bound.push(key);
        else element.setAttribute(key, quoted ?? plain);
      }
      element.getAttributeNames = () => bound;
      parent.append(element);
      if (!closed && !VOID.test(name)) parent = element;
    }
  }
  if (done < html.length) parent.append(html.slice(done));
  return template;
}

/** Stands for `globalThis` in Lit's modules. */
export const privateGlobal = {
  __proto__: null,
  litHtmlPolyfillSupport: (template: { createElement: typeof buildTemplate }): void => {
    template.createElement = buildTemplate;
  },
};
