import type { Inline } from '../../article/types.js';
import { parseIcu, type IcuNode } from './icu-message.js';

/** A line of an article as translators see it: text with named tags, and what the tags stand for. */
export interface InlineText {
  text: string;
  /** What each numbered tag stands for, by its name. */
  tags: ReadonlyMap<string, Inline>;
}

const MARKS = { emphasis: 'em', strong: 'strong', superscript: 'sup', subscript: 'sub' } as const;

/** Writes marked-up text with tags: `Some <em>stressed</em> words <ref1/>, <link1>a link</link1>`. */
export function inlineText(nodes: readonly Inline[]): InlineText {
  const tags = new Map<string, Inline>();
  const counts = new Map<string, number>();
  const name = (kind: string, node: Inline): string => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    tags.set(`${kind}${count}`, node);
    return `${kind}${count}`;
  };
  const write = (list: readonly Inline[]): string =>
    list
      .map((node) => {
        // Characters that would be read as placeholders or tags.
        if (typeof node === 'string') {
          return node.replaceAll(/[{}]|<(?=[A-Za-z/])/g, (sign) => `<${name('sign', sign)}/>`);
        }
        switch (node.type) {
          case 'emphasis':
          case 'strong':
          case 'superscript':
          case 'subscript':
            return `<${MARKS[node.type]}>${write(node.children)}</${MARKS[node.type]}>`;
          case 'link': {
            const tag = name('link', node);
            return `<${tag}>${write(node.children)}</${tag}>`;
          }
          case 'break':
            return `<${name('break', node)}/>`;
          case 'citation':
            return `<${name('ref', node)}/>`;
          case 'image':
            return `<${name('image', node)}/>`;
        }
      })
      .join('');
  return { text: write(nodes), tags };
}

/**
 * Reads translated text with the tags of the English.
 *
 * @param change what is made of a node behind a numbered tag, such as a citation whose label is translated too
 * @throws {IcuError} where the tags do not open and close in order
 */
export function readInlineText(
  text: string,
  tags: InlineText['tags'],
  change: (name: string, node: Inline) => Inline = (_name, node) => node,
): Inline[] {
  const marks = Object.entries(MARKS);
  const read = (nodes: readonly IcuNode[]): Inline[] =>
    nodes.flatMap((node): Inline[] => {
      if (typeof node === 'string') return [node];
      if (node.type === 'number') return ['#'];
      if (node.type !== 'tag') return [];
      const children = read(node.children);
      const mark = marks.find(([, name]) => name === node.name)?.[0] as keyof typeof MARKS | undefined;
      if (mark) return [{ type: mark, children }];
      const name = node.name.replace('/', '');
      const known = tags.get(name);
      if (known === undefined) return children;
      const changed = change(name, known);
      return [typeof changed === 'object' && changed.type === 'link' ? { ...changed, children } : changed];
    });
  return joined(read(parseIcu(text)));
}

const joined = (nodes: readonly Inline[]): Inline[] => {
  const result: Inline[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (typeof node === 'string' && typeof last === 'string') result[result.length - 1] = last + node;
    else result.push(node);
  }
  return result;
};
