import { jsonLanguage } from '@codemirror/lang-json';
import { memberPath } from '../../src/tools/json-positions.js';

/** A stretch of text, in UTF-16 units. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Where a value stands in a JSON text. */
export interface ValueRange extends Range {
  /** Where its item begins: at the key of a member, else at the value itself. */
  readonly start: number;
  /** End of the key, or of what opens the value. */
  readonly startEnd: number;
}

type SyntaxNode = ReturnType<typeof jsonLanguage.parser.parse>['topNode'];

const values = /^(True|False|Null|Number|String|Object|Array)$/;

function* childrenOf(node: SyntaxNode): Generator<SyntaxNode> {
  for (let child = node.firstChild; child; child = child.nextSibling) yield child;
}

/** Where every value of a JSON text stands, by path as the findings write it. A text that is no JSON gives what can be read of it. */
export function jsonRanges(text: string): Map<string, ValueRange> {
  const ranges = new Map<string, ValueRange>();
  const visit = (node: SyntaxNode, path: string, key?: SyntaxNode): void => {
    const opening = node.name === 'Object' || node.name === 'Array' ? node.from + 1 : node.to;
    const { from, to } = node;
    ranges.set(path, { from, to, start: key?.from ?? from, startEnd: key?.to ?? opening });
    if (node.name === 'Array') {
      let index = 0;
      for (const child of childrenOf(node)) if (values.test(child.name)) visit(child, `${path}[${index++}]`);
    }
    if (node.name !== 'Object') return;
    for (const property of childrenOf(node)) {
      const name = property.firstChild;
      const value = property.lastChild;
      if (property.name !== 'Property' || name?.name !== 'PropertyName' || !value || !values.test(value.name))
        continue;
      visit(value, memberPath(path, JSON.parse(text.slice(name.from, name.to)) as string), name);
    }
  };
  for (const child of childrenOf(jsonLanguage.parser.parse(text).topNode))
    if (values.test(child.name)) visit(child, '');
  return ranges;
}

/** The path of the innermost value at a place of a JSON text, keys included; empty where there is none. */
export function pathAt(ranges: ReadonlyMap<string, ValueRange>, offset: number): string {
  let found = '';
  // Parents come before what they hold.
  for (const [path, { start, to }] of ranges) if (start <= offset && offset <= to) found = path;
  return found;
}

/** The path of what holds a value; empty for the members of the whole. */
export const parentPath = (path: string): string => path.replace(/(?:\.?\w+|\[(?:\d+|'.*')\])$/, '');
