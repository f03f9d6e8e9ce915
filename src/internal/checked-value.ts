import { warnOnce } from './warn-once.js';

/**
 * The value of a property if it is one of the allowed ones; else the first, the default, with one warning for the page's developer, who
 * is told the name of the attribute, which is the same.
 */
export function checkedValue<Name extends string, const Value extends string>(
  element: Element & { readonly [name in Name]: string | null },
  name: Name,
  allowed: readonly [Value, ...Value[]],
): Value {
  const value: string | null = element[name];
  const found = allowed.find((each) => each === value);
  if (value && !found) {
    warnOnce(
      `<${element.localName} ${name}="${value}">: write one of ${allowed.join(', ')}. ${allowed[0]} is used.`,
    );
  }
  return found ?? allowed[0];
}
