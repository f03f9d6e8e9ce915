import { html, nothing, render, type PropertyDeclarations, type PropertyValues } from 'lit';
import { CareElement } from '../../internal/care-element.js';
import { copyText, entryText } from '../../internal/copy-text.js';
import { allFetched } from '../../internal/fetch-article.js';
import { CareToggleEvent } from '../../internal/toggle-event.js';
import { ensureId, findById, watchTree } from '../../internal/tree.js';
import { warnOnce } from '../../internal/warn-once.js';
import { localeOf } from '../../localization/locale-controller.js';
import { localization } from '../../localization/localization.js';
import { controls } from '../../styles/controls.styles.js';
import { M } from './reference-popover.messages.js';
import { styles } from './reference-popover.styles.js';

export const popoverPlacements = ['block-end', 'block-start'] as const;
export type PopoverPlacement = (typeof popoverPlacements)[number];

/** What a citation can show of its source: a place in the page, or only words, where the page has no list. */
interface Source {
  readonly target: Element | undefined;
  readonly nodes: readonly Node[];
  readonly lang: string;
}

/** An ancestor that knows references which the page does not show. */
interface ReferenceKeeper extends Element {
  referenceEntry?: (id: string) => Node[] | undefined;
}

const supported = 'popover' in HTMLElement.prototype;

/**
 * The mark of a source in the text. It reads, wraps and copies as text; a press opens the whole reference beside it.
 *
 * @summary A citation that shows its reference.
 * @tag care-reference-popover
 *
 * @slot - The words of the citation, or one link to the entry that holds them; it can stand for `for`.
 * @fires {CareToggleEvent} care-toggle - After the reference has been shown or hidden.
 * @csspart marker - The words, as a button.
 * @csspart dialog - The box with the reference.
 * @csspart button - A button in the box.
 * @csspart link - The link to the list of references.
 * @cssstate open - The reference is shown.
 */
export class CareReferencePopover extends CareElement {
  static override styles = [controls, styles];
  static override properties: PropertyDeclarations = {
    ...CareElement.properties,
    for: {},
    placement: {},
    ready: { state: true },
  };

  /** Ids of the entries, separated by spaces; of any element in the article, the tree or the document. */
  declare for: string | null;
  /** Where the box opens while there is room: `block-end`, below the words, or `block-start`, above. */
  declare placement: PopoverPlacement | null;
  /** Whether there is something to show. */
  declare private ready: boolean;

  #unwatch: (() => void) | undefined;
  #dialog: HTMLElement | undefined;
  // What the pointer went down on, because light dismiss closes the box before the click that would have closed it arrives.
  #press: { open: boolean; x: number; y: number } | undefined;

  /** Whether the reference is shown. */
  get open(): boolean {
    return !!this.#dialog;
  }

  /** Ids of the entries that the citation names. */
  get targetIds(): string[] {
    const ids = this.for ?? this.#link?.dataset['href']?.slice(1) ?? '';
    return ids.split(/\s+/).filter(Boolean);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (supported) this.#connectTargets();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.hide();
    this.#unwatch?.();
    this.#unwatch = undefined;
    const link = this.#link;
    const href = link?.dataset['href'];
    if (link && href) {
      link.setAttribute('href', href);
      delete link.dataset['href'];
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('for') && supported && this.hasUpdated) this.#connectTargets();
  }

  /** The words of the citation as shown: the author's, or numbers in a numbered article. */
  get #words(): string {
    const words = this.textContent?.trim() ?? '';
    if (!this.closest('care-article[numbered]') || words.startsWith('[')) return words;
    const numbers = this.#sources().flatMap(({ target }) => {
      const place = target?.parentElement ? [...target.parentElement.children].indexOf(target) : -1;
      return place < 0 ? [] : [place + 1];
    });
    return numbers.length ? `[${numbers.join(', ')}]` : words;
  }

  get #link(): HTMLAnchorElement | undefined {
    const [first] = this.children;
    return first instanceof HTMLAnchorElement ? first : undefined;
  }

  // The author's link is the button's words while the element lives: a link inside a button can't be pressed by keyboard.
  #connectTargets = (): void => {
    const link = this.#link;
    const href = link?.getAttribute('href');
    if (link && href) {
      link.dataset['href'] = href;
      link.removeAttribute('href');
    }
    this.ready = this.#sources().length > 0;
    if (this.ready) {
      this.#unwatch?.();
      this.#unwatch = undefined;
    } else {
      this.#unwatch ??= watchTree(this, this.#connectTargets);
      if (document.readyState === 'complete') void this.#warn();
      else addEventListener('load', () => void this.#warn(), { once: true });
    }
  };

  async #warn(): Promise<void> {
    await allFetched();
    await new Promise(requestAnimationFrame);
    const ids = this.targetIds;
    if (!this.ready && this.isConnected && ids.length) {
      warnOnce(`<care-reference-popover for="${ids.join(' ')}">: the page has no element of that id.`);
    }
  }

  #sources(): Source[] {
    return this.targetIds.flatMap((id): Source[] => {
      const target = findById(this, id);
      if (target) {
        const entry = target.querySelector('care-reference') ?? target;
        return [{ target, nodes: [...entry.childNodes], lang: localeOf(entry) }];
      }
      for (let keeper: ReferenceKeeper | null = this.parentElement; keeper; keeper = keeper.parentElement) {
        const nodes = keeper.referenceEntry?.(id);
        if (nodes) return [{ target: undefined, nodes, lang: localeOf(this) }];
      }
      return [];
    });
  }

  /** Shows the reference and moves focus to it. Does nothing where there is none. */
  show(): void {
    const sources = this.#sources();
    const { renderRoot } = this;
    if (this.open || !this.isConnected || !sources.length || !(renderRoot instanceof ShadowRoot)) return;
    const dialog = (this.#dialog = document.createElement('div'));
    dialog.className = 'dialog';
    dialog.popover = 'auto';
    dialog.tabIndex = -1;
    dialog.role = 'dialog';
    dialog.part.add('dialog');
    dialog.ariaLabel = this.#words;
    render(this.#content(sources), dialog, { host: this });
    renderRoot.append(dialog);
    // Chromium leaves focus on the body after Escape: it is given back before the box is gone.
    dialog.addEventListener('beforetoggle', (event) => {
      if (event.newState === 'closed' && dialog.contains(renderRoot.activeElement))
        this.#marker?.focus({ preventScroll: true });
    });
    dialog.addEventListener('toggle', (event) => {
      if (event.newState === 'closed') this.#closed();
    });
    // Tab past the end goes on behind the marker, in the page; a box left open there would cover it.
    dialog.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && relatedTarget !== this && !renderRoot.contains(relatedTarget))
        this.hide();
    });
    dialog.showPopover();
    dialog.focus({ preventScroll: true });
    this.#announce(true);
  }

  /** Hides the reference; focus that was in it returns to the words. */
  hide(): void {
    if (!this.#dialog) return;
    if (this.#dialog.matches(':popover-open')) this.#dialog.hidePopover();
    this.#closed();
  }

  #closed(): void {
    if (!this.#dialog) return;
    this.#dialog.remove();
    this.#dialog = undefined;
    this.#announce(false);
  }

  #announce(open: boolean): void {
    this.#marker?.setAttribute('aria-expanded', `${open}`);
    this.toggleState('open', open);
    this.dispatchEvent(new CareToggleEvent(open));
  }

  get #marker(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.marker');
  }

  #onPointerDown({ clientX: x, clientY: y }: PointerEvent): void {
    this.#press = { open: this.open, x, y };
  }

  #onClick(event: MouseEvent): void {
    const press = event.detail ? this.#press : undefined;
    this.#press = undefined;
    // A drag selects text. The selection itself is no sign: quick clicks in WebKit select a word.
    if (press && Math.hypot(event.clientX - press.x, event.clientY - press.y) > 5) return;
    if (press?.open ?? this.open) this.hide();
    else this.show();
  }

  #onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (this.open) this.hide();
    else this.show();
  }

  async #copy(sources: readonly Source[]): Promise<void> {
    const done = await copyText(sources.map(({ nodes }) => entryText(nodes)).join('\n'));
    const status = this.#dialog?.querySelector('[role=status]');
    if (status) status.textContent = localization(localeOf(this)).t(done ? M.copied : M.notCopied);
  }

  // The link's own navigation marks the entry as target; what it can't do is cross a shadow root, and move focus.
  #goTo(target: Element): void {
    this.hide();
    target.scrollIntoView({ block: 'center' });
    if (target instanceof HTMLElement) {
      target.tabIndex = -1;
      target.focus({ preventScroll: true });
    }
  }

  #content(sources: readonly Source[]) {
    const { t } = localization(localeOf(this));
    const listed = sources.find(({ target }) => target?.id)?.target;
    return html`<div class="head">
        <span>${this.#words}</span>
        <button part="button" class="close" type="button" aria-label=${t(M.close)} @click=${this.hide}>
          <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6 6 18" /></svg>
        </button>
      </div>
      ${sources.map(
        ({ nodes, lang }) =>
          html`<div class="entry" lang=${lang || nothing} dir="auto">${nodes.map(cloneWithoutId)}</div>`,
      )}
      <div class="actions">
        <button part="button" class="quiet" type="button" @click=${() => this.#copy(sources)}>${t(M.copy)}</button>
        <span role="status"></span>
        ${
          listed
            ? html`<a part="link" class="quiet" href=${`#${listed.id}`} @click=${() => this.#goTo(listed)}>${t(M.goToList)}</a>`
            : nothing
        }
      </div>`;
  }

  override render(): unknown {
    const words = this.ready && this.closest('care-article[numbered]') ? this.#words : '';
    const numbered = words && words !== this.textContent?.trim();
    return this.ready
      ? html`<span
          part="marker"
          class="marker"
          role="button"
          tabindex="0"
          aria-expanded="false"
          @pointerdown=${this.#onPointerDown}
          @click=${this.#onClick}
          @keydown=${this.#onKeyDown}
          >${numbered ? words : nothing}<slot ?hidden=${numbered} @slotchange=${this.#connectTargets}></slot
        ></span>`
      : html`<slot @slotchange=${this.#connectTargets}></slot>`;
  }

  /** Moves focus to the words of the citation. */
  override focus(options?: FocusOptions): void {
    this.#marker?.focus(options);
  }

  /** Gives a citation that has no id the one that back-links use. */
  nameAs(id: string, count: number): string {
    return ensureId(this, `cite-${id.replace(/^ref-/, '')}-${count}`);
  }
}

function cloneWithoutId(node: Node): Node {
  const clone = node.cloneNode(true);
  if (clone instanceof Element)
    for (const each of [clone, ...clone.querySelectorAll('[id]')]) each.removeAttribute('id');
  return clone;
}
