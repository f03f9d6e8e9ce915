/** What editors offer and show while somebody writes our elements: the files of VS Code and of JetBrains' editors. */
import type { Declaration, Described, DescribedAttribute } from './declarations.js';

const list = (title: string, entries: readonly Described[]): string[] =>
  entries.length
    ? [
        `**${title}**`,
        entries
          .map(({ name, description }) => `- ${name ? `\`${name}\`` : 'without a name'}: ${description}`)
          .join('\n'),
      ]
    : [];

/** All that is to be said of an element, as Markdown. The attributes are asked for one by one. */
const aboutElement = ({ description, slots, events, parts, states }: Declaration): string =>
  [
    description,
    ...list('Slots', slots),
    ...list('Events', events),
    ...list('Parts', parts),
    ...list('States', states),
  ].join('\n\n');

const aboutAttribute = ({ description, default: value }: DescribedAttribute): string =>
  value === undefined || value === 'false' ? description : `${description}\n\nDefault: \`${value}\``;

const markdown = (value: string): object => ({ kind: 'markdown', value });

/** `html.customData` of VS Code. */
export const vscodeHtmlData = (elements: readonly Declaration[]): object => ({
  version: 1.1,
  tags: elements.map((element) => ({
    name: element.tag,
    description: markdown(aboutElement(element)),
    attributes: element.attributes.map((attribute) => ({
      name: attribute.name,
      description: markdown(aboutAttribute(attribute)),
      // The editor's own name for attributes that are written without a value.
      ...(attribute.type === 'boolean' && { valueSet: 'v' }),
      ...(attribute.values.length && { values: attribute.values.map((name) => ({ name })) }),
    })),
  })),
});

/** The parts or states of all elements, each once, with what it is of which element. */
function ofAll(
  elements: readonly Declaration[],
  pick: (element: Declaration) => readonly Described[],
): Described[] {
  const all = elements.flatMap((element) => pick(element).map((each) => ({ ...each, tag: element.tag })));
  return [...new Set(all.map(({ name }) => name))].sort().map((name) => {
    const same = all.filter((each) => each.name === name);
    const lines = [...new Set(same.map(({ description }) => description))].map((description) => {
      const tags = same.filter((each) => each.description === description).map(({ tag }) => `\`${tag}\``);
      return `- ${tags.join(', ')}: ${description}`;
    });
    return { name, description: lines.join('\n') };
  });
}

/** `css.customData` of VS Code. */
export const vscodeCssData = (elements: readonly Declaration[]): object => ({
  version: 1.1,
  properties: elements[0]?.customProperties.map(({ name, description, default: value }) => ({
    name,
    description: markdown(`${description}\n\nDefault: \`${value}\``),
  })),
  pseudoClasses: ofAll(elements, ({ states }) => states).map(({ name, description }) => ({
    name: `:state(${name})`,
    description: markdown(description),
  })),
  pseudoElements: ofAll(elements, ({ parts }) => parts).map(({ name, description }) => ({
    name: `::part(${name})`,
    description: markdown(description),
  })),
});

/** `web-types` of WebStorm and the other editors of JetBrains. */
export const webTypes = (elements: readonly Declaration[], version: string): object => ({
  $schema: 'https://json.schemastore.org/web-types',
  name: 'careleaf',
  version,
  'description-markup': 'markdown',
  'js-types-syntax': 'typescript',
  contributions: { html: { elements: elements.map(webTypesElement) } },
});

const named = ({ name, description }: Described): Described => ({ name, description });

const webTypesElement = (element: Declaration): object => ({
  name: element.tag,
  description: aboutElement(element),
  source: { module: 'careleaf', symbol: element.className },
  attributes: element.attributes.map((attribute) => ({
    ...named(attribute),
    ...(attribute.default !== undefined && { default: attribute.default }),
    value: { kind: 'plain', type: attribute.type, required: attribute.type !== 'boolean' },
  })),
  slots: element.slots.map(named),
  js: {
    properties: [
      ...element.attributes.flatMap(({ property, ...each }) =>
        property ? { ...named(each), name: property, type: each.type } : [],
      ),
      ...element.members
        .filter(({ kind }) => kind === 'field')
        .map((each) => ({ ...named(each), type: each.type, ...(each.readonly && { 'read-only': true }) })),
    ],
    events: element.events.map((each) => ({ ...named(each), type: each.type })),
  },
  css: {
    properties: element.customProperties.map((each) => ({ ...named(each), default: each.default })),
    parts: element.parts.map(named),
  },
});
