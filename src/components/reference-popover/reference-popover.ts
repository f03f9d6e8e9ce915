import { html, nothing, render, type PropertyDeclarations, type PropertyValues } from 'lit';
import { safeUrl } from '../../article/url.js';
import { allLoaded } from '../../internal/all-loaded.js';
import { CareElement } from '../../internal/care-element.js';
import { checkedValue } from '../../internal/checked-value.js';
import { citations } from '../../internal/citations.js';
import { copyButton, doiLink, entryContent } from '../../internal/copy-text.js';
import { M as copyMessages } from '../../internal/copy-text.messages.js';
import { goTo, idIn } from '../../internal/fragment.js';
import { CareToggleEvent } from '../../internal/toggle-event.js';
import { findById, treeChanged, watchTree } from '../../internal/tree.js';
import { warnOnce } from '../../internal/warn-once.js';
import { localeOf } from '../../localization/locale-controller.js';
import { localeReady } from '../../localization/locale-files.js';
import { localization } from '../../localization/localization.js';
import { controls } from '../../styles/controls.styles.js';
import { M } from './reference-popover.messages.js';
import { styles } from './reference-popover.styles.js';
import { lightDomStyles } from './reference-popover.light-dom.styles.js';

export const popoverPlacements = ['block-end', 'block-start'] as const;
export type PopoverPlacement = (typeof popoverPlacements)[number];

/** What a citation can show of a source: a place in the page, or only words, where the page has no list. */
interface Source {
  readonly entry: Element;
  readonly target: HTMLElement | undefined;
}

/** An ancestor that knows references which the page does not show. */
interface ReferenceKeeper extends Element {
  referenceEntry?: (id: string) => Node[] | undefined;
}

// Asked when an element is there: the module is also read where there is no document.
const isSupported = (): boolean => 'popover' in HTMLElement.prototype;

/**
 * The mark of a source in the text. It reads, wraps and copies as text; a press opens the whole reference beside it.
 *
 * @summary A citation that shows its reference.
 * @tag care-reference-popover
 *
 * @slot - The words of the citation; links to the entries in them can stand for `for`.
 * @fires {CareToggleEvent} care-toggle - After the reference has been shown or hidden.
 * @csspart marker - The words, as a button.
 * @csspart dialog - The box with the reference.
 * @csspart button - A button in the box.
 * @csspart link - The link to the list of references.
 * @cssstate open - The reference is shown.
 */
export class CareReferencePopover extends CareElement {
  protected static override lightDomStyles = [lightDomStyles];
  static override styles = [controls, styles];
  static override properties: PropertyDeclarations = {
    for: {},
    placement: { reflect: true },
  };

  /** Ids of the entries, separated by spaces; of any element in the article, the tree or the document. */
  declare for: string | null;
  /**
   * Where the box opens while there is room: `block-end`, below the words, or `block-start`, above.
   *
   * @default block-end
   */
  declare placement: PopoverPlacement | null;

  #links: HTMLAnchorElement[] = [];
  #dialog: HTMLElement | undefined;
  // What the pointer went down on, because light dismiss closes the box before the click that would have closed it arrives.
  #press: { open: boolean; x: number; y: number } | undefined;

  /** Whether the reference is shown. */
  get open(): boolean {
    return !!this.#dialog?.parentNode;
  }

  /** @internal The elements that the citation names and that are there. */
  get targets(): HTMLElement[] {
    return this.#ids.flatMap((id) => findById(this, id) ?? []);
  }

  get #ids(): string[] {
    const linked = () =>
      this.#links
        .map((link) => idIn((link.dataset['href'] ?? link.getAttribute('href') ?? '').replace(/^[^#]*/, '')))
        .join(' ');
    return (this.for || linked()).split(/\s+/).filter(Boolean);
  }

  get #marker(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.marker');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!isSupported()) return;
    citations.add(this);
    watchTree(this, CareReferencePopover.#linkAll);
    if (this.hasUpdated) this.requestUpdate();
    if (citations.size > 1) return;
    // In a saved PDF the words lead to the entry.
    addEventListener('beforeprint', CareReferencePopover.#giveAllBack);
    addEventListener('afterprint', CareReferencePopover.#linkAll);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    citations.delete(this);
    this.hide();
    this.#giveBack();
    if (citations.size) return;
    removeEventListener('beforeprint', CareReferencePopover.#giveAllBack);
    removeEventListener('afterprint', CareReferencePopover.#linkAll);
  }

  // The same functions for all citations: a thousand of them share these.
  static readonly #linkAll = (): void => {
    for (const citation of citations) (citation as CareReferencePopover).#connect();
    if (document.readyState === 'complete') void this.#warn();
  };
  static readonly #giveAllBack = (): void => {
    for (const citation of citations) (citation as CareReferencePopover).#giveBack();
  };
  static readonly #onPress = (event: PointerEvent): void => {
    const { clientX: x, clientY: y } = event;
    const citation = citationOf(event);
    citation.#press = { open: citation.open, x, y };
  };
  static readonly #onClick = (event: MouseEvent): void => {
    const citation = citationOf(event);
    // What it stands in, a heading that opens, a label or a summary, is not meant.
    event.preventDefault();
    const press = event.detail ? citation.#press : undefined;
    citation.#press = undefined;
    // A drag selects text. The selection itself is no sign: quick clicks in WebKit select a word.
    if (press && Math.hypot(event.clientX - press.x, event.clientY - press.y) > 5) return;
    citation.#set(!(press?.open ?? citation.open));
  };
  static readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (!event.repeat) citationOf(event).#set(!citationOf(event).open);
  };

  protected override firstUpdated(): void {
    const marker = this.#marker;
    marker?.addEventListener('pointerdown', CareReferencePopover.#onPress);
    marker?.addEventListener('click', CareReferencePopover.#onClick);
    marker?.addEventListener('keydown', CareReferencePopover.#onKeyDown);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('placement')) checkedValue(this, 'placement', popoverPlacements);
    this.#connect();
    treeChanged();
  }

  #connect(): void {
    const links = [...this.querySelectorAll('a')];
    this.#giveBack(links);
    this.#links = links;
    const marker = this.#marker;
    if (!marker || !this.isConnected) return;
    const ids = this.#ids;
    const ready = ids.some((id) => findById(this, id) ?? this.#kept(id));
    if (ready !== marker.hasAttribute('role')) {
      for (const [name, value] of Object.entries({
        role: 'button',
        tabindex: '0',
        'aria-expanded': 'false',
      })) {
        if (ready) marker.setAttribute(name, value);
        else marker.removeAttribute(name);
      }
    }
    // The author's links are the button's words while the element lives: a link inside a button can't be pressed by keyboard.
    for (const link of links) {
      const href = link.getAttribute('href');
      if (!href || !(ready || href.startsWith('#'))) continue;
      // Who has come to the link by keyboard before the script stays there.
      const focused = link.matches(':focus');
      link.dataset['href'] = href;
      link.removeAttribute('href');
      if (focused) marker.focus({ preventScroll: true });
    }
    this.#number();
  }

  // Tells the page's developer of citations that lead nowhere once everything has come.
  static async #warn(): Promise<void> {
    await allLoaded();
    await new Promise(requestAnimationFrame);
    for (const citation of citations as Set<CareReferencePopover>) {
      const ids = citation.#ids;
      // Looked up anew: what has just come is told to the citations in the next frame.
      if (!ids.length || citation.#sources().length < ids.length)
        warnOnce(`<care-reference-popover for="${ids.join(' ')}">: the page has no element of that id.`);
    }
  }

  #giveBack(kept: readonly Element[] = []): void {
    for (const link of this.#links) {
      const href = link.dataset['href'];
      if (!href || kept.includes(link)) continue;
      // A filter of HTML may have let pass as data what it would not as an address.
      link.href = safeUrl(href, this.baseURI) ? href : '#';
      delete link.dataset['href'];
    }
  }

  // In a numbered article the numbers of the entries stand in place of words that an author wrote; elsewhere where there are none.
  #number(): void {
    const marker = this.#marker;
    const words = this.textContent.trim();
    const numbered = words
      ? this.closest('care-article[numbered]') && !words.startsWith('[')
      : !this.childElementCount;
    const numbers = numbered ? this.targets.flatMap(numberOf) : [];
    const shown = numbers.length ? `[${numbers.join(', ')}]` : '';
    if (marker && marker.textContent !== shown)
      marker.replaceChildren(shown || document.createElement('slot'));
  }

  /** The words of the citation as shown. */
  get #words(): string {
    return (this.#marker?.textContent || this.textContent).trim();
  }

  // The entry of a reference that the page does not show.
  #kept(id: string): Element | undefined {
    for (let keeper: ReferenceKeeper | null = this.parentElement; keeper; keeper = keeper.parentElement) {
      const entry = keeper.referenceEntry?.(id)?.find((node) => node instanceof Element);
      if (entry) return entry;
    }
    return undefined;
  }

  #sources(): Source[] {
    return this.#ids.flatMap((id): Source[] => {
      const target = findById(this, id) ?? undefined;
      const entry = target?.querySelector('care-reference:not(:empty)') ?? target ?? this.#kept(id);
      return entry ? [{ entry, target }] : [];
    });
  }

  /** Shows the reference and moves focus to it. Does nothing where there is none. */
  show(): void {
    if (this.isUpdatePending && this.isConnected) this.performUpdate();
    const sources = this.#sources();
    if (!isSupported() || this.open || !this.isConnected || !sources.length) return;
    const dialog = (this.#dialog ??= this.#makeDialog());
    dialog.className = 'dialog';
    dialog.setAttribute('aria-label', this.#words);
    this.#fill(sources);
    // What it said of an earlier copy.
    dialog.querySelector('[role=status]')?.replaceChildren();
    const place = this.renderRoot.lastElementChild as HTMLElement;
    // Firefox misplaces a box that stands in text whose direction is not that of the window.
    place.dir = document.dir || 'ltr';
    place.append(dialog);
    // First, because focus makes the browser lay out the page.
    this.#mark(true);
    dialog.showPopover();
    // Firefox remembers where it was scrolled to.
    dialog.scrollTop = 0;
    // WebKit takes what has been scrolled away for room above the words.
    if (dialog.getBoundingClientRect().top < 0) dialog.className += ' sheet';
    this.dispatchEvent(new CareToggleEvent(true));
    // The words of the buttons in a language that is still on its way.
    void localeReady(localeOf(this))?.then(() => this.open && this.#fill(sources));
  }

  // Made with the first opening and kept, because making it is half of the work; in the page only while it is open.
  #makeDialog(): HTMLElement {
    const { renderRoot } = this;
    const dialog = document.createElement('div');
    dialog.popover = 'auto';
    dialog.tabIndex = -1;
    dialog.autofocus = true;
    dialog.setAttribute('role', 'dialog');
    dialog.part.add('dialog');
    const place = document.createElement('span');
    place.className = 'place';
    renderRoot.append(place);
    // Chromium leaves focus on the body after Escape: it is given back before the box is gone.
    dialog.addEventListener('beforetoggle', ({ newState }) => {
      if (newState === 'closed' && dialog.matches(':focus-within')) this.focus({ preventScroll: true });
    });
    dialog.addEventListener('toggle', ({ newState }) => {
      // Told late: it may be open again by now.
      if (newState === 'closed' && !dialog.matches(':popover-open')) this.#closed();
    });
    // Tab past the end goes on behind the marker, in the page, or out of it; a box left open there would cover it. A window that loses
    // the focus leaves the box as it is.
    let tab = false;
    dialog.addEventListener('keydown', ({ key }) => void (tab = key === 'Tab'));
    dialog.addEventListener('keyup', () => void (tab = false));
    dialog.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget ? relatedTarget !== this && !renderRoot.contains(relatedTarget as Node) : tab)
        this.hide();
    });
    return dialog;
  }

  /** Hides the reference; focus that was in it returns to the words. */
  hide(): void {
    if (this.#dialog?.matches(':popover-open')) this.#dialog.hidePopover();
    this.#closed();
  }

  #set(open: boolean): void {
    if (open) this.show();
    else this.hide();
  }

  #closed(): void {
    if (!this.open) return;
    this.#dialog?.remove();
    this.#mark(false);
    this.dispatchEvent(new CareToggleEvent(false));
  }

  #mark(open: boolean): void {
    this.#marker?.setAttribute('aria-expanded', `${open}`);
    this.toggleState('open', open);
  }

  // The link's own navigation marks the entry as target; what it can't do is cross a shadow root, and move focus.
  #goTo(target: HTMLElement): void {
    this.hide();
    target.tabIndex = -1;
    goTo(target);
  }

  #fill(sources: readonly Source[]): void {
    const l10n = localization(localeOf(this));
    const { t } = l10n;
    const listed = sources.find(({ target }) => target?.id)?.target;
    const content = html`<div class="head">
        <span dir="auto">${this.#words}</span>
        <button part="button" class="close" type="button" aria-label=${t(M.close)} @click=${this.hide}>
          <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6 6 18" /></svg>
        </button>
      </div>
      ${sources.map(
        ({ entry, target }) =>
          html`<div class="entry" lang=${localeOf(target ? entry : this) || nothing} dir="auto">${entryContent(entry)}${doiLink(entry)}</div>`,
      )}
      <div class="actions">
        ${copyButton(l10n, t(copyMessages.copy), () => sources.map(({ entry }) => entry))}
        ${
          listed
            ? html`<a part="link" class="quiet" href=${`#${listed.id}`} @click=${() => this.#goTo(listed)}>${t(M.goToList)}</a>`
            : nothing
        }
      </div>`;
    if (this.#dialog) render(content, this.#dialog, { host: this });
  }

  override render(): unknown {
    return isSupported() ? marker : plain;
  }

  /** Moves focus to the words of the citation. */
  override focus(options?: FocusOptions): void {
    (isSupported() ? this.#marker : this.#links[0])?.focus(options);
  }
}

// Whole and without bindings, because there are many citations: each binding would cost memory in each.
const plain = html`<slot></slot>`;
const marker = html`<span part="marker" class="marker" role="button" tabindex="0" aria-expanded="false"><slot></slot></span>`;

/** The number that an item of a list shows. */
function numberOf(target: Element): number | [] {
  const item = target.closest('li');
  const list = item?.parentElement;
  return list ? [...list.children].indexOf(item) + ((list as Partial<HTMLOListElement>).start ?? 1) : [];
}

const citationOf = ({ currentTarget }: Event): CareReferencePopover =>
  ((currentTarget as Element).getRootNode() as ShadowRoot).host as CareReferencePopover;
