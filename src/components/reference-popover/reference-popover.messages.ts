import { msg } from '../../localization/message.js';

export const M = {
  close: msg('Close', { id: 'referencePopover.close', desc: 'Button that closes the box with a source.' }),
  goToList: msg('Go to references', {
    id: 'referencePopover.goToList',
    desc: 'Link in the box with a source, to its place in the list of references.',
  }),
} as const;
