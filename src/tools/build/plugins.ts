import { fileURLToPath } from 'node:url';
import { parseAst, type Plugin } from 'vite';
import { collapseCss, collapseHtml, TemplateFault } from './collapse-templates.js';

/** A node of the syntax tree as far as these plug-ins look at it. */
interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A compiled module of the project without what browsers need not load: white space and comments in templates, and what only the
 * extractor of messages reads.
 *
 * @throws TemplateFault where a template holds what can't be shortened
 */
export function shortenModule(code: string): string {
  const replacements: Replacement[] = [];
  visitNodes(parseAst(code), (node) => {
    try {
      replacements.push(...shortTemplate(node, code), ...plainMessage(node, code));
    } catch (error) {
      if (error instanceof TemplateFault) error.message += `\n${code.slice(node.start, node.end)}`;
      throw error;
    }
  });
  return applyReplacements(code, replacements);
}

/** Shortens the project's own compiled modules. */
export function shortModules(): Plugin {
  return {
    name: 'careleaf-short-modules',
    transform(code, id) {
      if (id.includes('node_modules') || !/\.m?js$/.test(id)) return null;
      return { code: shortenModule(code), map: null };
    },
  };
}

/** Visits a syntax tree from the root down. */
function visitNodes(value: unknown, visit: (node: SyntaxNode) => void): void {
  if (isNode(value)) visit(value);
  if (typeof value === 'object' && value !== null)
    for (const child of Object.values(value)) visitNodes(child, visit);
}

/** Replaces pieces of a text that don't overlap. */
function applyReplacements(text: string, replacements: readonly Replacement[]): string {
  return replacements
    .toSorted((one, other) => other.start - one.start)
    .reduce((result, { start, end, text }) => result.slice(0, start) + text + result.slice(end), text);
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

function isNamed(value: unknown, ...names: string[]): boolean {
  return isNode(value) && value.type === 'Identifier' && names.includes(String(value['name']));
}

const nodes = (value: unknown): SyntaxNode[] => (Array.isArray(value) ? value.filter(isNode) : []);

/** One `html` or `svg` template of a module, shortened as in the bundle. */
export interface StaticTemplate {
  readonly tag: 'html' | 'svg';
  readonly strings: readonly string[];
}

/** All `html` and `svg` templates of a compiled module. */
export function templatesIn(code: string): StaticTemplate[] {
  const found: StaticTemplate[] = [];
  visitNodes(parseAst(code), (node) => {
    if (node.type !== 'TaggedTemplateExpression' || !isNode(node['quasi'])) return;
    const tag = isNamed(node['tag'], 'html') ? 'html' : isNamed(node['tag'], 'svg') ? 'svg' : undefined;
    const raw = nodes(node['quasi']['quasis']).map(({ start, end }) => code.slice(start, end));
    if (tag) found.push({ tag, strings: collapseHtml(raw) });
  });
  return found;
}

/** Shortens a `css`, `html` or `svg` template. */
function shortTemplate(node: SyntaxNode, code: string): Replacement[] {
  if (node.type !== 'TaggedTemplateExpression' || !isNode(node['quasi'])) return [];
  const strings = nodes(node['quasi']['quasis']);
  const raw = strings.map(({ start, end }) => code.slice(start, end));
  const short = isNamed(node['tag'], 'html', 'svg')
    ? collapseHtml(raw)
    : isNamed(node['tag'], 'css')
      ? collapseSheet(raw)
      : raw;
  return strings.flatMap(({ start, end }, index) => {
    const text = short[index] ?? '';
    return text === raw[index] ? [] : { start, end, text };
  });
}

/** A whole sheet needs no white space at its ends, where it stands on lines of its own. */
const collapseSheet = ([first = '', ...rest]: readonly string[]): string[] => {
  const strings = [first.replace(/^\s*\n\s*/, ''), ...rest];
  const last = strings.pop() ?? '';
  return [...strings, last.replace(/\s*\n\s*$/, '')].map(collapseCss);
};

/** Puts the plain message in place of `msg('…', { id: '…', desc: '…' })`: descriptions are for the extractor. */
function plainMessage(node: SyntaxNode, code: string): Replacement[] {
  if (node.type !== 'CallExpression' || !isNamed(node['callee'], 'msg')) return [];
  const [text, options] = nodes(node['arguments']);
  if (!text || options?.type !== 'ObjectExpression') return [];
  const source = ({ start, end }: SyntaxNode): string => code.slice(start, end);
  const kept = nodes(options['properties']).filter(({ key }) => !isNamed(key, 'desc'));
  const fields = [...kept.map(source), `text: ${source(text)}`];
  return [{ start: node.start, end: node.end, text: `{ ${fields.join(', ')} }` }];
}

const PRIVATE_GLOBAL = fileURLToPath(new URL('../../internal/private-global.js', import.meta.url));

/**
 * What Lit asks of the page, and what is known of `careleaf.js`: no policy is made, no polyfill is there, style sheets can be adopted
 * (else no element is defined), and its `css` templates are right. The minifier then drops what depends on the answers.
 */
const KNOWN: Readonly<Record<string, readonly (readonly [found: RegExp, put: string])[]>> = {
  'lit-html/lit-html.js': [
    [/\bt\.trustedTypes\b/, 'void 0'],
    [/,\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [/\ba\.trustedTypes\b/, 'void 0'],
    [/\ba\.reactiveElementPolyfillSupport\b/, 'void 0'],
    [/,\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  ],
  '@lit/reactive-element/css-tag.js': [
    [/\bt\.ShadowRoot&&.*?"replace"in CSSStyleSheet\.prototype/, '!0'],
    [/throw Error\("CSSResult is not[^"]*"\)/, 'throw Error()'],
    [/throw Error\("Value passed to[^"]*"\+t\+"[^"]*"\)/, 'throw Error()'],
  ],
  'lit-element/lit-element.js': [
    [/,s\.litElementHydrateSupport\?\.\(\{LitElement:i\}\)/, ''],
    [/\bs\.litElementPolyfillSupport\b/, 'void 0'],
    [/\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
  ],
};

/**
 * Lets Lit see the private global in place of the page's: see `src/internal/private-global.ts`.
 * @throws where Lit is not as expected: its version is pinned
 */
export function privateGlobalForLit(): Plugin {
  return {
    name: 'careleaf-private-global',
    transform: {
      filter: { id: /node_modules\/(?:lit|lit-html|lit-element|@lit\/reactive-element)\// },
      handler(code, id) {
        const known = Object.entries(KNOWN).find(([file]) => id.endsWith(`/node_modules/${file}`))?.[1] ?? [];
        let text = code;
        for (const [found, put] of known) {
          if (!found.test(text)) this.error(`${id} no longer holds ${String(found)}.`);
          text = text.replace(found, put);
        }
        return {
          code: `import { privateGlobal as globalThis, litPropertyMetadata } from ${JSON.stringify(PRIVATE_GLOBAL)};\n${text}`,
          map: null,
        };
      },
    },
  };
}
