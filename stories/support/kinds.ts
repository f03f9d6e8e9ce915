import { allExamples } from '../all-examples.js';
import type { ElementExamples } from './example.js';

/** Where a kind of an element is seen: a story, under what the toolbar says; or why there is none. */
export type Shown = { readonly story: string; readonly globals?: string } | { readonly why: string };

/** What every element is shown in, with the example that shows it where that has another name. */
const kinds: readonly {
  readonly title: string;
  readonly example?: string;
  readonly globals?: string;
}[] = [
  { title: 'As it is' },
  { title: 'Short', example: 'short' },
  { title: 'Long', example: 'long' },
  { title: 'Many', example: 'many' },
  { title: 'Narrow', example: 'narrow' },
  { title: 'Right to left', example: 'rightToLeft' },
  { title: 'Dark', globals: 'scheme:dark' },
  { title: 'Printed', globals: 'medium:print' },
  { title: 'Loading', example: 'loading' },
  { title: 'Error', example: 'error' },
  { title: 'In an article', example: 'inArticle' },
];

const otherNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'care-article': { long: 'complete' },
  'care-byline': { short: 'authorOnly' },
  'care-contact-banner': { short: 'phoneOnly', many: 'two' },
  'care-reference-list': { short: 'single' },
};

const NOTHING_FETCHED = 'fetches nothing';
const reasons: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'care-article': { inArticle: 'is the article' },
  'care-contents': { loading: NOTHING_FETCHED, error: NOTHING_FETCHED },
  'care-reference-popover': { loading: NOTHING_FETCHED, error: NOTHING_FETCHED },
};

/** Id of the story of an example. */
export const storyId = (tag: string, example: string): string =>
  `${tag.replace('care-', '')}--${example.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

function shownIn({ tag, examples }: ElementExamples, kind: (typeof kinds)[number]): Shown | undefined {
  const [first = ''] = Object.keys(examples);
  const wanted = kind.example ?? first;
  const name = otherNames[tag]?.[wanted] ?? wanted;
  const why = reasons[tag]?.[wanted];
  if (why) return { why };
  if (!(name in examples)) return undefined;
  return { story: storyId(tag, name), ...(kind.globals && { globals: kind.globals }) };
}

/** The titles of the kinds, in the order of the cells. */
export const kindTitles: readonly string[] = kinds.map(({ title }) => title);

/** A row for each element: where each kind of it is seen. `undefined` is a gap. */
export const everyKind: readonly {
  readonly tag: string;
  readonly cells: readonly (Shown | undefined)[];
}[] = allExamples.map((each) => ({ tag: each.tag, cells: kinds.map((kind) => shownIn(each, kind)) }));
