import { story } from '../../support/story.js';
import { keyPoints } from './key-points.examples.js';

const { tag, examples } = keyPoints;

export default { id: 'key-points', title: 'Elements/Key points', component: 'care-key-points' };

export const Labelled = story(tag, examples.labelled);
export const Headings = story(tag, examples.headings);
export const OwnHeadings = story(tag, examples.ownHeadings);
export const Short = story(tag, examples.short);
export const Long = story(tag, examples.long);
export const Many = story(tag, examples.many);
export const Accent = story(tag, examples.accent);
export const OnePointApart = story(tag, examples.onePointApart);
export const Narrow = story(tag, examples.narrow);
export const RightToLeft = story(tag, examples.rightToLeft);
export const FromArticle = story(tag, examples.fromArticle);
export const Loading = story(tag, examples.loading);
export const Error = story(tag, examples.error);
export const InArticle = story(tag, examples.inArticle);
