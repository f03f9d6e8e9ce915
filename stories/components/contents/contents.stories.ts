import { story } from '../../support/story.js';
import { contents } from './contents.examples.js';

const { tag, examples } = contents;

export default { id: 'contents', title: 'Elements/Contents', component: 'care-contents' };

export const Beside = story(tag, examples.beside);
export const Inside = story(tag, examples.inside);
export const Plain = story(tag, examples.plain);
export const Short = story(tag, examples.short);
export const Narrow = story(tag, examples.narrow);
export const Long = story(tag, examples.long);
export const Many = story(tag, examples.many);
export const Accent = story(tag, examples.accent);
export const RightToLeft = story(tag, examples.rightToLeft);
export const InArticle = story(tag, examples.inArticle);
