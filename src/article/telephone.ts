/**
 * The `tel:` address (RFC 3966) of a telephone number. `international` is the number with its country code, such as
 * +1-310-601-9999; without it, `printed` is dialled as it stands. An extension ("ext. 12", "x12", ";ext=12") becomes
 * `;ext=12`, and the zero in brackets of "+44 (0)20" goes. Undefined where there is no number, or letters within it.
 */
export const telephoneAddress = (printed: string, international: string = printed): string | undefined => {
  // No number is longer, and the search takes the square of the length.
  if (international.length > 200) return undefined;
  const [, number = '', extension] =
    /^[^\d+]*(.*?)(?:[\s,;]*(?:ext(?:ension)?|x)[\s.:=]*(\d+))?[^\d\p{L}]*$/isu.exec(international) ?? [];
  if (!/\d/.test(number) || /\p{L}/u.test(number)) return undefined;
  const plus = number.startsWith('+') ? '+' : '';
  const digits = (plus ? number.replace('(0)', '') : number).replace(/\D/g, '');
  return `tel:${plus}${digits}${extension ? `;ext=${extension}` : ''}`;
};
