import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Article } from '../article/types.js';
import { safeUrl } from '../article/url.js';
import { LocaleController } from '../localization/locale-controller.js';
import type { RenderOptions, TemplateContext } from '../templates/context.js';
import { whileLoading } from './all-loaded.js';
import type { ArticleFilling } from './article-filling.js';
import type { ArticleRenderer } from './article-renderer.js';
import { CareElement } from './care-element.js';
import type { ArticleError } from './fetch-article.js';
import { loadFilling } from './load-filling.js';
import { CareErrorEvent } from './source-events.js';
import { M } from './source-element.messages.js';
import { warnOnce } from './warn-once.js';

/** What only an article file needs; there once one has been asked for. */
let Filling: typeof ArticleFilling | undefined;

/**
 * An element that can be filled from an article file. It renders into its own light DOM what an author would have written there.
 *
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
  /** Address of the whole article: linked where the file of `src` can't be shown and the element is empty. */
  declare href: string | null;
  /** Level of the element's heading, 1 to 6. */
  declare headingLevel: number | null;
  declare protected failed: boolean;

  /** The language of what the element itself says. */
  protected readonly locale = new LocaleController(this);
  /** The level that counts where none is given. */
  protected readonly defaultLevel: number = 3;

  /** There once an article has been asked for. */
  #filling: ArticleFilling | undefined;
  #attempt: symbol | undefined;
  #asked: string | undefined;
  /** What was asked for has neither been shown nor failed. */
  #waits = false;

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

  /** @internal The heading level in force. */
  get level(): number {
    const level = this.headingLevel ?? this.defaultLevel;
    if (/^[1-6]$/.test(`${level}`)) return level;
    warnOnce(`<${this.localName} heading-level>: write a number from 1 to 6. ${this.defaultLevel} is used.`);
    return this.defaultLevel;
  }

  /** Fetches the article again. Settles when it has been rendered or has failed. */
  reload(): Promise<void> {
    return this.#load(true);
  }

  /** @internal The entry of a reference of this element's article, for a citation on a page that has no list. */
  referenceEntry(id: string): ChildNode[] | undefined {
    return this.#filling?.referenceEntry(id);
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
    } else if (this.#filling?.loaded && changed.size && !changed.has('failed')) {
      // A block that was not in the article may be now.
      if (this.failed) void this.#load();
      else if (!this.#waits) this.#showAgain(changed.has('block'));
    }
    // Labels in lists that are no headings are of the list's level.
    if (changed.has('headingLevel'))
      for (const item of this.children) (item as Partial<CareElement>).requestUpdate?.();
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
    if (!wanted) {
      // What has been shown stays, and is not rendered again.
      if (this.#filling) this.#filling.loaded = undefined;
      return;
    }
    try {
      Filling ??= await whileLoading(loadFilling());
      if (attempt !== this.#attempt) return;
      this.#filling ??= new Filling(this, {
        language: () => this.locale.tag,
        options: () => this.articleOptions(),
        content: (...parameters) => this.content(...parameters),
        rendered: (...parameters) => this.rendered(...parameters),
        tell: (error) => this.#tell(error),
      });
      await this.#filling.fill(fresh, () => {
        if (attempt !== this.#attempt) return false;
        this.#settle();
        return true;
      });
    } catch (error) {
      if (attempt === this.#attempt) this.#fail(error);
    }
  }

  #settle(): void {
    this.#waits = false;
    this.toggleState('loading', false);
  }

  /** The address asked for: `{lang}` stands for the language around the element. */
  get #source(): string | undefined {
    return this.src?.replaceAll('{lang}', () => this.locale.tag);
  }

  #showAgain(anew: boolean): void {
    try {
      this.#filling?.show(anew);
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.#settle();
    this.toggleState('error', true);
    this.failed = true;
    this.#tell(
      error instanceof Error && 'code' in error
        ? (error as ArticleError)
        : { code: 'format', message: `The article could not be rendered: ${String(error)}` },
    );
  }

  #tell({ code, message }: Pick<ArticleError, 'code' | 'message'>): void {
    warnOnce(message);
    this.dispatchEvent(new CareErrorEvent(code, message));
  }

  // The button goes: whoever has pressed it goes on from here, not from the start of the page.
  #retry(): void {
    this.tabIndex = -1;
    this.focus();
    void this.reload();
  }

  /** A sentence, a retry and a link, where the element has failed and has nothing else to show. */
  protected renderStatus(): unknown {
    if (!this.failed || this.querySelector(':scope > :not([slot])') || this.textContent?.trim())
      return nothing;
    const { l10n } = this.locale;
    const href = this.href && safeUrl(this.href, this.baseURI);
    return html`<p class="status" role="alert">
      ${l10n.t(M.failed)}
      <button class="quiet" type="button" @click=${this.#retry}>${l10n.t(M.retry)}</button>
      ${href ? html`<a href=${href} rel="noopener noreferrer">${l10n.t(M.read)}</a>` : nothing}
    </p>`;
  }
}
