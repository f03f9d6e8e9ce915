/**
 * Registers an element unless its tag is taken, so that the script may load twice or beside another version.
 *
 * Never throws. Where the platform lacks what every element needs (ElementInternals, constructed style sheets) nothing is
 * defined: the children, which hold every word, stay as the author wrote them. So also where a page forces the old polyfill of
 * custom elements on a browser that has them: to the browser its elements are none, and get no ElementInternals. So also on a server,
 * where frameworks read the module too.
 */
export function defineElement(tag: string, elementClass: CustomElementConstructor): void {
  try {
    const able =
      'document' in globalThis &&
      'attachInternals' in HTMLElement.prototype &&
      'adoptedStyleSheets' in document &&
      !('polyfillDefineLazy' in customElements);
    if (able && !customElements.get(tag)) customElements.define(tag, elementClass);
  } catch (error) {
    console.warn(`careleaf: ${tag} could not be defined`, error);
  }
}
