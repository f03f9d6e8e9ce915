// What `prepare.mjs` has made, in the shape that the stories and pages use.
import { directionOf } from '../src/localization/locale-chain.js';
import imports from '#generated/imports.json';
import library from '#generated/library.json';
import locales from '#generated/locales.json';
import manifest from '#generated/manifest.json';
import messages from '#generated/messages.json';
import translate from '#generated/translate.json';

export { imports, library, manifest, messages };

/** Names of the article files. */
export const { articles } = locales;

const pseudo = {
  'en-XA': 'Pseudo: accents, and room for longer texts',
  'ar-XB': 'Pseudo: right to left',
  qqx: 'Pseudo: ids instead of texts',
};

/** The English that languages are checked against, and how far each is. */
export const { source, statuses } = translate;

/** The language files of the project in one language, by path. */
export const openLanguage = async (tag) => {
  const response = await fetch(`./translations/${tag}.json`);
  return response.ok ? response.json() : {};
};

/** The languages to choose from, English first, those made by machine last. */
export const languages = [
  { tag: 'en', title: 'English' },
  ...locales.names.map(({ tag, name, english, shipped }) => ({
    tag,
    title: `${name} (${english}${shipped ? '' : ', in work'})`,
  })),
  ...locales.pseudo.map((tag) => ({ tag, title: pseudo[tag] ?? tag })),
];

/** The languages that ship, with their direction. */
export const shippedLanguages = locales.names
  .filter(({ shipped }) => shipped)
  .map((each) => ({
    ...each,
    direction: directionOf(each.tag),
    articles: articles.filter((file) => file.endsWith(`.${each.tag}.json`)).length,
  }));
