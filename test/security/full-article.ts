import { leaves, objects, unions } from '../../src/article/generated/format.js';

/** What stands in the fields of an article: text of any kind, and addresses. */
export interface Content {
  readonly text: string;
  readonly address: string;
}

/** Values of the leaves that do not hold text of the author's own. */
const fixed: Record<string, unknown> = {
  format: 1,
  slug: 'full',
  language: 'en',
  datePart: 2012,
  flag: true,
  count: 3,
  personType: 'Person',
  date: '2024-04-22',
  duration: 'PT6M',
  alignment: 'left',
  tone: 'caution',
};

/**
 * An article file in which every object of the format stands with every field that it may have, made from the table that the parser
 * reads by, so that a field which is added later is there too.
 *
 * @param leftOut fields without which others are shown, such as `citation.label`
 */
export function fullArticle({ text, address }: Content, leftOut: readonly string[] = []): unknown {
  let ids = 0;
  // Each kind of node stands once in each kind of place: in each other without end they would never be done.
  const used = new Set<string>();
  const value = (kind: string, inLink = false): unknown => {
    if (kind.startsWith('*') || kind.startsWith('+')) {
      const item = kind.slice(1);
      const union = unions[item]?.split(' ');
      if (!union) return [value(item, inLink)];
      const unused = union.filter((each) => union.length === 1 || !used.has(`${item} ${each}`));
      for (const each of unused) used.add(`${item} ${each}`);
      const members = unused.filter((each) => !inLink || !/^(?:link|citation)/.test(each));
      if (members.length) return members.map((each) => member(each, inLink));
      return union.includes('text') ? [text] : [];
    }
    if (kind in fixed) return fixed[kind];
    if (kind === 'address') return address;
    if (kind === 'cslId' || kind === 'citedId') return 'one';
    // An id of a stranger, as far as an id may go: no white space.
    if (kind === 'id') return `${text.replace(/[\s\0]/g, '') || 'id'}${ids++}`;
    if (!leaves[kind] && objects[kind] !== undefined) return fields(kind, inLink);
    return text;
  };
  const fields = (name: string, inLink: boolean): Record<string, unknown> =>
    Object.fromEntries(
      (objects[name] ?? '')
        .split(' ')
        .filter(Boolean)
        .flatMap((spec) => {
          const [, key = '', kind = ''] = /^([^:!]+)!?:(.*)$/.exec(spec) ?? [];
          return leftOut.includes(`${name}.${key}`) ? [] : [[key, value(kind, inLink)]];
        }),
    );
  const member = (entry: string, inLink: boolean): unknown => {
    const [type = '', name = type] = entry.split('=');
    return { type, ...fields(name, inLink || name === 'link') };
  };
  return fields('article', false);
}
