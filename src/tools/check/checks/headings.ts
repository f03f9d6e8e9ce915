import { advise, type Finding } from '../../finding.js';
import { memberPath } from '../../json-positions.js';
import { isFields, own, ownList, ownText, type Fields } from '../../walk-article.js';

/** A heading of the article: how deep below the headline it stands, which is 0. */
export interface OutlineHeading {
  readonly depth: number;
  readonly path: string;
}

/** The headings of blocks, as the templates set them. */
function* bodyHeadings(body: readonly unknown[], depth: number, path: string): Generator<OutlineHeading> {
  for (const [index, block] of body.entries()) {
    if (!isFields(block)) continue;
    const at = `${path}[${index}]`;
    const type = ownText(block, 'type');
    const inside = (fields: Fields, deeper: number, where: string) =>
      bodyHeadings(ownList(fields, 'body'), deeper, memberPath(where, 'body'));
    if (type === 'section' || (type === 'callout' && own(block, 'heading')))
      yield { depth, path: memberPath(at, 'heading') };
    if (type === 'section' || type === 'callout') yield* inside(block, depth + 1, at);
    if (type !== 'benefits' && type !== 'keyPoints') continue;
    for (const [place, item] of ownList(block, 'items').entries()) {
      if (!isFields(item)) continue;
      const where = `${memberPath(at, 'items')}[${place}]`;
      if (type === 'benefits') yield { depth, path: memberPath(where, 'label') };
      yield* inside(item, type === 'benefits' ? depth + 1 : depth, where);
    }
  }
}

/** The outline of an article file: the headings of its body, in order. */
export const outline = (json: unknown): OutlineHeading[] =>
  isFields(json) ? [...bodyHeadings(ownList(json, 'body'), 1, 'body')] : [];

/** The headline's level in a page of its own is 1 and within a page 2, so that 6 is reached at depth 4. */
const DEEPEST = 4;

/** Headings that leave out a level, and headings deeper than HTML has. */
export function checkHeadings(json: unknown): Finding[] {
  let before = 0;
  return outline(json).flatMap(({ depth, path }) => {
    const jumps = depth > before + 1;
    before = depth;
    if (jumps) {
      return advise(
        'heading-jump',
        path,
        'This heading leaves out a level below the one before it.',
        'Give the block around it a heading, or move it out of that block.',
      );
    }
    return depth > DEEPEST
      ? advise(
          'heading-depth',
          path,
          'This heading stands deeper than pages have levels for.',
          'Move it one level up.',
        )
      : [];
  });
}
