import type { Fault } from './types.js';

/** Index of the first character that cannot stand where it stands, by the grammar of JSON. */
const faultIndex = (text: string): number => {
  let index = 0;

  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = index;
    const found = pattern.test(text);
    if (found) index = pattern.lastIndex;
    return found;
  };
  const mark = (pattern: RegExp): boolean => take(/[ \t\n\r]*/y) && take(pattern);
  const string = () => mark(/"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*"/y);
  const list = (item: () => boolean, end: RegExp): boolean => {
    if (mark(end)) return true;
    do if (!item()) return false;
    while (mark(/,/y));
    return mark(end);
  };
  const value = (depth: number): boolean =>
    string() ||
    take(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y) ||
    // Deeper text is told as a fault there: the article's own limit is far lower.
    (depth < 999 &&
      ((take(/\[/y) && list(() => value(depth + 1), /\]/y)) ||
        (take(/\{/y) && list(() => string() && mark(/:/y) && value(depth + 1), /\}/y))));

  if (value(0)) mark(/$/y);
  return index;
};

/**
 * Where a text that `JSON.parse` refuses stops being JSON, with line and column, which the engines' own messages tell
 * only at times. For editors' tools; undefined for a text that is JSON.
 */
export const jsonSyntaxFault = (text: string): Fault | undefined => {
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    const lines = text.slice(0, faultIndex(text)).split('\n');
    return {
      code: 'syntax',
      path: '',
      message: `This is no JSON from line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1} on.`,
      advice: 'Look there for a missing comma, quote or bracket, or one too many.',
    };
  }
};
