import { msg } from '../../localization/message.js';

/** The urgency of a callout in words, by its tone. */
export const M = {
  note: msg('Note', { id: 'callout.note', desc: 'Shown above a box with additional information.' }),
  caution: msg('Caution', {
    id: 'callout.caution',
    desc: 'Shown above a box with something to think of before acting, such as who a treatment is not for.',
  }),
  urgent: msg('Urgent', {
    id: 'callout.urgent',
    desc: 'Shown above a box that says where to get help at once.',
  }),
} as const;
