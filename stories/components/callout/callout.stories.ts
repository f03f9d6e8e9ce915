import { story } from '../../support/story.js';
import { callout } from './callout.examples.js';

const { tag, examples } = callout;

export default { id: 'callout', title: 'Elements/Callout', component: 'care-callout' };

export const Caution = story(tag, examples.caution);
export const Note = story(tag, examples.note);
export const Urgent = story(tag, examples.urgent);
export const FromAttributes = story(tag, examples.fromAttributes);
export const WithoutHeading = story(tag, examples.withoutHeading);
export const HeadingSaysIt = story(tag, examples.headingSaysIt);
export const Short = story(tag, examples.short);
export const Long = story(tag, examples.long);
export const Accent = story(tag, examples.accent);
export const Narrow = story(tag, examples.narrow);
export const RightToLeft = story(tag, examples.rightToLeft);
export const Many = story(tag, examples.many);
export const FromArticle = story(tag, examples.fromArticle);
export const Loading = story(tag, examples.loading);
export const Error = story(tag, examples.error);
export const InArticle = story(tag, examples.inArticle);
