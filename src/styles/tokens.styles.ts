import { css, unsafeCSS } from 'lit';

/** The accent where no clinic has set one: a quiet teal, 6.2:1 on white. */
const accent = unsafeCSS('#0b6a6b');

/**
 * The tokens, declared on every element, so that shadow roots inherit them and the accent of the nearest ancestor counts.
 *
 * Any accent keeps WCAG AA as text and as fill: its OKLCH lightness is held at 0.46 or less on light pages and at 0.8 or more on dark
 * ones, and its chroma where sRGB can still show it, because a clipped colour changes its lightness. A clinic's colours of callouts
 * are held in the same way, with some more chroma, so that a red stays one. Without such a colour, what depends on it (`--_care-…`) is
 * invalid, and the default counts.
 */
export const tokens = css`
  --_accent: var(--care-accent, ${accent});
  --_on-accent: #fff;
  --_surface: var(--care-surface, #fff);
  --_text: var(--care-text, #1b2023);
  --_caution: var(--care-caution, #855700);
  --_urgent: var(--care-urgent, #b22);
  --_border: var(--care-border, color-mix(in srgb, currentColor 22%, transparent));
  --_radius: var(--care-radius, 0.375em);
  --_space: var(--care-space, 1.5em);
  @media (prefers-contrast: more) {
    --_border: currentColor;
  }
  @supports (color: light-dark(oklch(from red l c h), red)) {
    --_accent: light-dark(
      oklch(from var(--care-accent, ${accent}) min(l, 0.46) min(c, 0.13) h),
      oklch(from var(--care-accent, ${accent}) max(l, 0.8) min(c, 0.1) h)
    );
    --_care-caution: light-dark(
      oklch(from var(--care-caution) min(l, 0.46) min(c, 0.16) h),
      oklch(from var(--care-caution) max(l, 0.8) min(c, 0.11) h)
    );
    --_care-urgent: light-dark(
      oklch(from var(--care-urgent) min(l, 0.46) min(c, 0.16) h),
      oklch(from var(--care-urgent) max(l, 0.8) min(c, 0.11) h)
    );
    --_on-accent: light-dark(#fff, #111517);
    --_surface: var(--care-surface, light-dark(#fff, #1f2427));
    --_text: var(--care-text, light-dark(#1b2023, #eceff0));
  }
  /* By default as light as the text around: many dark pages say nothing of their color-scheme. */
  @supports (color: oklch(from currentColor l c h)) {
    --_caution: var(--_care-caution, oklch(from currentColor clamp(0.5, l, 0.8) 0.11 75));
    --_urgent: var(--_care-urgent, oklch(from currentColor clamp(0.5, l, 0.8) 0.17 27));
  }
`;
