import { html, nothing, type TemplateResult } from 'lit';
import { doiAddress, doiText } from '../article/doi.js';
import type { Localization } from '../localization/localization.js';
import { breakable } from '../templates/breakable.js';
import { renderNodes } from './render-nodes.js';
import { M } from './copy-text.messages.js';

/** What an entry says, to be shown elsewhere: its nodes without ids, and without links that lead back into the page. */
export function entryContent(entry: Element): DocumentFragment {
  const range = document.createRange();
  range.selectNodeContents(entry);
  const content = range.cloneContents();
  for (const each of content.querySelectorAll('[id], a, care-reference:empty')) {
    each.removeAttribute('id');
    if (each.matches('care-reference, [href^="#"]')) each.remove();
    else if (!each.childElementCount) each.replaceChildren(...renderNodes(breakable(each.textContent)));
  }
  return content;
}

/** The link to a DOI that an entry names by attribute only. */
export function doiLink(entry: Element, doi = entry.getAttribute('doi')): unknown {
  return doi && !entry.textContent.includes(doi)
    ? html` <a part="link" href=${doiAddress(doi)} rel="noopener noreferrer">${breakable(doiText(doi))}</a>`
    : nothing;
}

/** An entry as one line of plain text, DOIs as full addresses. */
export function entryText(item: Element): string {
  const entry = item.querySelector('care-reference:not(:empty)') ?? item;
  const content = entryContent(entry);
  const text = (content.textContent ?? '').replace(/\s+/g, ' ').trim();
  const doi = entry.getAttribute('doi');
  const addresses = doi
    ? [doiText(doi)]
    : [...content.querySelectorAll<HTMLAnchorElement>('a[href*="//doi.org/"]')].map(({ href }) => href);
  return [text, ...addresses.filter((address) => !text.includes(address))].join(' ');
}

/** How long it is said that something has been copied, in milliseconds: time to read two words, and to hear them. */
const SAID = 4000;

/**
 * A button that copies entries as plain text, one a line, and says whether it could: in many frames a page may not.
 *
 * @param name what it is called by assistive technology and voice control, where its words alone are said by several buttons
 */
export const copyButton = (
  { t }: Localization,
  words: string,
  entries: () => Iterable<Element>,
  name?: string,
): TemplateResult =>
  html`<button
      part="button"
      class="quiet"
      type="button"
      aria-label=${name ?? nothing}
      @click=${async ({ currentTarget }: Event) => {
        const status = (currentTarget as Element).nextElementSibling;
        const say = (text: string) => status && (status.textContent = text);
        say('');
        try {
          await navigator.clipboard.writeText([...entries()].map(entryText).join('\n'));
          say(t(M.copied));
          setTimeout(say, SAID, '');
        } catch {
          say(t(M.notCopied));
        }
      }}
      >${words}</button
    ><span role="status"></span>`;
