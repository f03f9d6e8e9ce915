/** The folder of the language files, relative to the module that loads them. The bundle has its own. */
export const folder: string = '../locales/';

/**
 * Language files that ship: tag → integrity value of `TAG.json`. English stands in the code. Empty in the source; the build
 * puts the real list here, because the hashes are known only when the files have been written.
 */
export const locales: Record<string, string> = {};
