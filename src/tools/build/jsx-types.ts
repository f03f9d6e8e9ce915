/** Types of the elements in JSX, as React 19 has them. */
import type { Declaration, Described, DescribedAttribute } from './declarations.js';

const comment = ({ description }: Described, value?: string): string =>
  `  /** ${description}${value && value !== 'false' ? ` Default: \`${value}\`.` : ''} */\n`;

/** A number may be written as text, as in HTML. */
const typeOf = ({ type }: DescribedAttribute): string => type.replace('number', 'number | `${number}`');

const propsOf = (element: Declaration): string => {
  const { className, attributes, members, events } = element;
  const lines = [
    ...attributes
      // The others are HTML's own.
      .filter(({ property }) => property)
      .map((each) => `${comment(each, each.default)}  '${each.name}'?: ${typeOf(each)} | undefined;`),
    ...members
      .filter(({ kind, readonly }) => kind === 'field' && !readonly)
      .map((each) => `${comment(each)}  '${each.name}'?: ${className}['${each.name}'] | undefined;`),
    ...events.map(
      (each) => `${comment(each)}  'on${each.name}'?: ((event: ${each.type}) => void) | undefined;`,
    ),
  ];
  return `/** ${element.summary} */
export interface ${className}Props extends DetailedHTMLProps<HTMLAttributes<${className}>, ${className}> {
${lines.join('\n')}
}
`;
};

/**
 * The module `careleaf/jsx`: importing it tells TypeScript the elements. Attributes have their HTML names, which are what a server
 * renders too; of the properties only those are there that are no attributes.
 */
export const jsxTypes = (elements: readonly Declaration[]): string => {
  const classes = elements.flatMap(({ className, events }) => [className, ...events.map(({ type }) => type)]);
  return `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ${[...new Set(classes)].sort().join(', ')} } from './index.js';

${elements.map(propsOf).join('\n')}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements.map(({ tag, className }) => `      '${tag}': ${className}Props;`).join('\n')}
    }
  }
}
`;
};
