import { story } from '../../support/story.js';
import { referencePopover } from './reference-popover.examples.js';

const { tag, examples } = referencePopover;

export default {
  id: 'reference-popover',
  title: 'Elements/Reference popover',
  component: 'care-reference-popover',
};

export const Closed = story(tag, examples.closed);
export const Open = story(tag, examples.open);
export const Above = story(tag, examples.above);
export const Several = story(tag, examples.several);
export const ForId = story(tag, examples.forId);
export const Short = story(tag, examples.short);
export const Long = story(tag, examples.long);
export const Narrow = story(tag, examples.narrow);
export const Missing = story(tag, examples.missing);
export const Accent = story(tag, examples.accent);
export const Clipped = story(tag, examples.clipped);
export const RightToLeft = story(tag, examples.rightToLeft);
export const Many = story(tag, examples.many);
export const InArticle = story(tag, examples.inArticle);
export const Numbered = story(tag, examples.numbered);
