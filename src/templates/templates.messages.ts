import { msg } from '../localization/message.js';

/** Words that the templates add to an article, in the article's own language. */
export const M = {
  references: msg('References', {
    id: 'article.references',
    desc: 'Heading of the list of sources at the end of an article.',
  }),
  onThisPage: msg('On this page', {
    id: 'contents.onThisPage',
    desc: 'Above the list of links to the sections of an article.',
  }),
  language: msg('Language: {language}', {
    id: 'article.language',
    desc: 'Before a part of an article that is in another language than the rest. {language} is the name of that language in yours, as in “Language: English”.',
  }),
  place: msg('{name}, {area}', {
    id: 'contact.place',
    desc: 'Name of a clinic and the area it serves, as in “Ketamine Therapy Center, Los Angeles”.',
  }),
  by: msg('By {author}', {
    id: 'byline.by',
    desc: 'Start of the byline. {author} is one name or a list of names.',
  }),
  published: msg('Published <date>{date}</date>', {
    id: 'byline.published',
    desc: 'Part of the byline. {date} may lack the year, as in “April 22”. Keep the tag <date> around the date.',
  }),
  updated: msg('Updated <date>{date}</date>', {
    id: 'byline.updated',
    desc: 'Part of the byline: the day of the last change to the text. Keep the tag <date> around the date.',
  }),
  readingTime: msg('{count, plural, one {# minute read} other {# minute read}}', {
    id: 'byline.readingTime',
    desc: 'Part of the byline: how long reading takes, in minutes.',
  }),
  reviewedBy: msg('Medically reviewed by {reviewer}', {
    id: 'byline.reviewedBy',
    desc: 'Part of the byline. {reviewer} is a doctor’s name with degrees, and the role: “Mark Hrymoc, M.D., Chief Medical Officer”.',
  }),
  originalReviewedBy: msg('Original medically reviewed by {reviewer}', {
    id: 'byline.originalReviewedBy',
    desc: 'Part of the byline where the text condenses another: the doctor reviewed that original, not this text.',
  }),
  reviewed: msg('Last reviewed <date>{date}</date>', {
    id: 'byline.reviewed',
    desc: 'Part of the byline: day of the last medical review. Keep the tag <date> around the date.',
  }),
  reviewDue: msg('Next review due <date>{date}</date>', {
    id: 'byline.reviewDue',
    desc: 'Part of the byline: day by which the text will be reviewed again. Keep the tag <date> around the date.',
  }),
  reviewOverdue: msg('Review was due <date>{date}</date> and is overdue', {
    id: 'byline.reviewOverdue',
    desc: 'Part of the byline, instead of “Next review due”, when that day has passed. Keep the tag <date> around the date.',
  }),
  translatedBy: msg('Translated by {translator}', {
    id: 'byline.translatedBy',
    desc: 'Part of the byline. {translator} is one name or a list of names.',
  }),
  publishedBy: msg('First published by {publisher}', {
    id: 'byline.publishedBy',
    desc: 'Part of the byline on another site than the publisher’s own.',
  }),
} as const;
