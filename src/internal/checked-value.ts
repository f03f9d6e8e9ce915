import { warnOnce } from './warn-once.js';

/** An attribute's value if it is one of the allowed ones; else the first, the default, with one warning for the page's developer. */
export function checkedValue<const Value extends string>(
  element: Element,
  attribute: string,
  allowed: readonly [Value, ...Value[]],
): Value {
  const value = element.getAttribute(attribute);
  const found = allowed.find((each) => each === value);
  if (value && !found) {
    warnOnce(
      `<${element.localName} ${attribute}="${value}">: write one of ${allowed.join(', ')}. ${allowed[0]} is used.`,
    );
  }
  return found ?? allowed[0];
}
