/** A stretch of a reference entry. */
export interface ReferencePart {
  text: string;
  /** In italics. */
  emphasis?: true;
  /** Address that the text links to. */
  href?: string;
}

/** What a piece of an entry may be before it is joined. */
export type Content = readonly ReferencePart[] | string | undefined;

const partsOf = (content: Content): readonly ReferencePart[] =>
  typeof content === 'string' ? [{ text: content }] : (content ?? []);

/** Adds a part to the one before where both look alike. */
const add = (parts: ReferencePart[], part: ReferencePart): void => {
  const last = parts.at(-1);
  if (last && last.emphasis === part.emphasis && last.href === part.href) last.text += part.text;
  else if (part.text) parts.push({ ...part });
};

/** Joins what is not empty. A separator that begins with a stop loses it after a stop. */
export const join = (separator: string, ...contents: Content[]): ReferencePart[] => {
  const all: ReferencePart[] = [];
  for (const content of contents) {
    const parts = partsOf(content).filter(({ text }) => text);
    const last = all.at(-1)?.text;
    if (last && parts.length) {
      add(all, { text: /[.?!]$/.test(last) ? separator.replace(/^\./, '') : separator });
    }
    for (const part of parts) add(all, part);
  }
  return all;
};

/** Puts brackets round what is not empty. */
export const within = (open: string, content: Content, close: string): ReferencePart[] => {
  const inner = join('', content);
  return inner.length ? join('', open, inner, close) : inner;
};

/** Text of CSL-JSON, where tags mark some text up: italics in italics stand upright, other tags go. */
export const markedUp = (text: string | undefined, italic: boolean): ReferencePart[] => {
  let emphasis = italic;
  const parts: ReferencePart[] = [];
  for (const piece of text?.split(/(<\/?i>)|<\/?(?:b|sc|su[bp]|span)\b[^>]*>/) ?? []) {
    if (piece === '<i>' || piece === '</i>') emphasis = !emphasis;
    else if (piece) add(parts, emphasis ? { text: piece, emphasis } : { text: piece });
  }
  return parts;
};
