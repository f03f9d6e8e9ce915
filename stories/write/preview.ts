import type { Article } from '../../src/article/types.js';
import { canonicalTag, directionOf } from '../../src/localization/locale-chain.js';
import { passages, type Passage } from '../../src/tools/check/checks/passages.js';
import { ownText, walkArticle, type Visit } from '../../src/tools/walk-article.js';
import { articleView } from '../support/article-view.js';
import { stage } from '../support/page.js';

/** The article as readers will see it, beside the text of its file. */
export interface Preview {
  readonly element: HTMLElement;
  readonly show: (article: Article) => void;
  /** Outlines what a path of the file has become, and brings it into view. */
  readonly point: (json: unknown, path: string) => void;
}

const blocks = 'p, li, td, th, figcaption, h1, h2, h3, h4, h5, h6, [slot], care-byline, care-reference';

const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** The innermost block in a part of the page that holds some words. */
function blockWith(words: string, part: ParentNode): Element | undefined {
  const holds = (element: Element): boolean => tidy(element.textContent).includes(words);
  const found = [...part.querySelectorAll(blocks)].find(holds);
  return found && (blockWith(words, found) ?? found);
}

const isWithin = (path: string, holder: string): boolean =>
  path === holder || (path.startsWith(holder) && /^[.[]/.test(path.slice(holder.length) || '.'));

const pageId = ({ kind, fields }: Visit): string => {
  const id = ownText(fields, 'id');
  return id && (kind === 'reference' ? `ref-${id}` : kind === 'article' ? '' : id);
};

/** What a path of the file has become in the page; undefined where it shows nowhere. */
function elementOf(root: ShadowRoot, visits: readonly Visit[], texts: readonly Passage[], path: string) {
  const holders = visits.filter((visit) => visit.path === '' || isWithin(path, visit.path));
  const named = holders.findLast((visit) => pageId(visit) && root.getElementById(pageId(visit)));
  const part = (named && root.getElementById(pageId(named))) ?? root.querySelector('care-article');
  const inner = holders.at(-1);
  const text =
    texts.find((one) => isWithin(path, one.path)) ??
    texts.find((one) => inner?.path && isWithin(one.path, inner.path));
  // Citations stand between the words of a passage, so its beginning has to do.
  const words = tidy(text?.text).split(/[.,;:!?]/)[0] ?? '';
  if (!part) return undefined;
  return (words && blockWith(words, part)) || (named ? part : undefined);
}

/**
 * @param onPick called with the path of the text that was pressed in the page
 * @param onShown called when an article has come to stand there
 */
export function preview(onPick: (path: string) => void, onShown: () => void): Preview {
  const frame = stage(
    { title: '', html: '<care-article></care-article>' },
    { globals: { host: 'clinic', scheme: 'light' }, articles: [], apart: true },
  );
  const view = articleView('preview', frame);
  const root = frame.shadowRoot;
  const outline = new CSSStyleSheet();
  outline.replaceSync(
    '[data-here] { outline: 2px solid light-dark(#b3261e, #ffb4ab); outline-offset: 0.35em; border-radius: 2px; }',
  );
  root?.adoptedStyleSheets.push(outline);

  let shown: unknown;
  let waiting: Article | undefined;

  /** The element is there once the page is. */
  const fill = (): void => {
    const article = root?.querySelector('care-article');
    const page = root?.querySelector<HTMLElement>('.page');
    if (!article || !page || !waiting) return;
    const open = [...article.querySelectorAll('care-benefit')]
      .filter((each) => each.open)
      .map(({ id }) => id);
    page.lang = waiting.inLanguage;
    page.dir = directionOf(canonicalTag(waiting.inLanguage) || 'en');
    shown = waiting;
    waiting = undefined;
    article.addEventListener(
      'care-load',
      () => {
        for (const id of open) root?.getElementById(id)?.toggleAttribute('open', true);
        onShown();
      },
      { once: true },
    );
    article.article = shown;
  };
  new MutationObserver(fill).observe(frame, { attributeFilter: ['data-ready'] });

  const partsOf = (json: unknown) => {
    const visits = [...walkArticle(json)];
    return { visits, texts: passages(visits) };
  };

  root?.addEventListener('click', (event) => {
    const path = event.composedPath().filter((node) => node instanceof Element);
    const link = path.find((node) => node instanceof HTMLAnchorElement);
    if (link) {
      // Followed here, a link would take the text that is being written away.
      if (link.getAttribute('href')?.startsWith('#')) return;
      event.preventDefault();
      if (link.protocol.startsWith('http')) window.open(link.href, '_blank', 'noopener');
      return;
    }
    const target = path.find((node) => node.getRootNode() === root);
    if (!target || path.some((node) => node.matches('button, [role=button], [role=dialog]'))) return;
    const { visits, texts } = partsOf(shown);
    const picked = texts.findLast(({ path: at }) => elementOf(root, visits, texts, at)?.contains(target));
    if (picked) onPick(picked.path);
  });

  return {
    element: view,
    show: (article) => {
      waiting = article;
      if (frame.dataset['ready'] !== undefined) fill();
    },
    point: (json, path) => {
      if (!root) return;
      for (const old of root.querySelectorAll('[data-here]')) old.removeAttribute('data-here');
      const { visits, texts } = partsOf(json);
      let element: Element | null | undefined = elementOf(root, visits, texts, path);
      // What is in a closed benefit has no box; the benefit has.
      while (element && element.getClientRects().length === 0) element = element.parentElement;
      if (!element || element.localName === 'care-article') return;
      element.toggleAttribute('data-here', true);
      const box = element.getBoundingClientRect();
      const frameBox = view.getBoundingClientRect();
      if (box.top < frameBox.top || box.bottom > frameBox.bottom)
        view.scrollBy({ top: box.top - frameBox.top - view.clientHeight / 3 });
    },
  };
}
