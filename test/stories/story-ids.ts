import { allExamples } from '../../stories/all-examples.js';
import { storyId } from '../../stories/support/kinds.js';

const stories = allExamples.flatMap(({ tag, examples }) =>
  Object.entries(examples).map(([name, { warns }]) => ({
    id: storyId(tag, name),
    warns: warns ?? false,
  })),
);

/** Ids of the stories, one for each example. */
export const storyIds: readonly string[] = stories.map(({ id }) => id);

/** Those that warn the page's developer of something, by design. */
export const meantToWarn: ReadonlySet<string> = new Set(
  stories.filter(({ warns }) => warns).map(({ id }) => id),
);

/** The first story of each element. */
export const sampleIds: readonly string[] = allExamples.flatMap(({ tag, examples }) =>
  Object.keys(examples)
    .slice(0, 1)
    .map((name) => storyId(tag, name)),
);
