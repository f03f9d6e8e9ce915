import { lightDomStyles as article } from './components/article/article.light-dom.styles.js';
import { lightDomStyles as articleCard } from './components/article-card/article-card.light-dom.styles.js';
import { lightDomStyles as benefit } from './components/benefit/benefit.light-dom.styles.js';
import { lightDomStyles as byline } from './components/byline/byline.light-dom.styles.js';
import { lightDomStyles as callout } from './components/callout/callout.light-dom.styles.js';
import { lightDomStyles as contactBanner } from './components/contact-banner/contact-banner.light-dom.styles.js';
import { lightDomStyles as contents } from './components/contents/contents.light-dom.styles.js';
import { lightDomStyles as keyPoint } from './components/key-point/key-point.light-dom.styles.js';
import { lightDomStyles as referenceList } from './components/reference-list/reference-list.light-dom.styles.js';
import { lightDomStyles as referencePopover } from './components/reference-popover/reference-popover.light-dom.styles.js';
import { commonStyles, lightDomSheet } from './styles/light-dom.styles.js';

/** `careleaf.css`: the look before the script and without it. The order is the one that compresses best. */
export const careleafCss = lightDomSheet(
  commonStyles,
  article,
  articleCard,
  byline,
  contents,
  keyPoint,
  benefit,
  referencePopover,
  referenceList,
  callout,
  contactBanner,
);
