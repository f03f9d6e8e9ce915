/**
 * Turns the schema of the article file into what others need of it: the table that the browser's reader reads by,
 * the types, and the JSON Schema for editors. Run as a command it writes the first two into the source tree.
 */
import { writeFile } from 'node:fs/promises';
import { argv, cwd } from 'node:process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import { format as prettify, resolveConfig } from 'prettier';
import { isLanguageTag } from '../../article/language-tag.js';
import { isPartialDate } from '../../article/partial-date.js';
import { articleSchema, LIMITS, schemaDefinitions } from '../../article/schema.js';
import { isSafeUrl } from '../../article/url.js';
import {
  everyNode,
  formatModel,
  type Field,
  type FormatNode,
  type Leaf,
  type ObjectNode,
} from './format-model.js';

const HEADER = '// Generated from schema.ts by tools/build/generate-format.ts. Do not edit.\n\n';
const CHECKS = new Map<unknown, string>([
  [isLanguageTag, '../language-tag.js'],
  [isPartialDate, '../partial-date.js'],
  [isSafeUrl, '../url.js'],
]);

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const quote = (text: string): string => JSON.stringify(text);

// The table.

const kindOf = (node: FormatNode): string =>
  node.kind === 'list' ? `${node.nonEmpty ? '+' : '*'}${kindOf(node.item)}` : lowerFirst(node.name);

const fieldSpec = ({ name, required, node }: Field): string =>
  `${name}${required ? '!' : ''}:${kindOf(node)}`;

const memberSpec = (node: FormatNode): string[] => {
  if (node.kind === 'union') return node.members.flatMap(memberSpec);
  if (node.kind !== 'object' || !node.type) return [];
  const name = lowerFirst(node.name);
  return [name === node.type ? name : `${node.type}=${name}`];
};

const leafSpec = ({ name, accepts, test, write }: Leaf): string => {
  if (test instanceof RegExp) return `${name}: [${quote(accepts)}, ${String(test)}, ${quote(write)}],`;
  if (typeof test !== 'function' || !CHECKS.has(test))
    throw new Error(`The check of ${name} is none that the browser has.`);
  return `${name}: [${quote(accepts)}, { test: ${test.name} }, ${quote(write)}],`;
};

const table = (): string => {
  const nodes = everyNode(formatModel(articleSchema));
  const objects = nodes.filter((node) => node.kind === 'object');
  const unions = nodes.filter((node) => node.kind === 'union');
  // A node that stands alone in a list, such as listItem, is a union of one: its `type` is checked all the same.
  const direct = objects.flatMap(({ fields }) =>
    fields.map(({ node }) => (node.kind === 'list' ? node.item : node)),
  );
  const single = [...new Set(direct)].filter((node) => node.kind === 'object' && node.type !== undefined);
  const imports = [...CHECKS].map(([check, from]) => {
    if (typeof check !== 'function') throw new Error('A check must be a function.');
    return `import { ${check.name} } from ${quote(from)};`;
  });
  return `${HEADER}${imports.join('\n')}

/** Most values that an article may hold, how deep they may be nested, and most faults that are told. */
export const limits = ${JSON.stringify(LIMITS)};

/** Fields of each object as \`name:kind\`: \`!\` required, \`*\` a list, \`+\` a list that is not empty. */
export const objects: Readonly<Record<string, string>> = {
${objects.map(({ name, fields }) => `${lowerFirst(name)}: ${quote(fields.map(fieldSpec).join(' '))},`).join('\n')}
};

/** Values of \`type\` in each union of nodes, with the name of the object where it differs. */
export const unions: Readonly<Record<string, string>> = {
${[...unions, ...single].map((node) => `${kindOf(node)}: ${quote(memberSpec(node).join(' '))},`).join('\n')}
};

/** Each leaf: the types accepted, the resulting one first; its test; what to write. */
export const leaves: Readonly<
  Record<string, readonly [types: string, test: { test(text: string): boolean }, write: string]>
> = {
${nodes
  .filter((node) => node.kind === 'leaf')
  .map(leafSpec)
  .join('\n')}
};
`;
};

// The types.

const typeOf = (node: FormatNode): string => {
  if (node.kind === 'leaf') return node.type;
  if (node.kind !== 'list') return isText(node) ? 'string' : node.name;
  const item = typeOf(node.item);
  return item.includes('|') ? `(${item})[]` : `${item}[]`;
};

/** A text node becomes a plain string. */
const isText = (node: FormatNode): boolean => node.kind === 'object' && node.type === 'text';

const comment = (text: string | undefined): string => (text ? `/** ${text} */\n` : '');

const PLAIN = ['line', 'text', 'csl', 'flag'];

const fieldComment = ({ description, node }: Field): string => {
  const write = node.kind === 'leaf' && !PLAIN.includes(node.name) ? node.write : undefined;
  return comment(description ?? (write && write.charAt(0).toUpperCase() + write.slice(1)));
};

const interfaceOf = ({ name, description, type, fields }: ObjectNode): string => {
  const lines = fields.map(
    (field) =>
      `${fieldComment(field)}${quote(field.name)}${field.required ? '' : '?'}: ${typeOf(field.node)};`,
  );
  return `${comment(description)}export interface ${name} {\n${type ? `type: '${type}';\n` : ''}${lines.join('\n')}\n}`;
};

const types = (): string => {
  const declarations = everyNode(formatModel(articleSchema)).map((node) => {
    if (node.kind === 'leaf' || isText(node)) return [];
    if (node.kind === 'object') return [interfaceOf(node)];
    const names = [...new Set(node.members.map(typeOf))];
    return [`${comment(node.description)}export type ${node.name} = ${names.join(' | ')};`];
  });
  return HEADER + declarations.flat().join('\n\n');
};

/** The files made from the schema: their text by their path in the repository. */
export const generatedFiles = async (): Promise<Map<string, string>> => {
  const files = { 'src/article/generated/format.ts': table(), 'src/article/generated/types.ts': types() };
  const options = await resolveConfig(resolve(cwd(), 'src/article/schema.ts'));
  const pretty = Object.entries(files).map(
    async ([path, text]) => [path, await prettify(text, { ...options, parser: 'typescript' })] as const,
  );
  return new Map(await Promise.all(pretty));
};

// The JSON Schema.

/** Leaves are named in lower case for the table's sake, which says nothing to an editor. */
const withoutLeafTitles = (schema: JsonSchema): JsonSchema =>
  JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
    key === 'title' && typeof value === 'string' && /^[a-z]/.test(value) ? undefined : value,
  );

/**
 * The JSON Schema (2020-12) of an article file, for editors that complete and check while one writes. It can't say
 * that ids are unique or that a citation's reference exists: `parseArticle` does.
 */
export const articleJsonSchema = (): JsonSchema =>
  withoutLeafTitles(
    toJsonSchema(articleSchema, {
      target: 'draft-2020-12',
      definitions: schemaDefinitions,
      // What JSON Schema can't say is left out: checks by functions and the cleaning of strings.
      errorMode: 'ignore',
      ignoreActions: ['transform', 'check'],
    }),
  );

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  for (const [path, text] of await generatedFiles()) await writeFile(path, text);
}
