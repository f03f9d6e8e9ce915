/**
 * The `tel:` address (RFC 3966) of a telephone number. `international` is the number with its country code, such
 * as +1-310-601-9999; without it, `printed` is dialled as it stands. An extension ("ext. 12", "x12", ";ext=12") of
 * either becomes `;ext=12`. No digits give undefined.
 */
export const telephoneAddress = (printed: string, international: string = printed): string | undefined => {
  const [, number = '', extension] =
    /^(.*?)(?:[\s,;]*(?:x|ext\.?|extension)[\s=:.]*(\d+)\s*)?$/is.exec(international) ?? [];
  const digits = number.replace(/(?!^\s*\+)\D/g, '').trim();
  return /\d/.test(digits) ? `tel:${digits}${extension ? `;ext=${extension}` : ''}` : undefined;
};
