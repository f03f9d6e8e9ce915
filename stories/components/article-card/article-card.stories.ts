import { story } from '../../support/story.js';
import { articleCard } from './article-card.examples.js';

const { tag, examples } = articleCard;

export default { id: 'article-card', title: 'Elements/Article card', component: 'care-article-card' };

export const Vertical = story(tag, examples.vertical);
export const Horizontal = story(tag, examples.horizontal);
export const WithoutPicture = story(tag, examples.withoutPicture);
export const Short = story(tag, examples.short);
export const Long = story(tag, examples.long);
export const Row = story(tag, examples.row);
export const Many = story(tag, examples.many);
export const HeadingLevel = story(tag, examples.headingLevel);
export const Narrow = story(tag, examples.narrow);
export const Accent = story(tag, examples.accent);
export const RightToLeft = story(tag, examples.rightToLeft);
export const FromArticle = story(tag, examples.fromArticle);
export const Loading = story(tag, examples.loading);
export const Error = story(tag, examples.error);
export const InArticle = story(tag, examples.inArticle);
