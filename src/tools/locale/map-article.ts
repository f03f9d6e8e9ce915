import type { Article, Block, Flow, Inline, Person, Prose } from '../../article/types.js';
import { inlineText, readInlineText } from './inline-text.js';

/** One text of an article, where translators meet it. */
export interface ArticleText {
  /** Made of permanent ids: `rewiring-text`, `rewiring.label`, `article.headline`. */
  id: string;
  text: string;
  /** Where it stands, in words. */
  note: string;
  /** Advice on safety, for whom something is not, when to get help. */
  safety: boolean;
}

/** Gives the translation of a text; undefined leaves the English, and the block is marked as English. */
export type TranslateText = (text: ArticleText) => string | undefined;

interface Place {
  /** Prefix for ids of what has none of its own. */
  path: string;
  note: string;
  safety: boolean;
}

const SAFETY =
  /safety|side.?effect|suitab|contraindicat|warning|dos(?:e|age)|overdose|interaction|see.?doctor|emergency|pregnan/i;

const isInline = (node: Flow): node is Inline =>
  typeof node === 'string' || /^(emphasis|strong|superscript|subscript|link|break|citation)$/.test(node.type);

/**
 * Walks through all texts of an article and makes the same article of what `translate` gives. References, names, addresses
 * and numbers of markup stay as they are: translators never see them.
 *
 * A block is in one language or the other: one text of it that stays untranslated keeps the others as they are, and the block gets
 * `inLanguage`. The headings and labels of blocks that hold blocks stand for themselves.
 *
 * @param sourceLanguage the language of what stays untranslated
 */
export function mapArticle(
  article: Article,
  translate: TranslateText,
  sourceLanguage = article.inLanguage,
): Article {
  /** The block has a text that stays untranslated. */
  let withheld = false;
  const ask: TranslateText = (text) => (withheld ? undefined : translate(text));

  /** What `make` makes, all of it translated or none of it. */
  const oneLanguage = <Made extends object>(
    make: (left: () => void) => Made,
  ): Made & { inLanguage?: string } => {
    let untranslated = false;
    const left = (): void => void (untranslated = true);
    const made = make(left);
    if (!untranslated || withheld) return made;
    withheld = true;
    const english = make(left);
    withheld = false;
    return { ...english, inLanguage: sourceLanguage };
  };

  /** A plain text; `left` is told when it stays English. */
  const plain = (id: string, text: string, note: string, safety: boolean, left = () => {}): string => {
    const { text: written, tags } = inlineText([text]);
    const translated = ask({ id, text: written, note, safety });
    if (translated === undefined) left();
    return translated === undefined
      ? text
      : readInlineText(translated, tags)
          .filter((part) => typeof part === 'string')
          .join('');
  };

  const inlines = (
    id: string,
    nodes: readonly Inline[],
    note: string,
    safety: boolean,
    left = () => {},
  ): Inline[] => {
    const { text, tags } = inlineText(nodes);
    if (!/\p{L}|\d/u.test(text.replaceAll(/<[^>]*>/g, ''))) return [...nodes];
    const translated = ask({ id, text, note, safety });
    if (translated === undefined) left();
    return readInlineText(translated ?? text, tags, (name, node) => {
      if (typeof node === 'string') return node;
      const under = (part: string, value: string, what: string): string =>
        plain(`${id}.${name}.${part}`, value, `${what} Its place in the text is <${name}>.`, safety);
      switch (node.type) {
        case 'citation':
          return node.label === undefined
            ? node
            : { ...node, label: under('label', node.label, 'Words of a mark that names a source.') };
        case 'image':
          return { ...node, alt: node.alt && under('alt', node.alt, 'What a picture shows, in words.') };
        case 'link':
          return node.title === undefined
            ? node
            : { ...node, title: under('title', node.title, 'Shown when pointing at a link.') };
        default:
          return node;
      }
    });
  };

  /** Text directly in a list item or quotation, and blocks in it. */
  const flow = (nodes: readonly Flow[], { path, note, safety }: Place, left: () => void): Flow[] => {
    const result: Flow[] = [];
    let line: Inline[] = [];
    let count = 0;
    const flush = (): void => {
      if (line.length) result.push(...inlines(count++ ? `${path}.${count}` : path, line, note, safety, left));
      line = [];
    };
    nodes.forEach((node, index) => {
      if (isInline(node)) line.push(node);
      else {
        flush();
        result.push(prose(node as Prose, { path: `${path}.${index + 1}`, note, safety }));
      }
    });
    flush();
    return result;
  };

  const prose = (block: Prose, { path, note, safety }: Place): Prose => {
    const id = block.id ?? path;
    return oneLanguage((left): Prose => {
      switch (block.type) {
        case 'paragraph':
          return { ...block, children: inlines(id, block.children, `Paragraph${note}.`, safety, left) };
        case 'list':
          return {
            ...block,
            children: block.children.map((item, index) => {
              const itemPath = item.id ?? `${id}.${index + 1}`;
              const place = { path: itemPath, note: `Item of a list${note}.`, safety };
              return oneLanguage((leftOfItem) => ({
                ...item,
                children: flow(item.children, place, leftOfItem),
              }));
            }),
          };
        case 'blockquote':
          return {
            ...block,
            children: flow(block.children, { path: id, note: `Quotation${note}.`, safety }, left),
          };
        case 'image':
          return {
            ...block,
            alt:
              block.alt &&
              plain(
                `${id}.alt`,
                block.alt,
                'What a picture shows, for those who do not see it.',
                safety,
                left,
              ),
            ...(block.title !== undefined && {
              title: plain(`${id}.title`, block.title, 'Shown when pointing at a picture.', safety, left),
            }),
            ...(block.caption && {
              caption: inlines(`${id}.caption`, block.caption, 'Caption of a picture.', safety, left),
            }),
            ...(block.credit && {
              credit: inlines(
                `${id}.credit`,
                block.credit,
                'Who made a picture, and its licence.',
                safety,
                left,
              ),
            }),
          };
        case 'table':
          return {
            ...block,
            ...(block.caption && {
              caption: inlines(`${id}.caption`, block.caption, 'Caption of a table.', safety, left),
            }),
            children: block.children.map((row, r) => ({
              ...row,
              children: row.children.map((cell, c) => ({
                ...cell,
                children: inlines(
                  `${id}.${r + 1}.${c + 1}`,
                  cell.children,
                  `Row ${r + 1}, column ${c + 1} of a table${note}.`,
                  safety,
                  left,
                ),
              })),
            })),
          };
      }
    });
  };

  const blocks = (body: readonly Block[], place: Place): Block[] =>
    body.map((block, index): Block => {
      const path = ('id' in block ? block.id : undefined) ?? `${place.path}.${index + 1}`;
      const aspect = 'healthAspect' in block ? block.healthAspect : undefined;
      const safety = place.safety || (aspect !== undefined && SAFETY.test(aspect));
      switch (block.type) {
        case 'section': {
          const note = ` under the heading “${block.heading}”`;
          return {
            ...oneLanguage((left) => ({
              ...block,
              heading: plain(`${path}.heading`, block.heading, 'Heading of a section.', safety, left),
            })),
            body: blocks(block.body, { path, note, safety }),
          };
        }
        case 'keyPoints':
          return {
            ...block,
            items: block.items.map((item, number) => {
              const id = item.id ?? `${path}.${number + 1}`;
              const note = ` of the point “${item.label}”`;
              return {
                ...oneLanguage((left) => ({
                  ...item,
                  label: plain(`${id}.label`, item.label, 'Label of a point; a few words.', safety, left),
                })),
                body: blocks(item.body, { path: id, note, safety }),
              };
            }),
          };
        case 'benefits':
          return {
            ...block,
            items: block.items.map((item, number) => {
              const id = item.id ?? `${path}.${number + 1}`;
              const note = ` of the benefit “${item.label}”`;
              // What starts open is what nobody may miss.
              const risky = safety || item.open === true;
              const what = 'Name of a benefit, which opens its text; a few words.';
              return {
                ...oneLanguage((left) => ({
                  ...item,
                  label: plain(`${id}.label`, item.label, what, risky, left),
                })),
                body: blocks(item.body, { path: id, note, safety: risky }),
              };
            }),
          };
        case 'callout': {
          const note = block.heading ? ` in the box “${block.heading}”` : ' in a box';
          return {
            ...oneLanguage((left) => ({
              ...block,
              ...(block.heading !== undefined && {
                heading: plain(`${path}.heading`, block.heading, 'Heading of a box.', true, left),
              }),
            })),
            body: blocks(block.body, { path, note, safety: true }),
          };
        }
        case 'contact':
          return block;
        default:
          return prose(block, { path, note: place.note, safety });
      }
    });

  const whole = (id: string, text: string, note: string): string => plain(`article.${id}`, text, note, false);
  const person =
    (list: string) =>
    (one: Person, index: number): Person => ({
      ...one,
      ...(one.jobTitle !== undefined && {
        jobTitle: whole(`${list}.${index + 1}.jobTitle`, one.jobTitle, `Position of ${one.name}.`),
      }),
      ...(one.description !== undefined && {
        description: whole(`${list}.${index + 1}.description`, one.description, `About ${one.name}.`),
      }),
    });

  const { description, image, author, reviewedBy, isBasedOn, editorialNote, contact, body, headline } =
    article;
  return {
    ...article,
    headline: whole('headline', headline, 'Title of the article.'),
    ...(description !== undefined && {
      description: whole('description', description, 'Summary of the article, on cards.'),
    }),
    ...(image && {
      image: {
        ...image,
        alt: image.alt && whole('image.alt', image.alt, 'What the picture of the article shows.'),
      },
    }),
    ...(author && { author: author.map(person('author')) }),
    ...(reviewedBy && { reviewedBy: reviewedBy.map(person('reviewedBy')) }),
    ...(isBasedOn && {
      isBasedOn: {
        ...isBasedOn,
        name: whole('isBasedOn', isBasedOn.name, 'Title of the text that this one condenses.'),
      },
    }),
    ...(editorialNote && {
      editorialNote: inlines('article.editorialNote', editorialNote, 'Note above the text.', true),
    }),
    body: blocks(body, { path: 'body', note: '', safety: false }),
    ...(contact && {
      contact: {
        ...contact,
        ...(contact.heading !== undefined && {
          heading: whole('contact.heading', contact.heading, 'Heading above the address of the clinic.'),
        }),
        ...(contact.name !== undefined && {
          name: whole('contact.name', contact.name, 'Name of the clinic. Most often it stays.'),
        }),
        ...(contact.areaServed !== undefined && {
          areaServed: whole('contact.areaServed', contact.areaServed, 'Place of the clinic.'),
        }),
        ...(contact.availableService && {
          availableService: contact.availableService.map((service, index) =>
            whole(
              `contact.availableService.${index + 1}`,
              service,
              'A service that the clinic offers. Names of products stay.',
            ),
          ),
        }),
        ...(contact.linkText !== undefined && {
          linkText: whole('contact.linkText', contact.linkText, 'Words of the link to the clinic.'),
        }),
        ...(contact.body && {
          body: contact.body.map((block, index) =>
            prose(block, { path: `contact.${index + 1}`, note: ' about the clinic', safety: false }),
          ),
        }),
      },
    }),
  };
}
