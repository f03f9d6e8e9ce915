import { advise, type Finding } from '../../finding.js';
import type { Passage } from './passages.js';
import { englishSyllables, spanishSyllables } from './syllables.js';

/** Counts that formulas start from. */
interface Counts {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
}

/** How a language's readability is measured. */
interface Formula {
  readonly name: string;
  readonly syllables: (word: string) => number;
  /** What is told to editors. */
  readonly measure: (counts: Counts) => number;
  readonly isHard: (measure: number) => boolean;
  readonly isFarTooHard: (measure: number) => boolean;
  readonly say: (measure: number) => string;
}

/**
 * English: grade of a US school. Kincaid, Fishburne, Rogers & Chissom 1975, Derivation of new readability formulas for Navy enlisted
 * personnel, Research Branch Report 8-75. Texts for patients are asked to be at grade 6 to 8; names of illnesses and medicines alone
 * raise it by two or three, hence the bounds.
 */
const fleschKincaid: Formula = {
  name: 'Flesch–Kincaid',
  syllables: englishSyllables,
  measure: ({ sentences, words, syllables }) =>
    0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59,
  isHard: (grade) => grade > 10,
  isFarTooHard: (grade) => grade > 18,
  say: (grade) => `school grade ${Math.round(grade)} (Flesch–Kincaid)`,
};

/**
 * Spanish: 0 (hard) to 100 (easy). Szigriszt Pazos 1993; Barrio-Cantalejo et al. 2008 found 55 to 65 to be normal for texts for
 * patients and below 40 very hard (the INFLESZ scale), https://doi.org/10.4321/S1137-66272008000300004.
 */
const szigrisztPazos: Formula = {
  name: 'Szigriszt-Pazos',
  syllables: spanishSyllables,
  measure: ({ sentences, words, syllables }) => 206.835 - 62.3 * (syllables / words) - words / sentences,
  isHard: (ease) => ease < 45,
  isFarTooHard: (ease) => ease < 10,
  say: (ease) => `${Math.round(ease)} of 100 (Szigriszt-Pazos, INFLESZ scale; 55 and more is normal)`,
};

const formulas: Readonly<Record<string, Formula>> = { en: fleschKincaid, es: szigrisztPazos };

/** Short sentences vary too much for a formula, and are read at a glance. */
const SENTENCE_WORDS = 15;
/** A mean over fewer words says little. */
const TEXT_WORDS = 100;

const sentencesOf = (text: string, language: string): string[] =>
  [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(({ segment }) =>
    segment.trim(),
  );

const wordsOf = (text: string): string[] => text.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];

function count(sentences: readonly string[], { syllables }: Formula): Counts {
  const words = sentences.flatMap(wordsOf);
  return {
    sentences: sentences.length,
    words: words.length,
    syllables: words.reduce((sum, word) => sum + syllables(word), 0),
  };
}

/** How hard a text is to read, in words; undefined where no formula is known for its language, or the text is short. */
export interface ReadingLevel {
  readonly formula: string;
  readonly value: number;
  readonly words: string;
}

const formulaFor = (language: string): Formula | undefined =>
  formulas[language.toLowerCase().split('-')[0] ?? ''];

/**
 * The reading level of the prose of an article.
 *
 * @param language canonical BCP 47 tag
 */
export function readingLevel(passages: readonly Passage[], language: string): ReadingLevel | undefined {
  const formula = formulaFor(language);
  if (!formula) return undefined;
  const prose = passages.filter((passage) => passage.prose);
  const sentences = prose
    .flatMap(({ text }) => sentencesOf(text, language))
    .filter((each) => wordsOf(each).length);
  const counts = count(sentences, formula);
  if (counts.words < TEXT_WORDS) return undefined;
  const value = formula.measure(counts);
  return { formula: formula.name, value, words: formula.say(value) };
}

const start = (text: string): string => {
  const words = text.split(' ');
  return words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : text;
};

/** Sentences far above the reading level for patients, and a text that is above it as a whole. */
export function checkReadingLevel(passages: readonly Passage[], language: string): Finding[] {
  const formula = formulaFor(language);
  if (!formula) return [];
  const whole = readingLevel(passages, language);
  const shorter = 'Use shorter sentences and plain words, and explain the terms that must stay.';
  const hard =
    whole && formula.isHard(whole.value)
      ? [advise('reading-level', 'body', `The text is hard for many patients: ${whole.words}.`, shorter)]
      : [];
  const sentences = passages.flatMap(({ text, path, prose }) =>
    prose
      ? sentencesOf(text, language).flatMap((sentence) => {
          const counts = count([sentence], formula);
          const value = formula.measure(counts);
          return counts.words < SENTENCE_WORDS || !formula.isFarTooHard(value)
            ? []
            : advise(
                'hard-sentence',
                path,
                `“${start(sentence)}” is very hard to read: ${formula.say(value)}.`,
                'Make two sentences of it, or use plainer words.',
              );
        })
      : [],
  );
  return [...hard, ...sentences];
}
