import { story } from '../../support/story.js';
import { referenceListExamples } from './reference-list.examples.js';

const { tag, examples } = referenceListExamples;

export default { id: 'reference-list', title: 'Elements/Reference list', component: 'care-reference-list' };

export const Plain = story(tag, examples.plain);
export const BackLinks = story(tag, examples.backLinks);
export const WithCopy = story(tag, examples.withCopy);
export const Numbered = story(tag, examples.numbered);
export const PlainHeading = story(tag, examples.plainHeading);
export const Single = story(tag, examples.single);
export const Long = story(tag, examples.long);
export const Accent = story(tag, examples.accent);
export const Narrow = story(tag, examples.narrow);
export const RightToLeft = story(tag, examples.rightToLeft);
export const Many = story(tag, examples.many);
export const Loading = story(tag, examples.loading);
export const Error = story(tag, examples.error);
export const InArticle = story(tag, examples.inArticle);
