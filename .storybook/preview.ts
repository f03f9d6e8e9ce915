import type { Preview } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import { addons } from 'storybook/preview-api';
import '../src/careleaf.js';
import { registerMessages } from '../src/index.js';
import { answerForMissingFiles, type Example } from '../stories/support/example.js';
import { controlsOf } from '../stories/support/controls.js';
import { emulateMedia } from '../stories/support/emulate-media.js';
import { hosts } from '../stories/support/hosts.js';
import { hostSheet, stage } from '../stories/support/page.js';
import { ownSheets } from '../stories/support/sheets.js';
import { withAttributes } from '../stories/support/story.js';
import { accentFigures } from '../stories/theme/measure.js';
import { CONTRAST } from './accents.js';
import { articles, languages, manifest, messages } from './data.js';
import { docsTheme } from './theme.js';
import { listenToToolbar } from './toolbar.js';
import './blocks.css';
import './preview.css';
import './recipes.css';

answerForMissingFiles();
listenToToolbar();
for (const [tag, texts] of Object.entries(messages)) registerMessages(tag, texts);

const say = {
  'care-toggle': ({ open }) => ({ open }),
  'care-contact': ({ kind, href }) => ({ kind, href }),
  'care-load': ({ article }) => ({ article: article.headline }),
  'care-error': ({ code, message }) => ({ code, message }),
};

function reportEvents(place: HTMLElement): void {
  for (const [type, fields] of Object.entries(say))
    place.addEventListener(type, (event) => action(type)(fields(event)));
  // A link of an example leads nowhere that exists; following it would take the story away.
  place.addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (link && link.href && !link.getAttribute('href')?.startsWith('#')) {
      event.preventDefault();
      action('link')(link.href);
    }
  });
}

/** Tells the toolbar what contrast the accent gets here; of several stories on a page, the first counts. */
function reportContrast(place: HTMLElement): void {
  const root = place.getRootNode();
  const frame = root instanceof ShadowRoot ? root.host : place.closest('.frame');
  const page = place.parentElement;
  if (page && frame === document.querySelector('.frame'))
    addons.getChannel().emit(CONTRAST, accentFigures(page));
}

/** Links between pages go there as those in the sidebar do, instead of loading all of Storybook again. */
function goWithoutLoading(event: MouseEvent): void {
  const { target, button, ctrlKey, metaKey, shiftKey, altKey } = event;
  const link = target instanceof Element ? target.closest('a[target="_top"][href^="./?path="]') : null;
  const opensElsewhere = button !== 0 || ctrlKey || metaKey || shiftKey || altKey;
  if (!link || opensElsewhere || event.defaultPrevented || window.parent === window) return;
  event.preventDefault();
  addons.getChannel().emit('navigateUrl', link.getAttribute('href'));
}
document.addEventListener('click', goWithoutLoading);

const exampleOf = (parameters: Record<string, unknown>) => parameters['example'] as Example;

const preview: Preview = {
  render: (args, { component, globals, parameters, viewMode }) => {
    const example = exampleOf(parameters);
    const apart = viewMode === 'docs';
    const { host = 'clinic', scheme = '', medium } = globals;
    for (const rules of ownSheets()) emulateMedia(rules, { print: medium === 'print' });
    if (!apart) {
      document.adoptedStyleSheets = [
        ...document.adoptedStyleSheets.filter(
          (sheet) => !Object.keys(hosts).some((name) => sheet === hostSheet(name)),
        ),
        hostSheet(host),
      ];
      document.documentElement.style.colorScheme = scheme || (host === 'night' ? 'dark' : '');
    }
    const html = withAttributes(example.html, String(component), args);
    const onMount = (place: HTMLElement): void => {
      reportEvents(place);
      requestAnimationFrame(() => reportContrast(place));
    };
    return stage({ ...example, html }, { globals, articles, apart, onMount });
  },
  initialGlobals: {
    host: 'clinic',
    scheme: 'light',
    locale: 'en',
    accent: '',
    direction: '',
    textSize: '',
    width: '',
    medium: '',
  },
  globalTypes: {
    host: {
      description: 'The page around: whose style sheet reaches in',
      toolbar: {
        icon: 'browser',
        title: 'Page',
        dynamicTitle: false,
        items: Object.entries(hosts).map(([value, { title }]) => ({ value, title })),
      },
    },
    // Its tool is accent-tool.jsx: a toolbar of Storybook's own has no colour picker.
    accent: { description: 'The clinic’s colour, --care-accent' },
    scheme: {
      description: 'Light or dark',
      toolbar: {
        icon: 'contrast',
        title: 'Light',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light', icon: 'sun' },
          { value: 'dark', title: 'Dark', icon: 'moon' },
          { value: 'light dark', title: 'As the system', icon: 'mirror' },
        ],
      },
    },
    locale: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        title: 'Language',
        items: languages.map(({ tag, title }) => ({ value: tag, title, right: tag })),
      },
    },
    direction: {
      description: 'Direction of writing',
      toolbar: {
        icon: 'transfer',
        title: 'Direction',
        dynamicTitle: false,
        items: [
          { value: '', title: 'As the language' },
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    textSize: {
      description: 'Text size of the page',
      toolbar: {
        icon: 'type',
        title: 'Text size',
        dynamicTitle: false,
        items: [
          { value: '', title: '100 %' },
          { value: '125', title: '125 %' },
          { value: '150', title: '150 %' },
          { value: '200', title: '200 %' },
        ],
      },
    },
    width: {
      description: 'Width of the column',
      toolbar: {
        icon: 'ruler',
        title: 'Width',
        dynamicTitle: false,
        items: [
          { value: '', title: 'All there is' },
          { value: '320', title: '320 px, a small phone' },
          { value: '480', title: '480 px' },
          { value: '720', title: '720 px, a column of text' },
          { value: '1024', title: '1024 px' },
        ],
      },
    },
    medium: {
      description: 'Screen or paper',
      toolbar: {
        icon: 'document',
        title: 'Paper',
        dynamicTitle: false,
        items: [
          { value: '', title: 'Screen' },
          { value: 'print', title: 'Paper: the elements’ print rules' },
        ],
      },
    },
  },
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true, sort: 'none' },
    a11y: {
      options: {
        rules: Object.fromEntries(
          ['region', 'landmark-one-main', 'page-has-heading-one', 'bypass', 'heading-order'].map((rule) => [
            rule,
            { enabled: false },
          ]),
        ),
      },
    },
    docs: {
      theme: docsTheme,
      extractArgTypes: (tag: string) => controlsOf(manifest, tag),
      toc: { headingSelector: 'h2', title: 'Parts of this page' },
      source: {
        type: 'code',
        language: 'html',
        transform: (
          _code: string,
          {
            args,
            component,
            parameters,
          }: { args: Record<string, string>; component: string; parameters: Record<string, unknown> },
        ) => withAttributes(exampleOf(parameters).html, component, args),
      },
    },
    options: {
      storySort: {
        method: 'configure',
        order: [
          'Start',
          'Elements',
          [
            'Article',
            'Article card',
            'Byline',
            'Contents',
            'Key points',
            'Benefit list',
            'Reference popover',
            'Reference list',
            'Contact banner',
            'Callout',
          ],
          'Recipes',
          [
            'Snippet builder',
            'Plain HTML',
            'WordPress',
            'Wix',
            'Squarespace',
            'Iframe',
            'Static HTML',
            'React',
            'Vue',
            'Svelte',
            'htmx',
            'Turbo',
          ],
          'Theme',
          'Write an article',
          'Translate',
          ['How to', 'Your file', 'Every language', 'How far each language is'],
          'Guides',
          [
            'Embed',
            'Style',
            'Every state',
            'Write articles',
            'Accessibility',
            'Privacy and security',
            'What changed',
          ],
          'Decisions',
          ['Prose stays in the page'],
        ],
      },
    },
  },
};

export default preview;
