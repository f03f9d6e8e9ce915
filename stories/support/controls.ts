import { declarationOf, type DescribedAttribute, type Manifest } from '../../src/tools/build/declarations.js';

function control({ name, type, values }: DescribedAttribute): unknown {
  if (values.length) return { type: 'inline-radio' };
  if (name === 'accent') return { type: 'color' };
  if (type.includes('number')) return { type: 'number', min: 1, ...(name === 'heading-level' && { max: 6 }) };
  return { type: type.includes('boolean') ? 'boolean' : 'text' };
}

/** A control for each attribute of an element, from its manifest. */
export function controlsOf(manifest: Manifest, tag: string): Record<string, object> {
  const { attributes } = declarationOf(manifest, tag);
  return Object.fromEntries(
    attributes.map((attribute) => [
      attribute.name,
      {
        name: attribute.name,
        description: attribute.description,
        control: control(attribute),
        ...(attribute.values.length && { options: attribute.values }),
        table: {
          type: { summary: attribute.type },
          defaultValue: { summary: attribute.default ?? 'not set' },
        },
      },
    ]),
  );
}
