import type { Article } from '../article/types.js';
import { localization } from '../localization/localization.js';
import { loadLocale, localeReady } from '../localization/locale-files.js';
import { templateContext, type RenderOptions, type TemplateContext } from '../templates/context.js';
import { reference } from '../templates/references.js';
import { whileLoading } from './all-loaded.js';
import { articleRenderer, type ArticleRenderer } from './article-renderer.js';
import { ArticleError, type LoadedArticle } from './fetch-article.js';
import { goToFragment } from './fragment.js';
import { describeFaults, loadArticle } from './load-article.js';
import { renderNodes, syncNodes } from './render-nodes.js';
import { CareLoadEvent } from './source-events.js';

/** An element that can be filled. */
interface Host extends Element {
  readonly article: unknown;
  readonly src: string | null;
}

/** What the element has to say of how it is filled. */
interface Hooks {
  /** The language around it, BCP 47. */
  language(): string;
  options(): RenderOptions;
  /** Its children for an article; undefined where that has no such block. */
  content(context: TemplateContext, renderer: ArticleRenderer): unknown;
  /** Called after each rendering. */
  rendered(article: Article, base: string, renderer: ArticleRenderer): void;
  /** Tells the page's developer what is wrong. */
  tell(error: ArticleError): void;
}

const slotOf = (node: Node): string => (node instanceof Element ? node.slot : '');

/** What an article file puts into an element. Comes with the first one that is asked for: see `load-filling.ts`. */
export class ArticleFilling {
  /** The article that is shown, or shall be. */
  loaded: (LoadedArticle & { article: object }) | undefined;

  readonly #host: Host;
  readonly #hooks: Hooks;
  #rendered: ChildNode[] = [];
  #shown: unknown;
  readonly #entries = new Map<string, ChildNode[] | undefined>();

  constructor(host: Host, hooks: Hooks) {
    this.#host = host;
    this.#hooks = hooks;
  }

  /**
   * Reads the article and shows it, unless `claim` says that something else has been asked for in the meantime.
   *
   * @param fresh asks the server again
   * @throws {ArticleError} where there is none to show
   */
  async fill(fresh: boolean, claim: () => boolean): Promise<void> {
    const host = this.#host;
    const { article: given, src, baseURI: base } = host;
    const language = src?.includes('{lang}') ? this.#hooks.language() : 'en';
    const loaded = await whileLoading(loadArticle({ article: given, src, base, language }, fresh));
    const { article, faults } = loaded;
    await localeReady(article.inLanguage);
    if (!claim()) return;
    this.loaded = loaded;
    this.show();
    host.dispatchEvent(new CareLoadEvent(article));
    if (faults.length) this.#hooks.tell(new ArticleError('content', describeFaults(loaded)));
    goToFragment(host);
    // A slow language file: its words take the place of the English ones when it comes, wherever the element has been moved to.
    const early = localization(article.inLanguage);
    await loadLocale(article.inLanguage);
    if (loaded === this.loaded && early !== localization(article.inLanguage)) this.show();
  }

  /**
   * Renders what has been loaded.
   *
   * @param anew in new nodes, because the old ones say something else
   */
  show(anew = false): void {
    if (!this.loaded) return;
    const host = this.#host;
    const { article, base } = this.loaded;
    const content = this.#hooks.content(this.#context(article, base), articleRenderer);
    if (content === undefined)
      throw new ArticleError('block', `${base} has no block for <${host.localName}>.`);
    const nodes = renderNodes(content);
    this.#entries.clear();
    if (!anew && this.#shown === article && this.#rendered.every((node) => node.parentNode === host)) {
      this.#rendered = syncNodes(this.#rendered, nodes);
      this.#rendered.forEach((node) => node.parentNode ?? host.append(node));
    } else {
      this.#replace(nodes);
    }
    this.#shown = article;
    this.#hooks.rendered(article, base, articleRenderer);
  }

  /** The entry of a reference of the article. Made once: each citation asks for its own whenever the tree changes. */
  referenceEntry(id: string): ChildNode[] | undefined {
    if (this.loaded && !this.#entries.has(id)) {
      const { article, base } = this.loaded;
      const entry = article.references?.find((each) => `ref-${each.id}` === id);
      this.#entries.set(id, entry && renderNodes(reference(entry, this.#context(article, base))));
    }
    return this.#entries.get(id);
  }

  #context(article: Article, base: string): TemplateContext {
    const host = this.#host;
    const taken = new Map<string, string>();
    const root = host.getRootNode() as Document | ShadowRoot;
    const free = (id: string): boolean => {
      const other = root.getElementById(id);
      return !other || host.contains(other);
    };
    const pageId = (id: string): string => {
      let name = taken.get(id) ?? id;
      for (let count = 2; !free(name); count++) name = `${id}-${count}`;
      taken.set(id, name);
      return name;
    };
    return templateContext(article, { ...this.#hooks.options(), base, pageId });
  }

  // Slot beats `src`: what the author has put into a slot stays, and stands for what would have been rendered there. A clone brings
  // rendered children along that look like an author's; where they say the same they are taken for ours.
  #replace(nodes: ChildNode[]): void {
    const host = this.#host;
    const stay = [...host.childNodes].filter((node) => slotOf(node) && !this.#rendered.includes(node));
    const adopted = new Map(
      stay.flatMap((node) => {
        const twin = nodes.find((each) => each.isEqualNode(node));
        return twin ? [[twin, node] as const] : [];
      }),
    );
    const kept = new Set(stay.filter((node) => ![...adopted.values()].includes(node)).map(slotOf));
    for (const node of [...host.childNodes]) if (!stay.includes(node)) node.remove();
    this.#rendered = nodes.flatMap((node) => adopted.get(node) ?? (kept.has(slotOf(node)) ? [] : [node]));
    host.prepend(...this.#rendered);
  }
}
