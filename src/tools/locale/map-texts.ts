import type { Inline } from '../../article/types.js';
import { inlineText, readInlineText } from './inline-text.js';

/** One text of an article, where translators meet it. */
export interface ArticleText {
  /** Made of permanent ids: `rewiring-text`, `rewiring.label`, `article.headline`. */
  readonly id: string;
  readonly text: string;
  /** Where it stands, in words. */
  readonly note: string;
  /** Advice on safety, for whom something is not, when to get help. */
  readonly safety: boolean;
}

/** Gives the translation of a text; undefined leaves the English, and the block is marked as English. */
export type TranslateText = (text: ArticleText) => string | undefined;

/** What is said of a text beside the text itself. */
export type About = Omit<ArticleText, 'text'>;

/** Told of each text that stays English. */
export type OnLeft = () => void;

/** Makes the texts of one article anew. */
export interface TextMapper {
  /** A plain text. */
  plain(text: string, about: About, left?: OnLeft): string;
  /** Those plain texts of an object that it has, under `about.id`; the notes say which, and where each stands. */
  fields<Holder extends object>(
    holder: Holder,
    notes: { readonly [Key in keyof Holder]?: string },
    about: Omit<About, 'note'>,
    left?: OnLeft,
  ): Partial<Holder>;
  /** Marked-up text. */
  inlines(nodes: readonly Inline[], about: About, left?: OnLeft): Inline[];
  /**
   * What `make` makes, all of it translated or none of it: where one of its texts stays English, the others do too, and it gets
   * `inLanguage`.
   */
  oneLanguage<Made extends object>(make: (left: OnLeft) => Made): Made & { inLanguage?: string };
}

/** @param sourceLanguage the language of what stays untranslated */
export function textMapper(translate: TranslateText, sourceLanguage: string): TextMapper {
  /** The block at hand has a text that stays untranslated. */
  let withheld = false;
  const ask: TranslateText = (text) => (withheld ? undefined : translate(text));

  const oneLanguage: TextMapper['oneLanguage'] = (make) => {
    let untranslated = false;
    const left = (): void => void (untranslated = true);
    const made = make(left);
    if (!untranslated || withheld) return made;
    withheld = true;
    const english = make(left);
    withheld = false;
    return { ...english, inLanguage: sourceLanguage };
  };

  const plain: TextMapper['plain'] = (text, about, left) => {
    const { text: written, tags } = inlineText([text]);
    const translated = ask({ ...about, text: written });
    if (translated === undefined) {
      left?.();
      return text;
    }
    return readInlineText(translated, tags)
      .filter((part) => typeof part === 'string')
      .join('');
  };

  const fields: TextMapper['fields'] = (holder, notes, { id, safety }, left) => {
    const texts = new Map<string, unknown>(Object.entries(holder));
    const made = Object.entries<string | undefined>(notes).flatMap(([key, note = '']) => {
      const text = texts.get(key);
      return typeof text === 'string' && text
        ? [[key, plain(text, { id: `${id}.${key}`, note, safety }, left)]]
        : [];
    });
    return Object.fromEntries(made) as Partial<typeof holder>;
  };

  const inlines: TextMapper['inlines'] = (nodes, about, left) => {
    const { text, tags } = inlineText(nodes);
    if (!/\p{L}|\d/u.test(text.replaceAll(/<[^>]*>/g, ''))) return [...nodes];
    const translated = ask({ ...about, text });
    if (translated === undefined) left?.();
    return readInlineText(translated ?? text, tags, (name, node) => {
      if (typeof node === 'string') return node;
      const at = { id: `${about.id}.${name}`, safety: about.safety };
      const place = `Its place in the text is <${name}>.`;
      switch (node.type) {
        case 'citation':
          return { ...node, ...fields(node, { label: `Words of a mark that names a source. ${place}` }, at) };
        case 'image':
          return { ...node, ...fields(node, { alt: `What a picture shows, in words. ${place}` }, at) };
        case 'link':
          return { ...node, ...fields(node, { title: `Shown when pointing at a link. ${place}` }, at) };
        default:
          return node;
      }
    });
  };

  return { plain, fields, inlines, oneLanguage };
}
