/** A string without NUL and without lone surrogates, which no page can hold. */
export const wellFormed = (text: string): string => text.replace(/\0/g, '').replace(/\p{Cs}/gu, '\uFFFD');
