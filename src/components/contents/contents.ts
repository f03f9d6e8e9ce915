import { html, type PropertyDeclarations } from 'lit';
import { CareElement } from '../../internal/care-element.js';
import { idIn } from '../../internal/fragment.js';
import { isHeading } from '../../internal/label.js';
import { renderNodes, syncNodes } from '../../internal/render-nodes.js';
import { ensureId, findById, watchTree } from '../../internal/tree.js';
import { LocaleController } from '../../localization/locale-controller.js';
import { loadLocale, localeReady } from '../../localization/locale-files.js';
import { contactId, contentsList, referencesId, type ContentsEntry } from '../../templates/contents.js';
import { M } from '../../templates/templates.messages.js';
import { lightDomStyles } from './contents.light-dom.styles.js';

const heading = ':is(h1,h2,h3,h4,h5,h6)';
/** Headings of blocks that readers look for. */
const blockHeadings = `section>${heading}:first-child,:is(care-callout,care-contact-banner,care-reference-list)>[slot=heading]`;
/** Those and headings without a block of their own, as sites write them; not those of single benefits and points. */
const headings = `${blockHeadings},${heading}:not([slot],:is([slot],care-benefit,care-key-point,care-callout) *)`;

/** Wide enough to show the list beside or above the text at once. */
const wide = '(min-width: 40em)';

/**
 * “On this page”: links to the headed blocks of an article: sections, callouts, the contact banner, the references, and headings that have
 * no such element around them. The one being read is marked.
 *
 * @summary Links to the blocks of an article.
 * @tag care-contents
 *
 * @slot - The links shown without script. They are kept up to date with the article.
 */
export class CareContents extends CareElement {
  protected static override lightDomStyles = [lightDomStyles];
  static override properties: PropertyDeclarations = { for: { reflect: true } };

  /** Id of a `care-article`; its own list of contents then gives way. Without it, the article around. */
  declare for: string | null;

  readonly #locale = new LocaleController(this);
  #asked = false;
  #unwatch: (() => void) | undefined;
  #observer: IntersectionObserver | undefined;
  #blocks: Element[] = [];
  #gaveWay = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unwatch = watchTree(this, () => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch?.();
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#blocks = [];
  }

  get #article(): Element | null {
    return this.for ? findById(this, this.for) : this.closest('care-article');
  }

  protected override updated(): void {
    const article = this.#article;
    const other =
      !this.for && article?.id && document.querySelector(`care-contents[for="${CSS.escape(article.id)}"]`);
    // An author's own `hidden` stays.
    if (!!other !== this.#gaveWay) this.toggleAttribute('hidden', (this.#gaveWay = !!other));
    const labels = [...(article?.querySelectorAll(headings) ?? [])];
    // The headline is the only one of its level.
    const [first] = labels;
    if (
      first &&
      !labels.some((label) => label !== first && !label.slot && label.localName === first.localName) &&
      blockOf(first) === first
    )
      labels.shift();
    this.#blocks = labels.map(blockOf);
    const entries: ContentsEntry[] = [];
    const around: { level: string; inner: ContentsEntry[] }[] = [];
    labels.forEach((label, index) => {
      const block: Element & { readonly level?: number } = this.#blocks[index] ?? label;
      const name = { 'care-contact-banner': contactId, 'care-reference-list': referencesId }[block.localName];
      const id = ensureId(block, name ?? `contents-${index + 1}`);
      const level = isHeading(label) ? label.localName : `h${block.level}`;
      const inner: ContentsEntry[] = [];
      while (around[0] && around[0].level >= level) around.shift();
      (around[0]?.inner ?? entries).push({ id, text: label.textContent.trim(), entries: inner });
      around.unshift({ level, inner });
    });
    if (entries.length) this.#write(entries);
    this.#follow();
  }

  #write(entries: readonly ContentsEntry[]): void {
    const standing = [...this.children].filter(({ localName }) => localName === 'details');
    const [list] = renderNodes(contentsList(entries, this.#locale.l10n)) as HTMLElement[];
    if (!list || this.#waits(list, standing[0]) || standing[0]?.isEqualNode(list)) return;
    const [kept] = syncNodes(standing, [list]);
    if (kept !== list) return;
    this.replaceChildren(list);
    this.#unfold();
  }

  // As long as our words are not there in the language of the page, its own stay; where it has none, the list comes a little later.
  #waits(list: ParentNode, standing: ParentNode | undefined): boolean {
    const { tag } = this.#locale;
    if (!loadLocale(tag)) return false;
    const words = standing?.querySelector('summary');
    if (words) list.querySelector('summary')?.replaceWith(words.cloneNode(true));
    const first = !standing && !this.#asked;
    this.#asked = true;
    if (first) void localeReady(tag)?.then(() => this.requestUpdate());
    return first;
  }

  // Told to assistive technology as it looks: careleaf.css shows the list where there is room for it.
  #unfold(): void {
    const list = this.querySelector('details');
    if (list && matchMedia(wide).matches) list.open = true;
  }

  protected override firstUpdated(): void {
    this.#unfold();
  }

  // The block being read is the last one whose start lies in the upper third of the window, or above.
  #follow(): void {
    this.#observer?.disconnect();
    this.#observer = new IntersectionObserver(() => this.#mark(), { rootMargin: '0px 0px -66% 0px' });
    for (const block of this.#blocks) this.#observer.observe(block);
  }

  #mark(): void {
    const starts = (block: Element, from: number, to: number): boolean => {
      const { top } = block.getBoundingClientRect();
      return top >= from && top < to;
    };
    // A short block that a link has led to may have the next one in the upper third too, or stand too low to come there.
    const current =
      this.#blocks.find((block) => block.matches(':target') && starts(block, 0, innerHeight)) ??
      this.#blocks.findLast((block) => starts(block, -Infinity, innerHeight / 3));
    for (const link of this.querySelectorAll('a')) {
      if (current && idIn(link.hash) === current.id) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }

  override render(): unknown {
    return html`<nav aria-label=${this.#locale.l10n.t(M.onThisPage)}><slot></slot></nav>`;
  }
}

/** What a heading stands over: the element around it, or what follows, up to the next one; the heading then stands for that. */
const blockOf = (label: Element): Element => (label.matches(blockHeadings) && label.parentElement) || label;
