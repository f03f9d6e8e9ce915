/** `llms.txt` (llmstxt.org): what an assistant that writes pages with careleaf has to know, in one file of plain Markdown. */
import type { Declaration, DescribedAttribute } from './declarations.js';

/** Sections of the README that are about making pages. */
const SECTIONS = ['For webmasters', 'For designers', 'For developers', 'Browsers'];

const attribute = ({ name, type, default: value, description }: DescribedAttribute): string =>
  `- attribute \`${name}\` (${type}${value === undefined ? '' : `, default \`${value}\``}): ${description}`;

const element = (each: Declaration): string =>
  [
    `### <${each.tag}>\n\n${each.description}\n`,
    ...each.attributes.map(attribute),
    ...each.slots.map(
      ({ name, description }) => `- ${name ? `slot \`${name}\`` : 'children'}: ${description}`,
    ),
    ...each.events.map(({ name, type, description }) => `- event \`${name}\` (${type}): ${description}`),
    ...each.members.map(
      ({ name, kind, description }) =>
        `- ${kind === 'method' ? kind : 'property'} \`${name}\`: ${description}`,
    ),
    ...each.parts.map(({ name, description }) => `- part \`${name}\`: ${description}`),
    ...each.states.map(({ name, description }) => `- state \`${name}\`: ${description}`),
  ].join('\n');

/**
 * The README without what is for people who work on careleaf, then every element.
 *
 * @param readme with the hashes of this version
 */
export function llmsText(readme: string, about: string, elements: readonly Declaration[]): string {
  const [start = '', ...sections] = readme
    .replaceAll(/^!\[.*\n+/gm, '')
    // Links lead to files of the repository, which is not at hand.
    .replaceAll(/\[([^\]]+)\]\((?!https?:)[^)]+\)/g, '$1')
    .split(/^## /m);
  const [, opening = ''] = /^# careleaf\n+([^]*?```html[^]*?```\n)/.exec(start) ?? [];
  const kept = sections.filter((section) => SECTIONS.some((title) => section.startsWith(`${title}\n`)));
  if (!opening || kept.length < SECTIONS.length)
    throw new Error('README.md lacks a part that llms.txt is made of.');
  const properties = elements[0]?.customProperties ?? [];
  return `# careleaf

> ${about}

${opening}
${kept.map((section) => `## ${section}`).join('')}
## Elements

An element is filled by its children or by \`src\`. A slot counts more than an attribute, an attribute more than \`src\`.

${elements.map(element).join('\n\n')}

## Custom properties

${properties.map(({ name, description, default: value }) => `- \`${name}\` (default \`${value}\`): ${description}`).join('\n')}

## Files

- [custom-elements.json](custom-elements.json): the elements, for tools
- [article.schema.json](article.schema.json): the format of an article file, as JSON Schema
- [integrity.json](integrity.json): the value of the attribute \`integrity\` for every file
`;
}
