/**
 * The integrity values of the language files, loaded with the first language other than English: they are long, and don't compress. The
 * build puts the same without a later load in its place for `careleaf.js`, which is one file.
 */
export const loadIntegrity = async (): Promise<Readonly<Record<string, string>>> =>
  (await import('./generated/integrity.js')).integrity;
