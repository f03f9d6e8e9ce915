import { addons } from 'storybook/manager-api';
import { addAccentTool } from './accent-tool.jsx';
import { docsTheme } from './theme.js';

/** Storybook makes “Right To Left” of a story's name; headings here are written as sentences. */
const asSentence = (name: string): string =>
  name.replaceAll(/ [A-Z](?=[a-z])/g, (start) => start.toLowerCase());

addons.setConfig({
  theme: docsTheme,
  sidebar: {
    showRoots: true,
    renderLabel: ({ type, name }) => (type === 'story' ? asSentence(name) : name),
  },
  layoutCustomisations: {
    // The bar changes the page around an element. On a page without one, it would do nothing.
    showToolbar: ({ index, storyId }, shown) => {
      const entry = index?.[storyId];
      return shown && !(entry?.type === 'docs' && entry.tags.includes('unattached-mdx'));
    },
  },
});
addAccentTool();
