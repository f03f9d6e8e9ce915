import { advise, type Finding } from '../../finding.js';
import type { Passage } from './passages.js';

/** Two capitals or more, perhaps with digits or a plural s: `PTSD`, `SSRIs`, `5-HT2A`. */
const abbreviation =
  /(?<![\p{L}\p{N}])(?=[\p{N}-]*\p{Lu}[\p{N}-]*\p{Lu})[\p{Lu}\p{N}][\p{Lu}\p{N}-]*(?=s?(?![\p{L}\p{N}]))/gu;

/** Known to every reader, or a number: these need no words. Not “IV”, which in health texts is a drip. */
const known = /^(US|USA|UK|EU|UN|TV|OK|AM|PM|ID|II|III|VI{0,3}|IX|XI{0,3}|XX|[\d-]+)$/;

/** “words (ABC)”, “words (ABC, more)” or “ABC (words)”, with brackets of any width. An abbreviation has no sign that patterns use. */
const isExplained = (short: string, text: string): boolean =>
  new RegExp(
    `\\p{L}[^.!?]{0,3}[(（]\\s*${short}s?\\s*[),;:）、，]|(?<![\\p{L}\\p{N}])${short}s?\\s*[(（]\\s*\\p{L}{2}`,
    'u',
  ).test(text);

/**
 * Abbreviations that the text uses and nowhere explains in brackets, each at its first place. A word that also stands in small
 * letters is taken for one that is stressed by capitals.
 */
export function unexplainedAbbreviations(passages: readonly Passage[]): Finding[] {
  const found = new Map<string, string>();
  for (const { text, path } of passages)
    for (const [short] of text.matchAll(abbreviation)) if (!found.has(short)) found.set(short, path);
  const prose = passages.map(({ text }) => text).join('\n');
  const words = new Set(prose.match(/\p{L}+/gu));
  return [...found].flatMap(([short, path]) =>
    known.test(short) || words.has(short.toLowerCase()) || isExplained(short, prose)
      ? []
      : advise(
          'abbreviation',
          path,
          `“${short}” is never explained.`,
          `Where it stands first, write its words: “the whole name (${short})”.`,
        ),
  );
}
