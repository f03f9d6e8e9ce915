import { hexOf, type Rgba } from './contrast.js';

/** What the library uses in one colour scheme, measured on a page. */
export interface MeasuredTheme {
  readonly colors: Readonly<Record<string, Rgba>>;
  /** Lengths in CSS pixels. */
  readonly lengths: Readonly<Record<string, number>>;
  readonly font: string;
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

/**
 * A theme in the format of the W3C Design Tokens Community Group, which Figma and its plugins import. One file a scheme.
 *
 * @see https://www.designtokens.org/tr/2025.10/format/
 */
export function designTokens({ colors, lengths, font }: MeasuredTheme, scheme: 'light' | 'dark'): object {
  const entries = [
    ...Object.entries(colors).map(([name, color]) => [
      name,
      {
        $type: 'color',
        $value: {
          colorSpace: 'srgb',
          components: color.slice(0, 3).map(rounded),
          alpha: rounded(color[3]),
          hex: hexOf(color),
        },
      },
    ]),
    ...Object.entries(lengths).map(([name, value]) => [
      name,
      { $type: 'dimension', $value: { value: rounded(value), unit: 'px' } },
    ]),
    [
      'font',
      { $type: 'fontFamily', $value: font.split(',').map((each) => each.trim().replaceAll(/["']/g, '')) },
    ],
  ] as const;
  return {
    care: { $description: `careleaf, ${scheme}`, ...Object.fromEntries(entries) },
  };
}

/** What a site writes into its style sheet for a theme; nothing for what it leaves as it is. */
export function themeCss(values: Readonly<Record<string, string>>): string {
  const lines = Object.entries(values).filter(([, value]) => value);
  if (!lines.length) return '/* Nothing to set: the defaults are in force. */';
  return `:root {\n${lines.map(([name, value]) => `  ${name}: ${value};`).join('\n')}\n}`;
}
