import { msg } from '../localization/message.js';

export const M = {
  failed: msg('This text could not be loaded.', {
    id: 'source.failed',
    desc: 'Shown in place of an article or a part of it, when its file cannot be fetched or read.',
  }),
  retry: msg('Try again', { id: 'source.retry', desc: 'Button under “This text could not be loaded.”' }),
  read: msg('Read the article', {
    id: 'source.read',
    desc: 'Link to the whole article, under “This text could not be loaded.”',
  }),
} as const;
