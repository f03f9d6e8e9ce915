/** What stands where payloads and addresses will, and how they take its place: for the page, and for what Node expects of it. */

/** The words that stand where a payload will: nothing else says them. */
export const WORD = 'Harmlosx';
/** The address that stands where an address will. */
export const ADDRESS = 'https://clinic.example/page';

/** An id, as far as an id may go: no white space. */
const idOf = (text: string): string => text.replace(/[\s\0]/g, '') || 'id';

/** A template with a payload in place of its words, and an address in place of its own. */
export function filled(template: unknown, text: string, address = ADDRESS): unknown {
  if (typeof template === 'string') {
    if (template === WORD) return text;
    if (template === ADDRESS) return address;
    return template.replace(new RegExp(`^${WORD}(?=\\d+$)`), () => idOf(text));
  }
  if (Array.isArray(template)) return template.map((each) => filled(each, text, address));
  if (typeof template !== 'object' || template === null) return template;
  return Object.fromEntries(
    Object.entries(template).map(([key, value]) => [key, filled(value, text, address)]),
  );
}

/** A line of the picture of harmless words as it is with other words, which a page shows as `shown`. */
export const withText = (line: string, shown: string): string =>
  line
    .replace(
      new RegExp(`( (?:id|for|href)=)([^=]*?)${WORD}`, 'g'),
      (_, name: string, before: string) => name + before + idOf(shown),
    )
    .replaceAll(WORD, () => shown);

/** The address to write a mail to, or null where the text makes none. */
export function mailTo(text: string): string | null {
  const address = `mailto:${text}`;
  return URL.canParse(address) ? new URL(address).href : null;
}
