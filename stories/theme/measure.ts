import { tags } from '../../src/styles/light-dom.styles.js';
import { contrast, hexOf, type Rgba, rgbaOf } from './contrast.js';
import type { MeasuredTheme } from './design-tokens.js';

/** The contrast of two colours that stand on each other. */
export interface Figure {
  readonly what: string;
  /** What WCAG 2.2 AA asks for. */
  readonly needed: number;
  readonly ratio: number;
  readonly front: string;
  readonly back: string;
}

const internal = {
  accent: '--_accent',
  'on-accent': '--_on-accent',
  surface: '--_surface',
  text: '--_text',
  caution: '--_caution',
  urgent: '--_urgent',
  border: '--_border',
};

/** The tokens as they are at the first element of a page; undefined where there is none. */
export function measureTheme(page: Element): MeasuredTheme | undefined {
  const element = page.querySelector(tags.join());
  if (!element) return undefined;
  const style = getComputedStyle(element);
  // Custom properties hold expressions: what they come to shows where they are used.
  const probe = document.createElement('i');
  page.append(probe);
  const resolved = (token: string): Rgba => {
    probe.style.color = style.getPropertyValue(token);
    return rgbaOf(getComputedStyle(probe).color);
  };
  const length = (token: string): number => {
    probe.style.position = 'absolute';
    probe.style.inlineSize = style.getPropertyValue(token);
    return probe.getBoundingClientRect().width;
  };
  const theme = {
    colors: Object.fromEntries(Object.entries(internal).map(([name, token]) => [name, resolved(token)])),
    lengths: { radius: length('--_radius'), space: length('--_space') },
    font: style.fontFamily,
  };
  probe.remove();
  return theme;
}

/** The contrasts on a page with such a theme. */
export function figuresOf(page: Element, { colors }: MeasuredTheme): Figure[] {
  const style = getComputedStyle(page);
  const ground = rgbaOf(style.backgroundColor);
  const text = rgbaOf(style.color);
  const pairs: [string, number, Rgba | undefined, Rgba | undefined][] = [
    ['Number on the phone button', 4.5, colors['on-accent'], colors['accent']],
    ['Phone button on the page', 3, colors['accent'], ground],
    ['Focus ring and edges on the page', 3, colors['accent'], ground],
    ['“Caution” on the page', 4.5, colors['caution'], ground],
    ['“Urgent” on the page', 4.5, colors['urgent'], ground],
    ['Text in the dialog', 4.5, colors['text'], colors['surface']],
    ['The page’s own text', 4.5, text, ground],
  ];
  return pairs.flatMap(([what, needed, front, back]) =>
    front && back
      ? [{ what, needed, ratio: contrast(front, back), front: hexOf(front), back: hexOf(back) }]
      : [],
  );
}

/** The contrasts that the accent has a part in. */
export function accentFigures(
  page: Element,
): { what: string; needed: number; ratio: number; color: string }[] {
  const theme = measureTheme(page);
  const { accent, surface, 'on-accent': onAccent } = theme?.colors ?? {};
  if (!accent || !surface || !onAccent) return [];
  const color = hexOf(accent);
  const ground = rgbaOf(getComputedStyle(page).backgroundColor);
  return [
    { what: 'Links, edges and focus ring', needed: 4.5, ratio: contrast(accent, ground), color },
    { what: 'In the box of a reference', needed: 4.5, ratio: contrast(accent, surface), color },
    { what: 'Words on a button', needed: 4.5, ratio: contrast(onAccent, accent), color },
  ];
}
