import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { localeReady, onMessages } from './locale-files.js';
import { localization, showsSame, type Localization } from './localization.js';

type Host = ReactiveControllerHost & Element & { readonly hasUpdated: boolean };

const connected = new Set<LocaleController>();
const watched = new WeakSet<Node>();
let observer: MutationObserver | undefined;

function refresh(): void {
  for (const controller of connected) controller.hostConnected();
}

onMessages(refresh);

/** One observer for every root that holds an element of ours: the cost does not grow with the elements. */
function watch(root: Node): void {
  if (watched.has(root)) return;
  watched.add(root);
  observer ??= new MutationObserver(refresh);
  observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
}

/**
 * The language that an element inherits: the nearest `lang` on itself or around it, out through shadow roots, open or
 * closed. Slotted content belongs to the tree it was written in. Empty where the page names none.
 *
 * @param onRoot called for each document or shadow root whose attributes have a say
 */
export function localeOf(element: Element, onRoot?: (root: Node) => void): string {
  for (let node: Element | undefined = element; node;) {
    const root: Node = node.getRootNode();
    onRoot?.(root);
    const named: Element | null = node.closest('[lang]');
    if (named) return named.getAttribute('lang') ?? '';
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  return '';
}

let veil: CSSStyleSheet | undefined;

/**
 * Keeps the words of a first rendering out of sight as long as those of the right language may still be in time. They take their
 * room, and what the page itself has put into the element is in sight all along.
 */
async function veilWords({ shadowRoot }: Element, ready: Promise<unknown>): Promise<void> {
  if (!veil) {
    veil = new CSSStyleSheet();
    veil.replaceSync(':not(slot,:has(slot)){visibility:hidden!important}');
  }
  shadowRoot?.adoptedStyleSheets.push(veil);
  await ready;
  if (shadowRoot)
    shadowRoot.adoptedStyleSheets = shadowRoot.adoptedStyleSheets.filter((each) => each !== veil);
}

/**
 * Gives an element its texts in the language around it, live: renders it again when a `lang` that it inherits changes, when
 * it is moved, and when a language file arrives, but only where what it shows changes with it.
 */
export class LocaleController implements ReactiveController {
  #l10n = localization('en');
  // What the host has ever asked for: one that shows no words need not be rendered for others.
  #asked: 'l10n' | 'tag' | undefined;
  readonly #host: Host;
  readonly #around: boolean;

  /** @param around the language around the element counts, because its own `lang` is that of quoted content only */
  constructor(host: Host, around = false) {
    this.#host = host;
    this.#around = around;
    host.addController(this);
  }

  /** The texts in the language of the element. English until it is connected. */
  get l10n(): Localization {
    this.#asked ??= 'l10n';
    return this.#l10n;
  }

  /** The tag of that language, also as long as its texts are on their way. */
  get tag(): string {
    this.#asked = 'tag';
    return this.#l10n.tag;
  }

  hostConnected(): void {
    connected.add(this);
    const host = this.#host;
    const l10n = localization(localeOf((this.#around && host.parentElement) || host, watch));
    const before = this.#l10n;
    if (l10n === before) return;
    const ready = localeReady(l10n.tag);
    // Later on a control may have the focus, which a veil would take from it.
    if (ready && !host.hasUpdated) void veilWords(host, ready);
    this.#l10n = l10n;
    if (this.#asked === 'tag' || (this.#asked && !showsSame(l10n, before))) host.requestUpdate();
  }

  hostDisconnected(): void {
    connected.delete(this);
  }
}
