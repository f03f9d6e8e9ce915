import { article } from './components/article/article.examples.js';
import { articleCard } from './components/article-card/article-card.examples.js';
import { benefitList } from './components/benefit-list/benefit-list.examples.js';
import { byline } from './components/byline/byline.examples.js';
import { callout } from './components/callout/callout.examples.js';
import { contactBanner } from './components/contact-banner/contact-banner.examples.js';
import { contents } from './components/contents/contents.examples.js';
import { keyPoints } from './components/key-points/key-points.examples.js';
import { referenceListExamples } from './components/reference-list/reference-list.examples.js';
import { referencePopover } from './components/reference-popover/reference-popover.examples.js';
import type { ElementExamples } from './support/example.js';

/** Every example of every element. */
export const allExamples: readonly ElementExamples[] = [
  article,
  articleCard,
  byline,
  contents,
  keyPoints,
  benefitList,
  referencePopover,
  referenceListExamples,
  contactBanner,
  callout,
];
