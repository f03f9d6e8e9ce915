import { msg } from '../../localization/message.js';

export const M = {
  copyAll: msg('Copy all', {
    id: 'referenceList.copyAll',
    desc: 'Button under a list of sources: copies all of them as text.',
  }),
} as const;
