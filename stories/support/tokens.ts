import { tags } from '../../src/styles/light-dom.styles.js';
import { tokens } from '../../src/styles/tokens.styles.js';

/** A public custom property: what it does, and what counts where a site does not set it. */
export interface Token {
  readonly name: `--care-${string}`;
  /** Custom property of the library that holds the value in force. */
  readonly internal: string;
  readonly kind: 'color' | 'font' | 'dimension';
  readonly about: string;
  readonly fallback: string;
}

const fallbackOf = (name: string): string => {
  const text = tokens.cssText.replaceAll(/\s+/g, ' ');
  const start = text.indexOf(`var(${name},`);
  if (start < 0) return '';
  let depth = 1;
  let end = start + 4;
  for (; depth && end < text.length; end++) depth += { '(': 1, ')': -1 }[text[end] ?? ''] ?? 0;
  return text.slice(start + name.length + 5, end - 1).trim();
};

/** The public custom properties, in the order in which one would set them. */
export const publicTokens: readonly Token[] = [
  {
    name: '--care-accent',
    internal: '--_accent',
    kind: 'color',
    about:
      'The clinic’s colour: buttons, the phone, focus rings, the edge of a note. Made darker or lighter where it would be hard to read.',
    fallback: fallbackOf('--care-accent'),
  },
  {
    name: '--care-surface',
    internal: '--_surface',
    kind: 'color',
    about: 'Background of what floats over the page: the dialog of a reference.',
    fallback: fallbackOf('--care-surface'),
  },
  {
    name: '--care-text',
    internal: '--_text',
    kind: 'color',
    about: 'Colour of the text on that background.',
    fallback: fallbackOf('--care-text'),
  },
  {
    name: '--care-border',
    internal: '--_border',
    kind: 'color',
    about: 'Hairlines between rows, and the quiet underlines.',
    fallback: fallbackOf('--care-border'),
  },
  {
    name: '--care-font',
    internal: '',
    kind: 'font',
    about: 'Font of the elements. Best left out: they then have the font of the page.',
    fallback: 'inherit',
  },
  {
    name: '--care-radius',
    internal: '--_radius',
    kind: 'dimension',
    about: 'Roundness of buttons, pictures, the banner and the dialog.',
    fallback: fallbackOf('--care-radius'),
  },
  {
    name: '--care-space',
    internal: '--_space',
    kind: 'dimension',
    about: 'Space above and below the elements.',
    fallback: fallbackOf('--care-space'),
  },
];

/** The names of all elements. */
export const elementTags: readonly string[] = tags;
