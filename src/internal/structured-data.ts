import { structuredData } from '../article/structured-data.js';
import type { Article } from '../article/types.js';

/**
 * Adds an article's facts for search engines to the document's head, unless the page brings them along, as one that was rendered
 * beforehand does.
 *
 * Text that a script puts into a script element is reported where trusted types are required, even JSON; such pages are rendered
 * beforehand.
 *
 * @returns takes them away
 */
export function addStructuredData(article: Article, base: string): () => void {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  const present = [...scripts].some(({ textContent }) =>
    textContent.includes(JSON.stringify(article.headline)),
  );
  const script = document.createElement('script');
  if (!present) {
    script.type = 'application/ld+json';
    script.append(JSON.stringify(structuredData(article, base)));
    document.head.append(script);
  }
  return () => script.remove();
}
