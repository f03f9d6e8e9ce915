import { parseAst } from 'vite';
import { collapseCss, collapseHtml, TemplateFault } from './collapse-templates.js';

/** A node of the syntax tree as far as it is looked at here. */
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
      replacements.push(...(shortTemplate(node, code)?.strings ?? plainMessage(node, code)));
    } catch (error) {
      if (error instanceof TemplateFault) error.message += `\n${code.slice(node.start, node.end)}`;
      throw error;
    }
  });
  return applyReplacements(code, replacements);
}

/** All `html` and `svg` templates of a compiled module, with their static strings shortened. */
export function templatesIn(code: string): { tag: string; strings: string[] }[] {
  const found: { tag: string; strings: string[] }[] = [];
  visitNodes(parseAst(code), (node) => {
    const { tag, strings } = shortTemplate(node, code) ?? { tag: 'css', strings: [] };
    if (tag !== 'css') found.push({ tag, strings: strings.map(({ text }) => text) });
  });
  return found;
}

/** The static strings of a `css`, `html` or `svg` template, shortened; undefined for other nodes. */
function shortTemplate(
  node: SyntaxNode,
  code: string,
): { readonly tag: string; readonly strings: Replacement[] } | undefined {
  if (node.type !== 'TaggedTemplateExpression' || !isNode(node['quasi'])) return undefined;
  const tag = ['css', 'html', 'svg'].find((name) => isNamed(node['tag'], name));
  if (!tag) return undefined;
  const places = nodes(node['quasi']['quasis']);
  const short = (tag === 'css' ? collapseSheet : collapseHtml)(
    places.map(({ start, end }) => code.slice(start, end)),
  );
  return {
    tag,
    strings: places.map(({ start, end }, index) => ({ start, end, text: short[index] ?? '' })),
  };
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

function isNamed(value: unknown, name: string): boolean {
  return isNode(value) && value.type === 'Identifier' && value['name'] === name;
}

const nodes = (value: unknown): SyntaxNode[] => (Array.isArray(value) ? value.filter(isNode) : []);
