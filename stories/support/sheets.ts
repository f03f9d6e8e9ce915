import type { CSSResultOrNative } from 'lit';
import * as library from '../../src/index.js';
import { allStyles } from '../../src/components/all.light-dom.styles.js';
import { lightDomSheet } from '../../src/styles/light-dom.styles.js';

const sheetOf = (style: CSSResultOrNative): CSSStyleSheet | undefined =>
  style instanceof CSSStyleSheet ? style : style.styleSheet;

/** The rules of every style sheet of the library: those of the elements, and those for what stands in the page. */
export function ownSheets(): CSSRuleList[] {
  const classes = Object.values(library).filter(
    (value) => typeof value === 'function' && 'elementStyles' in value,
  );
  const styles = classes.flatMap((each) =>
    'elementStyles' in each ? (each.elementStyles as CSSResultOrNative[]) : [],
  );
  return [...new Set([lightDomSheet(...allStyles), ...styles])].flatMap(
    (style) => sheetOf(style)?.cssRules ?? [],
  );
}
