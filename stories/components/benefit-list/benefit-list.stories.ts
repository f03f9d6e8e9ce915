import { story } from '../../support/story.js';
import { benefitList } from './benefit-list.examples.js';

const { tag, examples } = benefitList;

export default { id: 'benefit-list', title: 'Elements/Benefit list', component: 'care-benefit-list' };

export const Closed = story(tag, examples.closed);
export const Open = story(tag, examples.open);
export const AllOpen = story(tag, examples.allOpen);
export const Exclusive = story(tag, examples.exclusive);
export const Single = story(tag, examples.single);
export const PlainLabels = story(tag, examples.plainLabels);
export const Short = story(tag, examples.short);
export const SecondLine = story(tag, examples.secondLine);
export const Long = story(tag, examples.long);
export const Many = story(tag, examples.many);
export const Accent = story(tag, examples.accent);
export const Narrow = story(tag, examples.narrow);
export const RightToLeft = story(tag, examples.rightToLeft);
export const FromArticle = story(tag, examples.fromArticle);
export const Loading = story(tag, examples.loading);
export const Error = story(tag, examples.error);
export const InArticle = story(tag, examples.inArticle);
