/** The folder of the language files, relative to the module that loads them. The bundle has its own. */
export const folder: string = '../locales/';

/**
 * Tags of the language files that ship. English stands in the code. Empty in the source; the build puts the real list here, and the
 * hashes beside it, because they are known only when the files have been written.
 */
export const locales: string[] = [];
