import { readFileSync } from 'node:fs';
import { renderArticle } from '../../src/tools/prerender/prerender.js';

/** The file of the first article. */
export const ARTICLE = 'src/articles/ketamine-therapy-for-ptsd/en.json';

/** The first article as HTML, as an author would paste it. */
export const articleHtml = (): string => renderArticle(JSON.parse(readFileSync(ARTICLE, 'utf8'))).html;

/** Says in the page when all was rendered, in milliseconds: the elements are there, and two frames have passed. */
const WATCH = `<script>
  globalThis.rendered = (async () => {
    await new Promise((done) => addEventListener('load', done));
    await globalThis.filled;
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    return performance.now();
  })();
</script>`;

const document = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title><link rel="stylesheet" href="/host.css">${WATCH}${head}</head><body><main>${body}</main></body></html>`;

/** The article with what opens made natively: `details` for benefits, a popover for each citation. Our elements stay around them. */
function nativeArticle(): string {
  let count = 0;
  const entries = new Map(
    [...articleHtml().matchAll(/<li id="(ref-[^"]*)"[^>]*>([^]*?)<\/li>/g)].map(([, id = '', text = '']) => [
      id,
      text.replaceAll(/<\/?care-[^>]*>/g, ''),
    ]),
  );
  return articleHtml()
    .replaceAll(
      /(<care-reference-popover\b[^>]*?\sfor="([^" ]*)[^>]*>)([^]*?)(<\/care-reference-popover>)/g,
      (...[, begin = '', target = '', words = '', end = '']: string[]) => {
        const id = `p${count++}`;
        const label = words.replaceAll(/<[^>]*>/g, '');
        return `${begin}<button class="cite" type="button" popovertarget="${id}">${label}</button><span popover id="${id}">${entries.get(target) ?? ''}</span>${end}`;
      },
    )
    .replaceAll(
      /(<care-benefit\b)([^>]*)>\s*<(h\d)[^>]*>([^]*?)<\/\3>/g,
      '$1><details$2><summary><$3>$4</$3></summary>',
    )
    .replaceAll('</care-benefit>', '</details></care-benefit>')
    .replaceAll(/ slot="[^"]*"/g, '');
}

/** The article in plain HTML, no script. */
export const plainPage = (): string =>
  document(
    '',
    nativeArticle()
      .replaceAll(/<\/?(?:care-reference-popover|care-benefit)\b[^>]*>/g, '')
      .replaceAll(/<(\/?)care-[\w-]+[^>]*>/g, '<$1div>'),
  );

/** As `plainPage`, but each popover opens beside its words, as ours does, is a dialog, and takes the focus. */
export const besidePage = (): string =>
  plainPage()
    .replaceAll('<span popover ', '<span popover autofocus tabindex="-1" role="dialog" ')
    .replace(
      '</head>',
      `<style>[popover] { position-area: block-end span-inline-end; position-try-fallbacks: flip-block, flip-inline, flip-block flip-inline;
inset: auto; box-sizing: border-box; margin: 6px; padding: 1em; inline-size: 24em; max-inline-size: calc(100vw - 16px);
max-block-size: calc(100vh - 16px); overflow: auto }</style></head>`,
    );

/** As `plainPage`, in Lit elements that do nothing, as many as ours. */
export const litPage = (): string => document(LIT_HEAD, nativeArticle());

/** What the head of a page with such elements holds. */
export const LIT_HEAD = `<link rel="stylesheet" href="/lit.css"><script type="module" src="/lit.js"></script>`;

/** What the head of a page of ours holds. */
export const careleafHead = (files: string): string =>
  `<link rel="stylesheet" href="${files}/careleaf.css"><script type="module" src="${files}/careleaf.js"></script>`;

/** The article as HTML children, made alive by the script. */
export const childrenPage = (files: string): string => document(careleafHead(files), articleHtml());

/** The article by `src`: fetched, parsed and rendered by the script. */
export const sourcePage = (files: string): string =>
  document(
    `<script>globalThis.filled = new Promise((done) => addEventListener('care-load', done, { once: true }));</script>${careleafHead(files)}`,
    `<care-article src="${files}/articles/ketamine-therapy-for-ptsd.en.json"></care-article>`,
  );

/** What a host's own style sheet does everywhere. */
export const HOST_CSS = `body { font: 1rem/1.6 Georgia, serif; margin: 0 } main { max-width: 44rem; margin: 0 auto; padding: 1rem }
.cite { all: unset; cursor: pointer; text-decoration: underline dotted }`;

/** As `HOST_CSS`, for elements that have no rules of their own; plain HTML has boxes in their place. */
export const LIT_CSS = `:is(care-article, care-benefit-list, care-benefit, care-byline, care-callout, care-contact-banner, care-contents,
care-key-points, care-key-point, care-reference-list, care-reference) { display: block }`;
