import type { Block, Flow, Inline, Prose } from '../../article/types.js';
import type { About, OnLeft, TextMapper } from './map-texts.js';

/** Where a block stands. Its id is the prefix for the ids of what has none of its own. */
export type Place = About;

/** Makes the blocks of one article anew, each wholly in one language. */
export interface BlockMapper {
  blocks(body: readonly Block[], place: Place): Block[];
  prose(block: Prose, place: Place): Prose;
}

const SAFETY =
  /safety|side.?effect|suitab|contraindicat|warning|dos(?:e|age)|overdose|interaction|see.?doctor|emergency|pregnan/i;

const isInline = (node: Flow): node is Inline =>
  typeof node === 'string' || /^(emphasis|strong|superscript|subscript|link|break|citation)$/.test(node.type);

export function blockMapper({ fields, inlines, oneLanguage }: TextMapper): BlockMapper {
  /** Text directly in a list item or quotation, and blocks in it. */
  const flow = (nodes: readonly Flow[], place: Place, left: OnLeft): Flow[] => {
    const { id } = place;
    const result: Flow[] = [];
    let line: Inline[] = [];
    let count = 0;
    const flush = (): void => {
      if (line.length) result.push(...inlines(line, { ...place, id: count++ ? `${id}.${count}` : id }, left));
      line = [];
    };
    nodes.forEach((node, index) => {
      if (isInline(node)) line.push(node);
      else {
        flush();
        result.push(prose(node, { ...place, id: `${id}.${index + 1}` }));
      }
    });
    flush();
    return result;
  };

  const prose = (block: Prose, { id: path, note, safety }: Place): Prose => {
    const id = block.id ?? path;
    return oneLanguage((left): Prose => {
      const text = (nodes: readonly Inline[], part: string, what: string): Inline[] =>
        inlines(nodes, { id: id + part, note: what, safety }, left);
      switch (block.type) {
        case 'paragraph':
          return { ...block, children: text(block.children, '', `Paragraph${note}.`) };
        case 'list':
          return {
            ...block,
            children: block.children.map((item, index) => {
              const place = { id: item.id ?? `${id}.${index + 1}`, note: `Item of a list${note}.`, safety };
              return oneLanguage((leftOfItem) => ({
                ...item,
                children: flow(item.children, place, leftOfItem),
              }));
            }),
          };
        case 'blockquote':
          return {
            ...block,
            children: flow(block.children, { id, note: `Quotation${note}.`, safety }, left),
          };
        case 'image':
          return {
            ...block,
            ...fields(
              block,
              {
                alt: 'What a picture shows, for those who do not see it.',
                title: 'Shown when pointing at a picture.',
              },
              { id, safety },
              left,
            ),
            ...(block.caption && { caption: text(block.caption, '.caption', 'Caption of a picture.') }),
            ...(block.credit && {
              credit: text(block.credit, '.credit', 'Who made a picture, and its licence.'),
            }),
          };
        case 'table':
          return {
            ...block,
            ...(block.caption && { caption: text(block.caption, '.caption', 'Caption of a table.') }),
            children: block.children.map((row, r) => ({
              ...row,
              children: row.children.map((cell, c) => ({
                ...cell,
                children: text(
                  cell.children,
                  `.${r + 1}.${c + 1}`,
                  `Row ${r + 1}, column ${c + 1} of a table${note}.`,
                ),
              })),
            })),
          };
      }
    });
  };

  /** What holds blocks: its heading or label stands for itself, and so does each block. */
  const part = <Part extends { body: Block[] }>(
    whole: Part,
    notes: { readonly [Key in keyof Part]?: string },
    place: Place,
  ): Part => ({
    ...oneLanguage((left) => ({ ...whole, ...fields(whole, notes, place, left) })),
    body: blocks(whole.body, place),
  });

  const block = (each: Block, { id, note, safety }: Place): Block => {
    switch (each.type) {
      case 'section': {
        const place = { id, note: ` under the heading “${each.heading}”`, safety };
        return part(each, { heading: 'Heading of a section.' }, place);
      }
      case 'keyPoints':
        return {
          ...each,
          items: each.items.map((item, index) => {
            const place = {
              id: item.id ?? `${id}.${index + 1}`,
              note: ` of the point “${item.label}”`,
              safety,
            };
            return part(item, { label: 'Label of a point; a few words.' }, place);
          }),
        };
      case 'benefits':
        return {
          ...each,
          items: each.items.map((item, index) => {
            const place = {
              id: item.id ?? `${id}.${index + 1}`,
              note: ` of the benefit “${item.label}”`,
              // What starts open is what nobody may miss.
              safety: safety || item.open === true,
            };
            return part(item, { label: 'Name of a benefit, which opens its text; a few words.' }, place);
          }),
        };
      case 'callout': {
        const place = {
          id,
          note: each.heading ? ` in the box “${each.heading}”` : ' in a box',
          safety: true,
        };
        return part(each, { heading: 'Heading of a box.' }, place);
      }
      case 'contact':
        return each;
      default:
        return prose(each, { id, note, safety });
    }
  };

  const blocks = (body: readonly Block[], place: Place): Block[] =>
    body.map((each, index) => {
      const aspect = 'healthAspect' in each ? each.healthAspect : undefined;
      return block(each, {
        id: each.id ?? `${place.id}.${index + 1}`,
        note: place.note,
        safety: place.safety || (aspect !== undefined && SAFETY.test(aspect)),
      });
    });

  return { blocks, prose };
}
