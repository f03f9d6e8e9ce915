import { allExamples } from '../../stories/all-examples.js';

const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const stories = allExamples.flatMap(({ tag, examples }) =>
  Object.entries(examples).map(([name, { warns }]) => ({
    id: `${tag.replace('care-', '')}--${kebab(name)}`,
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
    .map((name) => `${tag.replace('care-', '')}--${kebab(name)}`),
);
