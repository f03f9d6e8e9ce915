import { readFileSync } from 'node:fs';
import { renderArticle } from '../../src/tools/prerender.js';

const ARTICLE = 'src/articles/ketamine-therapy-for-ptsd/en.json';

/** The first article as HTML, as an author would paste it. */
export const articleHtml = (): string => renderArticle(JSON.parse(readFileSync(ARTICLE, 'utf8'))).html;

/** Says in the page when all is rendered: the elements are there, and two frames have passed. */
const WATCH = `<script>
  globalThis.rendered = (async () => {
    await new Promise((done) => addEventListener('load', done));
    await globalThis.filled;
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  })();
</script>`;

const document = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title><link rel="stylesheet" href="/host.css">${WATCH}${head}</head><body><main>${body}</main></body></html>`;

/** The same article in plain HTML: `details` for benefits, a native popover for each citation, no script. */
export function plainPage(): string {
  let count = 0;
  const entries = new Map(
    [...articleHtml().matchAll(/<li id="(ref-[^"]*)"[^>]*>([^]*?)<\/li>/g)].map(([, id = '', text = '']) => [
      id,
      text.replaceAll(/<\/?care-[^>]*>/g, ''),
    ]),
  );
  const body = articleHtml()
    .replaceAll(
      /<care-reference-popover\b[^>]*?\sfor="([^" ]*)[^>]*>([^]*?)<\/care-reference-popover>/g,
      (...[, target = '', words = '']: string[]) => {
        const id = `p${count++}`;
        const label = words.replaceAll(/<[^>]*>/g, '');
        return `<button class="cite" type="button" popovertarget="${id}">${label}</button><span popover id="${id}">${entries.get(target) ?? ''}</span>`;
      },
    )
    .replaceAll(
      /<care-benefit\b([^>]*)>\s*<(h\d)[^>]*>([^]*?)<\/\2>/g,
      '<details$1><summary><$2>$3</$2></summary>',
    )
    .replaceAll('</care-benefit>', '</details>')
    .replaceAll(/<(\/?)care-[\w-]+[^>]*>/g, '<$1div>');
  return document('', body);
}

const script = (files: string): string =>
  `<link rel="stylesheet" href="${files}/careleaf.css"><script type="module" src="${files}/careleaf.js"></script>`;

/** The article as HTML children, made alive by the script. */
export const childrenPage = (files: string): string => document(script(files), articleHtml());

/** The article by `src`: fetched, parsed and rendered by the script. */
export const sourcePage = (files: string): string =>
  document(
    `<script>globalThis.filled = new Promise((done) => addEventListener('care-load', done, { once: true }));</script>${script(files)}`,
    `<care-article src="${files}/articles/ketamine-therapy-for-ptsd.en.json"></care-article>`,
  );

/** What a host's own style sheet does everywhere. */
export const HOST_CSS = `body { font: 1rem/1.6 Georgia, serif; margin: 0 } main { max-width: 44rem; margin: 0 auto; padding: 1rem }
.cite { all: unset; cursor: pointer; text-decoration: underline dotted }`;
