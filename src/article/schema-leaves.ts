/** The leaves of the article file: texts, numbers and truth values. See schema.ts for the habits they keep. */
import * as v from 'valibot';
import { isLanguageTag } from './language-tag.js';
import { isPartialDate } from './partial-date.js';
import { isSafeUrl } from './url.js';
import { wellFormed } from './well-formed.js';

/** The `format` number that this version of careleaf reads. */
export const FORMAT = 1;

/** What every schema says of itself. */
type Named = {
  title: string;
  description: string;
  /** What a number, written as text, must match. */
  test?: RegExp;
};

/** Title and description, and the pattern of a number where there is one. */
export const named = <Input>(
  title: string,
  description: string,
  test?: RegExp,
): v.MetadataAction<Input, Named> => v.metadata({ title, description, ...(test && { test }) });

/** An object whose fields are all optional. `v.object` alone would take a list for one. */
export const optionalFields = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.pipe(
    v.custom<v.InferInput<v.ObjectSchema<Entries, undefined>>>((input) => !Array.isArray(input)),
    v.object(entries),
  );

// Leaves. A check stands for all that a pattern beside it says, which is there for the JSON Schema.

const string = v.pipe(v.string(), v.transform(wellFormed));
export const text = v.pipe(string, named('text', 'text'));
export const line = v.pipe(string, v.regex(/\S/), named('line', 'text that is not empty'));
export const format = v.pipe(v.literal(FORMAT), named('format', '1, the format that is read here'));
export const flag = v.pipe(v.boolean(), named('flag', 'true or false'));
export const count = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(1),
  v.maxValue(99_999),
  named('count', 'a whole number from 1 to 99999', /^[1-9]\d{0,4}$/),
);
export const slug = v.pipe(string, v.regex(/^[\w-]+$/), named('slug', 'letters, digits and hyphens'));
export const id = v.pipe(string, v.regex(/^\S+$/), named('id', 'an id without spaces that nothing else has'));
export const language = v.pipe(
  string,
  v.regex(/^[A-Za-z]{2,8}(-[A-Za-z\d]{1,8})*$/),
  v.check(isLanguageTag),
  named('language', 'a language tag such as en or zh-Hant'),
);
export const address = v.pipe(
  string,
  v.regex(/\S/),
  v.check(isSafeUrl),
  named('address', 'an address: https:, mailto:, tel:, sms:, #id, or relative to this file'),
);
export const date = v.pipe(
  string,
  v.regex(/^(\d{4}(-\d\d(-\d\d)?)?|--\d\d-\d\d)$/),
  v.check(isPartialDate),
  named('date', 'a date such as 2024-04-22, 2024-04, 2024 or --04-22'),
);
export const duration = v.pipe(
  string,
  v.regex(/^PT[1-9]\d{0,3}M$/),
  named('duration', 'minutes such as PT6M'),
);
export const tone = v.pipe(
  v.picklist(['note', 'caution', 'urgent']),
  named('tone', 'note, caution or urgent'),
);
export const alignment = v.pipe(
  v.picklist(['left', 'right', 'center', 'none']),
  named('alignment', 'left, right, center or none'),
);
export const personType = v.pipe(
  v.picklist(['Person', 'Organization']),
  named('personType', 'Person or Organization'),
);

// Leaves of CSL-JSON, which allows numbers for texts and texts for numbers.

const textOrNumber = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform((value) => wellFormed(String(value))),
);
export const cslId = v.pipe(
  textOrNumber,
  v.regex(/^\S+$/),
  named('cslId', 'an id without spaces that no other reference has'),
);
export const citedId = v.pipe(
  textOrNumber,
  v.regex(/^\S+$/),
  named('citedId', 'the id of one of the references'),
);
export const csl = v.pipe(textOrNumber, v.regex(/\S/), named('csl', 'text or a number'));
export const datePart = v.pipe(
  textOrNumber,
  v.regex(/^\d{1,4}$/),
  v.transform(Number),
  named('datePart', 'a number'),
);
