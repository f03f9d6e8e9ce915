import { registerMessages } from '../../src/localization/locale-files.js';
import { pseudoMessages } from '../../src/tools/locale/pseudo-locale.js';
import type { Article } from '../../src/article/types.js';
import type { Example } from '../support/example.js';
import { stage } from '../support/page.js';
import { articleOfIds, idsByWords, textAt, textsIn, type FoundText } from './find-text.js';
import { shownArticle, shownMessages, type Language, type TranslationSource } from './language-files.js';

/** An example in one language, whose texts can be looked up. */
export interface Pane {
  readonly title: string;
  readonly frame: HTMLElement;
  readonly language: Language;
  /** The text at a place, told by the path of an event there. */
  readonly at: (path: readonly EventTarget[]) => FoundText | undefined;
  /** All texts in the order in which they stand. */
  readonly texts: () => FoundText[];
}

interface FilledElement extends HTMLElement {
  article?: unknown;
}

/** An example in a language. Elements that it fills from an article file get the article that is given. */
function show(
  example: Example,
  tag: string,
  articleOf: (id: string) => Article | undefined,
  changed: () => void,
): { frame: HTMLElement; place: () => HTMLElement | undefined } {
  let mounted: HTMLElement | undefined;
  const onMount = (place: HTMLElement): void => {
    mounted = place;
    // What an element renders of an article, and what it shows itself, is there a little later.
    place.addEventListener('care-load', () => requestAnimationFrame(changed));
    requestAnimationFrame(() => requestAnimationFrame(changed));
    for (const element of place.querySelectorAll<FilledElement>('[src]')) {
      const [, id = ''] = /\/([\w-]+)\.[\w-]+\.json$/.exec(element.getAttribute('src') ?? '') ?? [];
      const article = articleOf(id);
      if (!article) continue;
      element.removeAttribute('src');
      element.article = article;
    }
  };
  const { title, html } = example;
  const frame = stage(
    { title, html },
    { globals: { host: 'clinic', scheme: 'light', locale: tag }, articles: [], apart: true, onMount },
  );
  return { frame, place: () => mounted };
}

/**
 * Makes panes of one example, one for each language, and a twin of it that is not seen, in which every text is its id.
 *
 * @param changed called when there is something new to see
 * @returns the panes, and the twin, which has to stand in the same document
 */
export function panesOf(
  source: TranslationSource,
  example: Example,
  languages: readonly Language[],
  changed: () => void,
): { panes: Pane[]; twin: HTMLElement } {
  registerMessages('qqx', pseudoMessages(source.messages, 'qqx'));
  const known = new Map<Pane, FoundText[]>();
  const renew = (): void => {
    known.clear();
    changed();
  };
  const twin = show(example, 'qqx', (id) => source.articles[id] && articleOfIds(source.articles[id]), renew);
  twin.frame.hidden = true;
  const panes = languages.map((language): Pane => {
    const { frame, place } = show(example, language.tag, (id) => shownArticle(source, language, id), renew);
    const ids = new Set(
      language.files.flatMap(({ units }) => units.flatMap(({ id }) => [id, id.replace(/~.*/, '')])),
    );
    const isText = (id: string): boolean => ids.has(id);
    const messages = shownMessages(source, language);
    const pane: Pane = {
      title: example.title,
      frame,
      language,
      at(path) {
        const [shown, other] = [place(), twin.place()];
        if (!shown || !other || !path.includes(shown)) return undefined;
        const [element] = path;
        const inside = path.slice(0, path.indexOf(shown) + 1);
        const found = textAt(inside, shown, other, isText);
        // What opens only when somebody acts is not open in the twin.
        if (!(element instanceof Element) || found?.element === element) return found;
        const byWords = idsByWords(element.textContent, messages);
        return byWords.length ? { ids: byWords, element } : found;
      },
      texts() {
        const [shown, other] = [place(), twin.place()];
        if (!shown || !other) return [];
        const texts = known.get(pane) ?? textsIn(shown, other, isText);
        known.set(pane, texts);
        return texts;
      },
    };
    return pane;
  });
  return { panes, twin: twin.frame };
}
