/**
 * Where a text stops being JSON: the index of the first character that cannot stand there. For texts that
 * `JSON.parse` refuses, whose own messages name the place in some engines only.
 */
export const jsonFaultIndex = (text: string): number => {
  let index = 0;

  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = index;
    const found = pattern.test(text);
    if (found) index = pattern.lastIndex;
    return found;
  };
  const space = () => take(/[ \t\n\r]*/y);
  const mark = (pattern: RegExp): boolean => space() && take(pattern);
  const string = () => mark(/"[^"\\\0-\x1f]*(?:\\(?:["\\/bfnrt]|u[\da-f]{4})[^"\\\0-\x1f]*)*"/iy);
  const list = (item: () => boolean, end: RegExp): boolean => {
    if (mark(end)) return true;
    do if (!item()) return false;
    while (mark(/,/y));
    return mark(end);
  };
  const value = (depth: number): boolean =>
    string() ||
    take(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null/iy) ||
    (depth < 999 &&
      ((take(/\[/y) && list(() => value(depth + 1), /\]/y)) ||
        (take(/\{/y) && list(() => string() && mark(/:/y) && value(depth + 1), /\}/y))));

  if (value(0)) space();
  return index;
};
