import { msg } from '../../localization/message.js';

export const M = {
  showAll: msg('Show all', {
    id: 'benefitList.showAll',
    desc: 'Button above a list whose items open and close: opens all of them.',
  }),
  hideAll: msg('Hide all', {
    id: 'benefitList.hideAll',
    desc: 'Button above a list whose items open and close: closes all of them.',
  }),
  shown: msg('{open} of {count} shown', {
    id: 'benefitList.shown',
    desc: 'Spoken after “Show all” or “Hide all” was pressed: how many items are open now, as in “5 of 5 shown”.',
  }),
} as const;
