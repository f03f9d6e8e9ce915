import { LitElement, type CSSResult, type PropertyDeclarations, type PropertyValues } from 'lit';
import { commonStyles, lightDomSheet } from '../styles/light-dom.styles.js';
import { warnOnce } from './warn-once.js';

const sheets = new Map<CSSResult, CSSStyleSheet | undefined>();
const dressed = new WeakMap<Node, Set<CSSResult>>();
let linked: Element | null | undefined;

// In a variable, because bundlers take `new URL(…, import.meta.url)` for a file to copy.
const here = import.meta.url;

/** The page's own link to the `careleaf.css` beside this script, which says the same. */
const findLinked = (): Element | null => {
  const address = new URL('careleaf.css', here).href;
  const links = [...document.querySelectorAll('link')];
  return links.find(({ href, media, sheet }) => sheet && !media && href === address) ?? null;
};

/**
 * Adopts the rules of `careleaf.css` that an element needs, once into each root that holds one, so that the script alone is enough. The
 * document is spared it as long as it links to them: reading and applying the same rules twice was a tenth of the start-up.
 */
function adoptLightDomStyles(root: Node, rules: CSSResult): void {
  let worn = dressed.get(root);
  if (!worn) dressed.set(root, (worn = new Set()));
  if (worn.has(rules) || !('adoptedStyleSheets' in root)) return;
  if (root === document && (linked ??= findLinked())?.isConnected) return;
  worn.add(rules);
  if (!sheets.has(rules)) sheets.set(rules, lightDomSheet(rules).styleSheet);
  const sheet = sheets.get(rules);
  if (sheet) (root as Document | ShadowRoot).adoptedStyleSheets.push(sheet);
}

/**
 * What every careleaf element shares: the attribute `accent`, the look of its light DOM, and custom states.
 *
 * @cssprop [--care-accent=#0b6a6b] - The clinic’s colour: buttons, the phone, focus rings, the edge of a note. Made darker or lighter where it would be hard to read.
 * @cssprop [--care-caution=#855700] - Colour of a callout that calls for caution, and of a review that is overdue. Made darker or lighter where it would be hard to read.
 * @cssprop [--care-urgent=#b22] - Colour of an urgent callout. Made darker or lighter where it would be hard to read.
 * @cssprop [--care-surface=#fff] - Background of what floats over the page: the dialog of a reference.
 * @cssprop [--care-text=#1b2023] - Colour of the text on that background.
 * @cssprop [--care-border=color-mix(in srgb, currentColor 22%, transparent)] - Hairlines between rows, and the quiet underlines.
 * @cssprop [--care-font=inherit] - Font of the elements. Best left out: they then have the font of the page.
 * @cssprop [--care-radius=0.375em] - Roundness of buttons, pictures, the banner and the dialog.
 * @cssprop [--care-space=1.5em] - Space above and below the elements.
 */
export abstract class CareElement extends LitElement {
  static override properties: PropertyDeclarations = { accent: {} };
  /** Rules for what stands in the page, besides those that all elements have in common. */
  protected static lightDomStyles: readonly CSSResult[] = [];

  /** Any CSS colour: themes this element and what is in it, as `--care-accent` does, for sites that allow no style. */
  declare accent: string | null;

  #accentSheet: CSSStyleSheet | undefined;
  #internals: ElementInternals | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    const { lightDomStyles } = this.constructor as typeof CareElement;
    const root = this.getRootNode();
    for (const rules of [commonStyles, ...lightDomStyles]) adoptLightDomStyles(root, rules);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('accent')) this.#applyAccent();
  }

  // The platform shows nothing of such a child, and says nothing.
  protected override firstUpdated(_changed: PropertyValues): void {
    for (const { slot, assignedSlot } of this.children)
      if (slot && !assignedSlot) warnOnce(`<${this.localName}> has no slot="${slot}".`);
  }

  /** Made on first use: most elements on a page never have a state or a role to show. */
  protected get internals(): ElementInternals {
    return (this.#internals ??= this.attachInternals());
  }

  /** Sets or clears a custom state, matched in CSS by `:state(name)`. */
  protected toggleState(name: string, on: boolean): void {
    try {
      if (on) this.internals.states.add(name);
      else this.#internals?.states.delete(name);
    } catch {
      // Chromium before 125 takes only names that begin with two dashes, and older browsers have no states.
    }
  }

  // A sheet of its own rather than `style`: a morphing library would strip an attribute that the server never sent.
  #applyAccent(): void {
    const { accent, shadowRoot } = this;
    if (accent && !CSS.supports('color', accent)) {
      warnOnce(`accent="${accent}" is not a CSS colour; write one such as #0b6e6e`);
    } else if (shadowRoot && (accent || this.#accentSheet)) {
      if (!this.#accentSheet) {
        this.#accentSheet = new CSSStyleSheet();
        this.#accentSheet.insertRule(':host{}');
        shadowRoot.adoptedStyleSheets.push(this.#accentSheet);
      }
      const rule = this.#accentSheet.cssRules[0] as CSSStyleRule;
      rule.style.setProperty('--care-accent', accent ?? '');
    }
  }
}
