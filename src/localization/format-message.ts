/** A piece of a formatted message: text, or what stands between a named tag and its end. */
export type MessagePart<Tag extends string = string> =
  string | { readonly tag: Tag; readonly children: readonly MessagePart<Tag>[] };

/** What formatting a message asks of its language. */
export interface MessageLocale {
  /** The number in the digits and grouping of the language. */
  number(value: number): string;
  /** The plural category of the number: `zero`, `one`, `two`, `few`, `many` or `other`. */
  plural(value: number): string;
}

/**
 * Formats a message in our subset of ICU MessageFormat: `{name}`, `plural` with `#` and exact `=1` forms, `select`, and named
 * tags. As in ICU, `#` is a plain character within a `select`, even one inside a plural. Braces cannot be escaped, and an apostrophe is always an apostrophe.
 *
 * Never throws: a missing argument is empty, a missing form is the form `other`, and a text with faults gives what can be
 * read of it. Neighbouring texts are joined; a message without tags gives one string or none.
 */
export function formatMessage(
  text: string,
  values: Readonly<Record<string, string | number>>,
  locale: MessageLocale,
): MessagePart[] {
  const tokens = text.split(/(<\/?[A-Za-z]\w*>|[{}#])/);
  let position = 0;
  const next = (): string => tokens[position++] ?? '';

  const sequence = (count: string): MessagePart[] => {
    const parts: MessagePart[] = [];
    const add = (part: MessagePart): void => {
      const last = parts.length - 1;
      const before = parts[last];
      if (typeof part === 'string' && typeof before === 'string') parts[last] = before + part;
      else if (part) parts.push(part);
    };
    for (;;) {
      add(next());
      const token = next();
      if (!token || token === '}' || token[1] === '/') return parts;
      if (token === '#') add(count);
      else if (token !== '{') add({ tag: token.slice(1, -1), children: sequence(count) });
      else {
        const [name = '', kind, selector] = next().split(',');
        const value = values[name.trim()] ?? '';
        const shown = typeof value === 'number' ? locale.number(value) : value;
        if (kind) {
          const forms = new Map<string, MessagePart[]>();
          const plural = typeof value === 'number' && kind.includes('plural');
          for (let form = selector ?? ''; next() === '{'; form = next()) {
            forms.set(form.trim(), sequence(plural ? shown : '#'));
          }
          const form = plural
            ? (forms.get(`=${value}`) ?? forms.get(locale.plural(value)))
            : forms.get(`${value}`);
          (form ?? forms.get('other'))?.forEach(add);
        } else {
          add(shown);
          next();
        }
      }
    }
  };
  return sequence('#');
}

/** The text of a formatted message without its tags. */
export const plainMessage = (parts: readonly MessagePart[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : plainMessage(part.children))).join('');
