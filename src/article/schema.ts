/**
 * The article file: one valibot schema is the source of the types, of the browser's reader and of the JSON Schema.
 *
 * Browser code never imports these modules. `tools/build/generate-format.ts` turns it into `generated/format.ts`, the table
 * that `parse-article.ts` reads by, and into `generated/types.ts`. Hence its habits: every leaf has a title, its
 * kind in the table, and a description that finishes the sentence "Write …"; every object has a title, its name in
 * the table and among the types; only unions of node types are recursive. References stand before the body, so
 * that the reader knows them when it meets a citation.
 */
import * as v from 'valibot';
import { blockDefinitions, blocks, heading } from './schema-blocks.js';
import { inlineDefinitions, inlines, pictureEntries } from './schema-inline.js';
import {
  address,
  date,
  duration,
  format,
  language,
  line,
  named,
  optionalFields,
  personType,
  slug,
} from './schema-leaves.js';
import { prose, proseDefinitions } from './schema-prose.js';
import { name, reference, referenceDate } from './schema-references.js';

/** Most values (objects, lists, texts, numbers) that an article may hold, how deep they may be nested, most faults told. */
export const LIMITS = { values: 200_000, depth: 64, faults: 1_000 };

const person = v.pipe(
  v.object({
    type: v.exactOptional(v.pipe(personType, v.description('Left out: Person.'))),
    name: line,
    honorificPrefix: v.exactOptional(line),
    honorificSuffix: v.exactOptional(v.pipe(line, v.description('Such as M.D.'))),
    jobTitle: v.exactOptional(line),
    description: v.exactOptional(line),
    url: v.exactOptional(address),
  }),
  named('Person', 'Who wrote, reviewed or translated it.'),
);
const picture = v.pipe(v.object(pictureEntries), named('Picture', 'A picture of the whole article.'));
const source = v.pipe(
  v.object({ name: line, url: v.exactOptional(address) }),
  named('Source', 'Another work, or who published this one.'),
);
const contactDetails = v.pipe(
  optionalFields({
    heading: v.exactOptional(heading),
    name: v.exactOptional(line),
    areaServed: v.exactOptional(line),
    availableService: v.exactOptional(v.array(line)),
    telephone: v.exactOptional(v.pipe(line, v.description('International form, such as +1-310-601-9999.'))),
    telephoneText: v.exactOptional(v.pipe(line, v.description('As printed. Left out: telephone.'))),
    email: v.exactOptional(line),
    url: v.exactOptional(address),
    linkText: v.exactOptional(line),
    body: v.exactOptional(v.array(prose)),
  }),
  named('ContactDetails', 'What the contact banner says.'),
);

/** A whole article file. */
export const articleSchema = v.pipe(
  v.object({
    format,
    id: v.exactOptional(v.pipe(slug, v.description('Names the article in all its languages.'))),
    inLanguage: language,
    references: v.exactOptional(v.array(reference)),
    headline: line,
    description: v.exactOptional(v.pipe(line, v.description("The card's summary."))),
    url: v.exactOptional(v.pipe(address, v.description('The page where the article lives.'))),
    image: v.exactOptional(picture),
    author: v.exactOptional(v.array(person)),
    reviewedBy: v.exactOptional(v.array(person)),
    translator: v.exactOptional(
      v.pipe(v.array(person), v.description('Who translated it, where this text is a translation.')),
    ),
    isBasedOn: v.exactOptional(
      v.pipe(
        source,
        v.description('The work that this text condenses or adapts, to which its review belongs.'),
      ),
    ),
    publisher: v.exactOptional(v.pipe(source, v.description('Who published it first.'))),
    datePublished: v.exactOptional(date),
    dateModified: v.exactOptional(date),
    lastReviewed: v.exactOptional(date),
    reviewDue: v.exactOptional(date),
    timeRequired: v.exactOptional(
      v.pipe(duration, v.description('Reading time. Left out: computed from the words.')),
    ),
    license: v.exactOptional(line),
    editorialNote: v.exactOptional(v.pipe(inlines, v.description('Shown above the text.'))),
    body: blocks,
    contact: v.exactOptional(contactDetails),
  }),
  named('Article', 'One article in one language.'),
);

/** The schemas that the JSON Schema keeps as definitions, by the names of their types. */
export const schemaDefinitions = {
  ...inlineDefinitions,
  ...proseDefinitions,
  ...blockDefinitions,
  ContactDetails: contactDetails,
  Reference: reference,
  Name: name,
  ReferenceDate: referenceDate,
  Person: person,
  Picture: picture,
  Source: source,
};
