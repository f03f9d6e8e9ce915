/**
 * Text of a file as a terminal shows it and does not obey it: what ends a line, what turns the direction of the text, and all other
 * controls are written out, such as `\u{1b}`.
 */
export const printable = (text: string): string =>
  text.replace(
    /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
