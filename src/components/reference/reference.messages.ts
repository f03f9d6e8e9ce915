import { msg } from '../../localization/message.js';

export const M = {
  backToText: msg('Back to text', {
    id: 'reference.backToText',
    desc: 'Link under a source in the list of references, to the place in the text that cites it.',
  }),
  backToCitation: msg('{words}, citation {number} of {count}', {
    id: 'reference.backToCitation',
    desc: 'Spoken name of one of several links back to the text. {words} is “Back to text”, {number} which of the places, {count} how many there are.',
  }),
} as const;
