/**
 * An address that may stand in the page: http, https, mailto, tel or sms, made absolute by `base` (the address of
 * the article file). A `#fragment` stays as it is, since it means the page. Anything else gives undefined.
 */
export const safeUrl = (value: string, base?: string | URL): string | undefined => {
  if (value.startsWith('#')) return value;
  try {
    const { href, protocol } = new URL(value, base);
    return /^(https?|mailto|tel|sms):$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
};

/** Whether `safeUrl` lets an address through, which may be relative but not empty. */
export const isSafeUrl = (value: string): boolean =>
  /\S/.test(value) && safeUrl(value, 'https://careleaf.example') !== undefined;
