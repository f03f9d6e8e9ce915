/** Classes and types for bundlers. Importing this defines no element; `careleaf/define/care-NAME.js` does. */
export { CareArticle } from './components/article/article.js';
export { CareArticleCard } from './components/article-card/article-card.js';
export { CareByline } from './components/byline/byline.js';
export { CareContents } from './components/contents/contents.js';
export { CareKeyPoints } from './components/key-points/key-points.js';
export { CareKeyPoint } from './components/key-point/key-point.js';
export { CareBenefitList } from './components/benefit-list/benefit-list.js';
export { CareBenefit } from './components/benefit/benefit.js';
export { CareReferencePopover } from './components/reference-popover/reference-popover.js';
export { CareReferenceList } from './components/reference-list/reference-list.js';
export { CareReference } from './components/reference/reference.js';
export { CareContactBanner } from './components/contact-banner/contact-banner.js';
export { CareCallout } from './components/callout/callout.js';
export { calloutTones, type CalloutTone } from './components/callout/callout.js';
export { cardLayouts, type CardLayout } from './components/article-card/article-card.js';
export {
  popoverPlacements,
  type PopoverPlacement,
} from './components/reference-popover/reference-popover.js';
export { CareContactEvent } from './components/contact-banner/contact-event.js';
export { CareErrorEvent, CareLoadEvent } from './internal/source-events.js';
export { CareToggleEvent } from './internal/toggle-event.js';
export { parseArticle } from './article/parse-article.js';
export type * from './article/types.js';
export { registerMessages } from './localization/locale-files.js';
