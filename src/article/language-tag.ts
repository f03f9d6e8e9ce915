/** Whether a value is a BCP 47 language tag that `Intl` accepts, such as `en`, `pt-BR` or `zh-Hant`. */
export const isLanguageTag = (value: string): boolean => {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
};
