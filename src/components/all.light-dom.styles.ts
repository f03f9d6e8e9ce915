import { lightDomStyles as article } from './article/article.light-dom.styles.js';
import { lightDomStyles as articleCard } from './article-card/article-card.light-dom.styles.js';
import { lightDomStyles as benefit } from './benefit/benefit.light-dom.styles.js';
import { lightDomStyles as byline } from './byline/byline.light-dom.styles.js';
import { lightDomStyles as callout } from './callout/callout.light-dom.styles.js';
import { lightDomStyles as contactBanner } from './contact-banner/contact-banner.light-dom.styles.js';
import { lightDomStyles as contents } from './contents/contents.light-dom.styles.js';
import { lightDomStyles as keyPoint } from './key-point/key-point.light-dom.styles.js';
import { lightDomStyles as referenceList } from './reference-list/reference-list.light-dom.styles.js';
import { lightDomStyles as referencePopover } from './reference-popover/reference-popover.light-dom.styles.js';
import { commonStyles } from '../styles/light-dom.styles.js';

/**
 * The rules of all elements: what `careleaf.css` is made of, and what an article brings along for the elements in it, which the page may
 * not have defined. The order is the one that compresses best.
 */
export const allStyles = [
  commonStyles,
  article,
  contents,
  contactBanner,
  callout,
  referenceList,
  articleCard,
  keyPoint,
  byline,
  referencePopover,
  benefit,
];
