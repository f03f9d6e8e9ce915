/** Integrity value of each language file, by tag. See `locales.ts`. */
export const integrity: Record<string, string> = {};
