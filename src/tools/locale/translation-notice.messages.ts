import { msg } from '../../localization/message.js';

/** What the note above a translated article says. Written into the built article; not part of the browser's language files. */
export const M = {
  translated: msg('Translated from English.', {
    id: 'translation.translated',
    desc: 'Note above a translated article.',
  }),
  notReviewed: msg('No native speaker has checked this translation yet.', {
    id: 'translation.notReviewed',
    desc: 'Note above a translated article that nobody has checked.',
  }),
  reviewedBy: msg('Translation checked by {reviewer}.', {
    id: 'translation.reviewedBy',
    desc: 'Note above a translated article. {reviewer} is a name, with a profession.',
  }),
  reviewedOn: msg('Translation checked by {reviewer}, {date}.', {
    id: 'translation.reviewedOn',
    desc: 'Note above a translated article. {reviewer} is a name, with a profession; {date} the day of the check.',
  }),
  updated: msg('The English text was updated on {date}; parts of this translation may be older.', {
    id: 'translation.updated',
    desc: 'Note above a translated article whose English has changed since. {date} is a full date.',
  }),
  partsInEnglish: msg('Parts that are not translated yet, or that have changed, are in English.', {
    id: 'translation.partsInEnglish',
    desc: 'Note above an article of which some parts are shown in English.',
  }),
} as const;
