/** What holds text: any node, block, item or string of an article. */
export type TextHolder =
  | string
  | {
      readonly type?: string;
      readonly heading?: string;
      readonly label?: string;
      readonly caption?: readonly TextHolder[];
      readonly children?: readonly TextHolder[];
      readonly body?: readonly TextHolder[];
      readonly items?: readonly TextHolder[];
    };

/** The text of nodes, blocks apart by line breaks; of citations, only the labels that are authored. */
export const plainText = (nodes: readonly TextHolder[]): string =>
  nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      const { type = '', heading, label, caption, children, body, items } = node;
      const inner = [
        heading,
        label,
        ...[caption, children, body, items].map((held) => held && plainText(held)),
      ];
      const text = inner.filter(Boolean).join('\n');
      return /^(emphasis|strong|su(b|per)script|link|citation)$/.test(type) ? text : `${text}\n`;
    })
    .join('')
    .replace(/\n+/g, '\n');
