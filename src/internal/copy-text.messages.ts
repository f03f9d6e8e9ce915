import { msg } from '../localization/message.js';

export const M = {
  copy: msg('Copy', { id: 'reference.copy', desc: 'Button that copies a source as text.' }),
  copied: msg('Copied', { id: 'reference.copied', desc: 'Said after a source has been copied as text.' }),
  notCopied: msg('Not copied: your browser does not allow it here.', {
    id: 'reference.notCopied',
    desc: 'Said when a source could not be copied as text.',
  }),
} as const;
