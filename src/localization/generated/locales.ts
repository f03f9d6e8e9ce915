/**
 * Language files that ship beside the bundle: tag → integrity value of `locales/TAG.json`. English stands in the code.
 * Empty in the source; the build puts the real list here, because the hashes are known when the files have been written.
 */
export const locales: Record<string, string> = {};
