import { story } from '../../support/story.js';
import { byline } from './byline.examples.js';

const { tag, examples } = byline;

export default { id: 'byline', title: 'Elements/Byline', component: 'care-byline' };

export const Complete = story(tag, examples.complete);
export const Yearless = story(tag, examples.yearless);
export const MonthAndYear = story(tag, examples.monthAndYear);
export const AuthorOnly = story(tag, examples.authorOnly);
export const Overdue = story(tag, examples.overdue);
export const ReviewPlanned = story(tag, examples.reviewPlanned);
export const BasedOn = story(tag, examples.basedOn);
export const FirstPublished = story(tag, examples.firstPublished);
export const Translated = story(tag, examples.translated);
export const Long = story(tag, examples.long);
export const Accent = story(tag, examples.accent);
export const Many = story(tag, examples.many);
export const WithFallback = story(tag, examples.withFallback);
export const Narrow = story(tag, examples.narrow);
export const RightToLeft = story(tag, examples.rightToLeft);
export const FromArticle = story(tag, examples.fromArticle);
export const Loading = story(tag, examples.loading);
export const Error = story(tag, examples.error);
export const InArticle = story(tag, examples.inArticle);
