import { story } from '../../support/story.js';
import { article } from './article.examples.js';

const { tag, examples } = article;

export default { id: 'article', title: 'Elements/Article', component: 'care-article' };

export const Complete = story(tag, examples.complete);
export const ByHand = story(tag, examples.byHand);
export const WithContents = story(tag, examples.withContents);
export const Numbered = story(tag, examples.numbered);
export const TextOnly = story(tag, examples.textOnly);
export const OwnHeadline = story(tag, examples.ownHeadline);
export const Comments = story(tag, examples.comments);
export const HeadingLevel = story(tag, examples.headingLevel);
export const Accent = story(tag, examples.accent);
export const Short = story(tag, examples.short);
export const Many = story(tag, examples.many);
export const StructuredData = story(tag, examples.structuredData);
export const Narrow = story(tag, examples.narrow);
export const RightToLeft = story(tag, examples.rightToLeft);
export const Loading = story(tag, examples.loading);
export const LoadingWithFallback = story(tag, examples.loadingWithFallback);
export const Error = story(tag, examples.error);
