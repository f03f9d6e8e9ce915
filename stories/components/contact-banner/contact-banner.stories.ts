import { story } from '../../support/story.js';
import { contactBanner } from './contact-banner.examples.js';

const { tag, examples } = contactBanner;

export default { id: 'contact-banner', title: 'Elements/Contact banner', component: 'care-contact-banner' };

export const Complete = story(tag, examples.complete);
export const FromAttributes = story(tag, examples.fromAttributes);
export const PhoneOnly = story(tag, examples.phoneOnly);
export const WebsiteOnly = story(tag, examples.websiteOnly);
export const InternationalNumber = story(tag, examples.internationalNumber);
export const Long = story(tag, examples.long);
export const HeadingLevel = story(tag, examples.headingLevel);
export const Accent = story(tag, examples.accent);
export const Narrow = story(tag, examples.narrow);
export const RightToLeft = story(tag, examples.rightToLeft);
export const Two = story(tag, examples.two);
export const FromArticle = story(tag, examples.fromArticle);
export const Loading = story(tag, examples.loading);
export const Error = story(tag, examples.error);
export const InArticle = story(tag, examples.inArticle);
