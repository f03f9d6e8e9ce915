// Generated from schema.ts by tools/build/generate-format.ts. Do not edit.

import { isLanguageTag } from '../language-tag.js';
import { isPartialDate } from '../partial-date.js';
import { isSafeUrl } from '../url.js';

/** Most values that an article may hold, how deep they may be nested, and most faults that are told. */
export const limits = { values: 200000, depth: 64, faults: 1000 };

/** Fields of each object as `name:kind`: `!` required, `*` a list, `+` a list that is not empty. */
export const objects: Readonly<Record<string, string>> = {
  article:
    'format!:format id:slug inLanguage!:language references:*reference headline!:line description:line url:address image:picture author:*person reviewedBy:*person translator:*person isBasedOn:source publisher:source datePublished:date dateModified:date lastReviewed:date reviewDue:date timeRequired:duration license:line editorialNote:*inline body!:*block contact:contactDetails',
  reference:
    'id!:cslId type!:line author:*name editor:*name translator:*name director:*name issued:referenceDate accessed:referenceDate original-date:referenceDate title:csl title-short:csl container-title:csl event-title:csl event-place:csl publisher:csl volume:csl issue:csl page:csl number:csl edition:csl version:csl genre:csl medium:csl status:csl language:language DOI:csl URL:csl',
  name: 'family:csl given:csl suffix:csl dropping-particle:csl non-dropping-particle:csl literal:csl',
  referenceDate: 'date-parts:**datePart circa:flag literal:csl',
  picture: 'url!:address alt!:text width:count height:count',
  person:
    'type:personType name!:line honorificPrefix:line honorificSuffix:line jobTitle:line description:line url:address',
  source: 'name!:line url:address',
  text: 'value!:text',
  emphasis: 'children!:*inline',
  strong: 'children!:*inline',
  superscript: 'children!:*inline',
  subscript: 'children!:*inline',
  link: 'url!:address title:line children!:*inline',
  break: '',
  citation: 'references!:+citedId label:line',
  inlineImage: 'url!:address alt!:text width:count height:count title:line',
  paragraph: 'id:id inLanguage:language children!:*inline',
  list: 'id:id ordered:flag start:count children!:*listItem',
  listItem: 'id:id inLanguage:language children!:*flow',
  blockquote: 'id:id inLanguage:language children!:*flow',
  image:
    'id:id inLanguage:language url!:address alt!:text width:count height:count title:line caption:*inline credit:*inline',
  table: 'id:id inLanguage:language caption:*inline align:*alignment rowHeaders:flag children!:*tableRow',
  tableRow: 'children!:*tableCell',
  tableCell: 'children!:*inline',
  section: 'id:id inLanguage:language heading!:line healthAspect:line body!:*block',
  keyPoints: 'id:id healthAspect:line items!:*keyPoint',
  keyPoint: 'id:id inLanguage:language label!:line body!:*block',
  benefits: 'id:id healthAspect:line items!:*benefit',
  benefit: 'id:id inLanguage:language label!:line open:flag body!:*block',
  callout: 'id:id inLanguage:language tone:tone heading:line healthAspect:line body!:*block',
  contact: 'id:id',
  contactDetails:
    'heading:line name:line areaServed:line availableService:*line telephone:line telephoneText:line email:line url:address linkText:line body:*prose',
};

/** Values of `type` in each union of nodes, with the name of the object where it differs. */
export const unions: Readonly<Record<string, string>> = {
  inline: 'text emphasis strong superscript subscript link break citation image=inlineImage',
  block: 'paragraph list blockquote image table section keyPoints benefits callout contact',
  flow: 'text paragraph list blockquote image table emphasis strong superscript subscript link break citation',
  prose: 'paragraph list blockquote image table',
  listItem: 'listItem',
  tableRow: 'tableRow',
  tableCell: 'tableCell',
};

/** Each leaf: the types accepted, the resulting one first; its test; what to write. */
export const leaves: Readonly<
  Record<string, readonly [types: string, test: { test(text: string): boolean }, write: string]>
> = {
  format: ['number', /^1$/, '1, the format that is read here'],
  slug: ['string', /^[\w-]+$/, 'letters, digits and hyphens'],
  language: ['string', { test: isLanguageTag }, 'a language tag such as en or zh-Hant'],
  cslId: ['string number', /^\S+$/, 'an id without spaces that no other reference has'],
  line: ['string', /\S/, 'text that is not empty'],
  csl: ['string number', /\S/, 'text or a number'],
  datePart: ['number string', /^\d{1,4}$/, 'a number'],
  flag: ['boolean', /^/, 'true or false'],
  address: [
    'string',
    { test: isSafeUrl },
    'an address: https:, mailto:, tel:, sms:, #id, or relative to this file',
  ],
  text: ['string', /^/, 'text'],
  count: ['number', /^[1-9]\d{0,4}$/, 'a whole number from 1 to 99999'],
  personType: ['string', /^(Person|Organization)$/, 'Person or Organization'],
  date: ['string', { test: isPartialDate }, 'a date such as 2024-04-22, 2024-04, 2024 or --04-22'],
  duration: ['string', /^PT[1-9]\d{0,3}M$/, 'minutes such as PT6M'],
  citedId: ['string number', /^\S+$/, 'the id of one of the references'],
  id: ['string', /^\S+$/, 'an id without spaces that nothing else has'],
  alignment: ['string', /^(left|right|center|none)$/, 'left, right, center or none'],
  tone: ['string', /^(note|caution|urgent)$/, 'note, caution or urgent'],
};
