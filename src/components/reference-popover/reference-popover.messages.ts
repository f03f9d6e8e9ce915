import { msg } from '../../localization/message.js';

export const M = {
  close: msg('Close', { id: 'referencePopover.close', desc: 'Button that closes the box with a source.' }),
  copy: msg('Copy', { id: 'reference.copy', desc: 'Button that copies a source as text.' }),
  copied: msg('Copied', { id: 'reference.copied', desc: 'Said after a source has been copied as text.' }),
  notCopied: msg('Not copied: your browser does not allow it here.', {
    id: 'reference.notCopied',
    desc: 'Said when a source could not be copied as text.',
  }),
  goToList: msg('Go to references', {
    id: 'referencePopover.goToList',
    desc: 'Link in the box with a source, to its place in the list of references.',
  }),
} as const;
