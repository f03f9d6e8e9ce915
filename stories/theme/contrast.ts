/** Red, green and blue of sRGB, 0 to 1 each, and alpha. */
export type Rgba = readonly [number, number, number, number];

let canvas: CanvasRenderingContext2D | null | undefined;

/**
 * Any CSS colour in sRGB, as this browser paints it: eight bits a channel.
 *
 * @throws when it is no colour, or the browser has no canvas
 */
export function rgbaOf(color: string): Rgba {
  canvas ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!canvas || !CSS.supports('color', color)) throw new Error(`"${color}" is no colour.`);
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red / 255, green / 255, blue / 255, alpha / 255];
}

/** Relative luminance as WCAG 2.2 defines it. */
const luminance = ([red, green, blue]: Rgba): number => {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** Contrast of two opaque colours by WCAG 2.2, from 1 to 21. */
export function contrast(one: Rgba, other: Rgba): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** `#rrggbb`. */
export const hexOf = ([red, green, blue]: Rgba): string =>
  `#${[red, green, blue]
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
