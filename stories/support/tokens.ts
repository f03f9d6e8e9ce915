import { tags } from '../../src/styles/light-dom.styles.js';
import { tokens } from '../../src/styles/tokens.styles.js';

/** A public custom property, and what counts where a site does not set it. What it does is in the manifest. */
export interface Token {
  readonly name: `--care-${string}`;
  /** Custom property of the library that holds the value in force. */
  readonly internal: string;
  readonly kind: 'color' | 'font' | 'dimension';
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
    fallback: fallbackOf('--care-accent'),
  },
  {
    name: '--care-surface',
    internal: '--_surface',
    kind: 'color',
    fallback: fallbackOf('--care-surface'),
  },
  {
    name: '--care-text',
    internal: '--_text',
    kind: 'color',
    fallback: fallbackOf('--care-text'),
  },
  {
    name: '--care-border',
    internal: '--_border',
    kind: 'color',
    fallback: fallbackOf('--care-border'),
  },
  {
    name: '--care-font',
    internal: '',
    kind: 'font',
    fallback: 'inherit',
  },
  {
    name: '--care-radius',
    internal: '--_radius',
    kind: 'dimension',
    fallback: fallbackOf('--care-radius'),
  },
  {
    name: '--care-space',
    internal: '--_space',
    kind: 'dimension',
    fallback: fallbackOf('--care-space'),
  },
];

/** The names of all elements. */
export const elementTags: readonly string[] = tags;
