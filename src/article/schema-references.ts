/** References: the variables of CSL-JSON that an APA entry can show. */
import * as v from 'valibot';
import { csl, cslId, datePart, flag, language, line, named, optionalFields } from './schema-leaves.js';

export const name = v.pipe(
  optionalFields({
    family: v.exactOptional(csl),
    given: v.exactOptional(csl),
    suffix: v.exactOptional(csl),
    'dropping-particle': v.exactOptional(csl),
    'non-dropping-particle': v.exactOptional(csl),
    literal: v.exactOptional(
      v.pipe(csl, v.description('An institution; a last "et al." says that the list is cut there.')),
    ),
  }),
  named('Name', 'A name of CSL-JSON: family and given, or literal.'),
);
export const referenceDate = v.pipe(
  optionalFields({
    'date-parts': v.exactOptional(
      v.pipe(v.array(v.array(datePart)), v.description('[[year, month, day]]; a second list ends a range.')),
    ),
    circa: v.exactOptional(flag),
    literal: v.exactOptional(csl),
  }),
  named('ReferenceDate', 'A date of CSL-JSON.'),
);
const names = v.exactOptional(v.array(name));
const referenceDay = v.exactOptional(referenceDate);
const word = v.exactOptional(csl);
export const reference = v.pipe(
  v.object({
    id: cslId,
    type: v.pipe(line, v.description('CSL type: article-journal, book, chapter, report, webpage, thesis…')),
    author: names,
    editor: names,
    translator: names,
    director: names,
    issued: referenceDay,
    accessed: referenceDay,
    'original-date': referenceDay,
    title: word,
    'title-short': v.exactOptional(v.pipe(csl, v.description('For citations, where no author is named.'))),
    'container-title': word,
    'event-title': word,
    'event-place': word,
    publisher: word,
    volume: word,
    issue: word,
    page: word,
    number: word,
    edition: word,
    version: word,
    genre: word,
    medium: word,
    status: word,
    language: v.exactOptional(language),
    DOI: word,
    URL: word,
  }),
  named('Reference', 'A source, as CSL-JSON.'),
);
