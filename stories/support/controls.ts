import { cardLayouts } from '../../src/components/article-card/article-card.js';
import { calloutTones } from '../../src/components/callout/callout.js';
import { popoverPlacements } from '../../src/components/reference-popover/reference-popover.js';
import { declarationOf, type Manifest } from './manifest.js';

const choices: Readonly<Record<string, readonly string[]>> = {
  layout: cardLayouts,
  placement: popoverPlacements,
  tone: calloutTones,
};

function control(name: string, type: string): unknown {
  if (choices[name]) return { type: 'inline-radio' };
  if (name === 'accent') return { type: 'color' };
  if (type.includes('number')) return { type: 'number', min: 1, ...(name === 'heading-level' && { max: 6 }) };
  return { type: type.includes('boolean') ? 'boolean' : 'text' };
}

/** What counts while an attribute is not there. */
const defaultOf = (name: string, type: string): string =>
  choices[name]?.[0] ?? (type.includes('boolean') ? 'false' : 'not set');

/** A control for each attribute of an element, from its manifest. */
export function controlsOf(manifest: Manifest, tag: string): Record<string, object> {
  const { attributes } = declarationOf(manifest, tag);
  return Object.fromEntries(
    attributes.map(({ name, description, type }) => [
      name,
      {
        name,
        description,
        control: control(name, type),
        ...(choices[name] && { options: choices[name] }),
        table: { type: { summary: type }, defaultValue: { summary: defaultOf(name, type) } },
      },
    ]),
  );
}
