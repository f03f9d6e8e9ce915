import { plainText } from './plain-text.js';
import type { Article } from './types.js';

/**
 * Words a minute by language. English: silent reading of non-fiction by adults, Brysbaert 2019,
 * https://doi.org/10.1016/j.jml.2019.104047. Others: International Reading Speed Texts, Trauzettel-Klosinski & Dietz
 * 2012, https://doi.org/10.1167/iovs.11-8284.
 */
const WORDS = 'ar138 de179 en238 es218 fi161 fr195 he187 it188 nl202 pl166 pt181 ru184 sl180 sv199 tr166';
/** Mean of the 17 languages of the same source, for languages that it does not have. */
const MEAN_WORDS = 184;
/** Characters a minute, from the same source. */
const JAPANESE_CHARACTERS = 357;
const CHINESE_CHARACTERS = 255;

const CHARACTER = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/gu;

/** Words between spaces; in scripts that write none, as the engine divides them. */
const countWords = (text: string, language: string): number =>
  /^(th|lo|km|my)$/.test(language) && 'Segmenter' in Intl
    ? [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].filter(
        ({ isWordLike }) => isWordLike,
      ).length
    : text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/**
 * How long the article takes to read, in whole minutes, at least 1: `timeRequired` where the file says it, else from
 * the words of the body at the speed of the language.
 */
export const readingMinutes = ({ timeRequired, inLanguage, body }: Article): number => {
  if (timeRequired) return Number(timeRequired.slice(2, -1));
  const [language = ''] = inLanguage.toLowerCase().split('-');
  const text = plainText(body);
  const characters = text.match(CHARACTER)?.length ?? 0;
  const words = countWords(text.replace(CHARACTER, ' '), language);
  const minutes =
    characters / (language === 'ja' ? JAPANESE_CHARACTERS : CHINESE_CHARACTERS) +
    words / Number(new RegExp(`\\b${language}(\\d+)`).exec(WORDS)?.[1] ?? MEAN_WORDS);
  return Math.max(1, Math.round(minutes));
};
