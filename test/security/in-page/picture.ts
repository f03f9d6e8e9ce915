/** What stands in a place of the page, to be compared with the same place with other words. */
import { withText, WORD } from './harmless.js';

/**
 * Elements, names of attributes and texts in their order. Texts begin with a quotation mark; those that elements make of the page's
 * words with an apostrophe: they have no space around.
 */
export function picture(root: ParentNode, inShadow = false): string[] {
  const seen: string[] = [];
  for (const node of root.childNodes) {
    if (node instanceof Text) {
      if (!inShadow && !node.parentElement?.closest('care-contents')) seen.push(`"${node.data}`);
      else if (node.data.trim()) seen.push(`'${node.data.trim()}`);
    }
    if (!(node instanceof Element)) continue;
    const { localName: name } = node;
    // Where a line may break says nothing, and depends on the words.
    if (name === 'wbr') continue;
    // A number is called where there is one; a link of the banner's attributes is there where the address is good.
    if (name === 'a' && (node.slot === 'phone' || (inShadow && node.matches('.phone, .website')))) continue;
    // The link of the part that is being read is marked.
    const attributes = [...node.attributes]
      .filter((each) => each.name !== 'aria-current')
      .map(({ name: key, value }) => {
        if (key === 'href' && value.startsWith('mailto:')) return 'mailto';
        return inShadow || /^(aria-.*|style|tabindex)$/.test(key) ? key : `${key}=${value}`;
      });
    seen.push(`<${[name, ...attributes.sort()].join(' ')}>`);
    if (node.shadowRoot) seen.push('(', ...picture(node.shadowRoot, true), ')');
    // What is set from markup of CSL-JSON, and told apart by names and years, has checks of its own.
    if (name === 'care-reference') seen.push('an entry');
    else if (node.closest('care-reference-popover') && name === 'a') seen.push('a citation');
    else seen.push(...picture(node, inShadow));
    seen.push('>');
  }
  return seen;
}

/** The first place where two pictures differ, if there is one. */
export function differences(expected: readonly string[], actual: readonly string[]): string[] {
  const at = Array.from({ length: Math.max(expected.length, actual.length) }).findIndex(
    (_, index) => expected[index] !== actual[index],
  );
  return at < 0 ? [] : [`at ${at}: ${expected[at]} ≠ ${actual[at]}`];
}

/** What a page makes of a text: it can hold neither NUL nor half a character. */
export const shown = (text: string): string => text.replaceAll('\0', '').replace(/\p{Cs}/gu, '\uFFFD');

/** The picture of harmless words as it is with other words; a link to write a mail is none where they make no address. */
export const withWords = (expected: readonly string[], text: string, mail: string | null = ''): string[] =>
  expected.map((each) => {
    if (each === '<a mailto>' && mail === null) return '<span>';
    if (!each.includes(WORD)) return each;
    const said = withText(each, shown(text));
    return each.startsWith("'") ? `'${said.slice(1).trim()}` : said;
  });
