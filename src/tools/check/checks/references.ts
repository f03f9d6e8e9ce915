import { citationLabel } from '../../../article/citation-label.js';
import type { CitationWords } from '../../../article/citation-words.js';
import { parseArticle } from '../../../article/parse-article.js';
import type { Reference } from '../../../article/types.js';
import { advise, type Finding } from '../../finding.js';
import { memberPath } from '../../json-positions.js';
import { own, ownList, ownText, type Visit } from '../../walk-article.js';

/**
 * Crossref's own expressions for DOIs: the first fits 74.4 of the 74.9 million DOIs that it had then, the others the older ones.
 * https://www.crossref.org/blog/dois-and-matching-regular-expressions/ (2015)
 */
const doiForms = [
  /^10\.\d{4,9}\/[-._;()/:A-Z0-9]+$/i,
  /^10\.1002\/\S+$/i,
  /^10\.\d{4}\/\d+-\d+X?\(\d+\)\d+<[\d\w]+:[\d\w]*>\d+\.\d+\.\w+;\d$/i,
  /^10\.1021\/\w\w\d+$/i,
  /^10\.1207\/[\w\d]+&\d+_\d+$/i,
];

function checkDoi({ fields, path }: Visit): Finding[] {
  const doi = String(own(fields, 'DOI') ?? '').trim();
  const at = memberPath(path, 'DOI');
  if (!doi) return [];
  const bare = /10\.\d{4,9}\/.*/.exec(doi)?.[0];
  if (!bare) {
    return [
      advise('doi', at, `“${doi}” is no DOI.`, 'Write it as in 10.1126/science.1222939, or leave it out.'),
    ];
  }
  const trimmed = bare.replace(/[.,;]+$/, '');
  if (trimmed !== doi) return [advise('doi', at, `“${doi}” holds more than the DOI.`, `Write ${trimmed}.`)];
  return doiForms.some((form) => form.test(doi))
    ? []
    : [advise('doi', at, `“${doi}” has signs that hardly any DOI has.`, 'Look it up at https://doi.org/.')];
}

/** What tells labels apart: names, years and letters after them, and whether others are said to be left out. */
const labelParts = (label: string): string[] =>
  label
    .normalize('NFC')
    .replace(/\bet al\b\.?/giu, ' et-al ')
    .toLowerCase()
    .match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)
    ?.filter((part) => part !== 'and') ?? [];

/** Words round the names, as in “see Duman and Aghajanian (2012, p. 5)”, are an author's own; names and years must agree. */
const agrees = (authored: string, made: string): boolean => {
  const parts = new Set(labelParts(authored));
  const expected = labelParts(made);
  return expected.every((part) => parts.has(part)) && (expected.includes('et-al') || !parts.has('et-al'));
};

function checkLabel(
  { fields, path }: Visit,
  references: readonly Reference[],
  words: CitationWords,
): Finding[] {
  const label = ownText(fields, 'label');
  const ids = ownList(fields, 'references').map(String);
  const cited = references.filter(({ id }) => ids.includes(id));
  // A number as label is a style of its own.
  if (!label || cited.length < ids.length || !/\p{L}/u.test(label)) return [];
  const made = citationLabel(cited, words, references);
  return agrees(label, made)
    ? []
    : [
        advise(
          'citation-label',
          memberPath(path, 'label'),
          `“${label}” is shown, but the reference would be cited as “${made}”.`,
          'Leave the label out, unless it is meant to differ.',
        ),
      ];
}

/** References alone, read as in an article that has nothing else: faults elsewhere must not cost them. */
const readReferences = (visits: readonly Visit[]): readonly Reference[] => {
  const references = visits[0] && own(visits[0].fields, 'references');
  const shell = {
    format: 1,
    inLanguage: 'en',
    headline: '-',
    body: [],
    ...(references ? { references } : {}),
  };
  return parseArticle(shell).article?.references ?? [];
};

/** DOIs that are none, references that nothing cites, and citations whose own words name other authors or years. */
export function checkReferences(visits: readonly Visit[], words: CitationWords): Finding[] {
  const references = readReferences(visits);
  const citations = visits.filter(({ kind }) => kind === 'citation');
  const cited = new Set(citations.flatMap(({ fields }) => ownList(fields, 'references').map(String)));
  const entries = visits.filter(({ kind }) => kind === 'reference');
  return [
    ...entries.flatMap((entry) => {
      const id = String(own(entry.fields, 'id'));
      return [
        ...checkDoi(entry),
        ...(cited.has(id)
          ? []
          : [
              advise(
                'uncited',
                entry.path,
                `Nothing in the text cites “${id}”.`,
                'Cite it where it supports a claim, or take it out.',
              ),
            ]),
      ];
    }),
    ...citations.flatMap((citation) => checkLabel(citation, references, words)),
  ];
}
