import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Article } from '../article/types.js';
import { safeUrl } from '../article/url.js';
import { LocaleController } from '../localization/locale-controller.js';
import { localization } from '../localization/localization.js';
import { loadLocale, localeReady } from '../localization/locale-files.js';
import type { RenderOptions, TemplateContext } from '../templates/context.js';
import { whileLoading } from './all-loaded.js';
import type { ArticleRenderer } from './article-renderer.js';
import { CareElement } from './care-element.js';
import type { ArticleErrorCode, LoadedArticle } from './fetch-article.js';
import { goToFragment } from './fragment.js';
import { loadRenderer } from './load-renderer.js';
import { CareErrorEvent, CareLoadEvent } from './source-events.js';
import { M } from './source-element.messages.js';
import { warnOnce } from './warn-once.js';

/** Properties of the elements that change what is rendered. */
const shaping = ['headingLevel', 'href', 'block', 'numbered', 'contents', 'without', 'structuredData'];

/** What only an article file needs; there once one has been asked for. */
let renderer: ArticleRenderer | undefined;

const slotOf = (node: Node): string => (node instanceof Element ? node.slot : '');

/**
 * An element that can be filled from an article file. It renders into its own light DOM what an author would have written there.
 *
 * @attr {string} src - Address of an article file; `{lang}` in it stands for the language around. Until it has come, and where it can't, the children stay.
 * @attr {number} heading-level - Level of the element's own heading, 1 to 6.
 * @fires {CareLoadEvent} care-load - After the article has been rendered.
 * @fires {CareErrorEvent} care-error - When the article, or with code `content` some of it, can't be shown.
 * @cssstate loading - The article file is on its way.
 * @cssstate error - The article can't be shown.
 */
export abstract class SourceElement extends CareElement {
  static override properties: PropertyDeclarations = {
    src: {},
    href: {},
    article: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
    failed: { state: true },
  };

  /** Address of an article file, resolved against the page. `{lang}` in it stands for the language around the element. */
  declare src: string | null;
  /** An article file's content as plain JSON, instead of `src`. */
  declare article: unknown;
  /** Address of the whole article: the card's link, and the link shown when `src` fails. */
  declare href: string | null;
  /** Level of the headline or of the element's own heading, 1 to 6. */
  declare headingLevel: number | null;
  declare protected failed: boolean;

  /** The language of what the element itself says. */
  protected readonly locale = new LocaleController(this);
  /** The level that counts where none is given. */
  protected readonly defaultLevel: number = 3;

  #loaded: LoadedArticle | undefined;
  #rendered: ChildNode[] = [];
  #attempt: symbol | undefined;
  #asked: string | undefined;
  /** What was asked for has neither been shown nor failed. */
  #waits = false;
  #shown: unknown;

  /** The element's children for an article; undefined where it has no such block. */
  protected abstract content(context: TemplateContext, renderer: ArticleRenderer): unknown;

  /** Called after each rendering. */
  protected rendered(_article: Article, _base: string, _renderer: ArticleRenderer): void {}

  /** What the element's attributes say of the rendering. */
  protected articleOptions(): RenderOptions {
    return {
      headingLevel: this.level,
      href: this.href ?? undefined,
      direction: getComputedStyle(this).direction,
      origin: location.origin,
    };
  }

  /** The heading level in force. */
  protected get level(): number {
    const level = this.headingLevel ?? this.defaultLevel;
    if (level >= 1 && level <= 6) return level;
    warnOnce(`<${this.localName} heading-level>: write a number from 1 to 6. ${this.defaultLevel} is used.`);
    return this.defaultLevel;
  }

  /** Fetches the article again. Settles when it has been rendered or has failed. */
  reload(): Promise<void> {
    return this.#load(true);
  }

  /** @internal The entry of a reference of this element's article, for a citation on a page that has no list. */
  referenceEntry(id: string): ChildNode[] | undefined {
    const article = this.#loaded?.article;
    const entry = article?.references?.find((each) => `ref-${each.id}` === id);
    return (
      renderer &&
      article &&
      entry &&
      renderer.renderNodes(renderer.reference(entry, this.#context(renderer, article, this.#loaded?.base)))
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // An answer that comes now would fill an element that may be reused elsewhere; `connectedCallback` asks again.
    this.#attempt = undefined;
    this.toggleState('loading', false);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && this.#waits) void this.#load();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('article') || this.#source !== this.#asked) {
      void this.#load();
    } else if (this.#loaded?.article && shaping.some((name) => changed.has(name))) {
      // A block that was not in the article may be now.
      if (this.failed) void this.#load();
      else if (!this.#waits) this.#showAgain();
    }
  }

  async #load(fresh = false): Promise<void> {
    const attempt = (this.#attempt = Symbol());
    this.#asked = this.#source;
    const wanted = !!(this.src || this.article);
    if (this.failed) this.failed = false;
    this.toggleState('error', false);
    this.#waits = wanted;
    // Nothing is fetched for an element that has left the page; `connectedCallback` asks when it is back.
    if (!this.isConnected) return;
    this.toggleState('loading', wanted);
    if (!wanted) return;
    try {
      const loaded = await whileLoading(this.#read(fresh));
      const { article, base, faults } = loaded;
      await localeReady(article.inLanguage);
      if (attempt !== this.#attempt) return;
      this.#waits = false;
      this.toggleState('loading', false);
      this.#loaded = loaded;
      this.#show(article, base);
      this.dispatchEvent(new CareLoadEvent(article));
      if (faults.length && renderer) this.#tell('content', renderer.describeFaults(loaded));
      goToFragment(this);
      // A slow language file: its words take the place of the English ones when it comes, wherever the element has been moved to.
      const early = localization(article.inLanguage);
      await loadLocale(article.inLanguage);
      if (loaded === this.#loaded && early !== localization(article.inLanguage)) this.#showAgain();
    } catch (error) {
      if (attempt === this.#attempt) this.#fail(error);
    }
  }

  /** The address asked for: `{lang}` stands for the language around the element. */
  get #source(): string | undefined {
    return this.src?.replaceAll('{lang}', () => this.locale.tag);
  }

  async #read(fresh: boolean): ReturnType<ArticleRenderer['loadArticle']> {
    const { article, src, baseURI: base } = this;
    const language = src?.includes('{lang}') ? this.locale.tag : 'en';
    renderer ??= await loadRenderer();
    return renderer.loadArticle({ article, src, base, language }, fresh);
  }

  #showAgain(): void {
    try {
      if (this.#loaded?.article) this.#show(this.#loaded.article, this.#loaded.base);
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    const { code, message } =
      renderer && error instanceof renderer.ArticleError
        ? error
        : ({ code: 'format', message: `The article could not be rendered: ${String(error)}` } as const);
    this.#waits = false;
    this.toggleState('loading', false);
    this.toggleState('error', true);
    this.failed = true;
    this.#tell(code, message);
  }

  #tell(code: ArticleErrorCode, message: string): void {
    warnOnce(message);
    this.dispatchEvent(new CareErrorEvent(code, message));
  }

  #context(
    { templateContext }: ArticleRenderer,
    article: Article,
    base: string | undefined,
  ): TemplateContext {
    const taken = new Map<string, string>();
    const root = this.getRootNode() as Document | ShadowRoot;
    const free = (id: string): boolean => {
      const other = root.getElementById(id);
      return !other || this.contains(other);
    };
    const pageId = (id: string): string => {
      let name = taken.get(id) ?? id;
      for (let count = 2; !free(name); count++) name = `${id}-${count}`;
      taken.set(id, name);
      return name;
    };
    return templateContext(article, { ...this.articleOptions(), base, pageId });
  }

  #show(article: Article, base: string): void {
    if (!renderer) return;
    const content = this.content(this.#context(renderer, article, base), renderer);
    if (content === undefined)
      throw new renderer.ArticleError('block', `${base} has no block for <${this.localName}>.`);
    const nodes = renderer.renderNodes(content);
    if (this.#shown === article && this.#rendered.every((node) => node.parentNode === this)) {
      this.#rendered = renderer.syncNodes(this.#rendered, nodes);
      this.#rendered.forEach((node) => node.parentNode ?? this.append(node));
    } else {
      this.#replace(nodes);
    }
    this.#shown = article;
    this.rendered(article, base, renderer);
  }

  // Slot beats `src`: what the author has put into a slot stays, and stands for what would have been rendered there. A clone brings
  // rendered children along that look like an author's; where they say the same they are taken for ours.
  #replace(nodes: ChildNode[]): void {
    const stay = [...this.childNodes].filter((node) => slotOf(node) && !this.#rendered.includes(node));
    const adopted = new Map(
      stay.flatMap((node) => {
        const twin = nodes.find((each) => each.isEqualNode(node));
        return twin ? [[twin, node] as const] : [];
      }),
    );
    const kept = new Set(stay.filter((node) => ![...adopted.values()].includes(node)).map(slotOf));
    for (const node of this.childNodes.length ? [...this.childNodes] : [])
      if (!stay.includes(node)) node.remove();
    this.#rendered = nodes.flatMap((node) => adopted.get(node) ?? (kept.has(slotOf(node)) ? [] : [node]));
    this.prepend(...this.#rendered);
  }

  /** A sentence, a retry and a link, where the element has failed and has nothing else to show. */
  protected renderStatus(): unknown {
    const empty = !this.querySelector(':scope > :not([slot])') && !this.textContent?.trim();
    if (!this.failed || !empty) return nothing;
    const { l10n } = this.locale;
    const href = this.href && safeUrl(this.href, this.baseURI);
    return html`<p class="status" role="alert">
      ${l10n.t(M.failed)}
      <button class="quiet" type="button" @click=${() => this.reload()}>${l10n.t(M.retry)}</button>
      ${href ? html`<a href=${href}>${l10n.t(M.read)}</a>` : nothing}
    </p>`;
  }
}
