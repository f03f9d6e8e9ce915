/** A message of our ICU subset as a tree. */
export type IcuNode =
  | string
  | { type: 'argument'; name: string }
  | { type: 'number' }
  | { type: 'tag'; name: string; children: IcuNode[] }
  | { type: 'plural' | 'select'; name: string; forms: Map<string, IcuNode[]> };

/** Thrown for a text that is not of our subset; the message says why, in plain words. */
export class IcuError extends Error {}

/**
 * Reads a message strictly, where the formatter of the browser is lenient: what it accepts, the formatter formats as meant.
 *
 * @throws {IcuError}
 */
export function parseIcu(text: string): IcuNode[] {
  const tokens = text.split(/(<\/?[A-Za-z]\w*\/?>|[{}#])/);
  let position = 0;

  const sequence = (end: string | undefined, inPlural: boolean): IcuNode[] => {
    const nodes: IcuNode[] = [];
    for (;;) {
      const literal = tokens[position++];
      if (literal) nodes.push(literal);
      const token = tokens[position++];
      if (token === end) return nodes;
      if (token === undefined) throw new IcuError(end === '}' ? 'a } is missing' : `${end} is missing`);
      if (token === '}') throw new IcuError('there is a } without a {');
      if (token === '#') nodes.push(inPlural ? { type: 'number' } : '#');
      else if (token === '{') nodes.push(argument());
      else if (token.startsWith('</'))
        throw new IcuError(`${token} stands where no <${token.slice(2)} is open`);
      else if (token.endsWith('/>')) nodes.push({ type: 'tag', name: token.slice(1, -1), children: [] });
      else {
        const name = token.slice(1, -1);
        nodes.push({ type: 'tag', name, children: sequence(`</${name}>`, inPlural) });
      }
    }
  };

  const argument = (): IcuNode => {
    const [name = '', type, rest, ...more] = (tokens[position++] ?? '').split(',').map((part) => part.trim());
    if (!/^[A-Za-z]\w*$/.test(name)) throw new IcuError(`{${name} is not a placeholder`);
    if (type === undefined) {
      if (tokens[position++] !== '}') throw new IcuError(`{${name} has no }`);
      return { type: 'argument', name };
    }
    if ((type !== 'plural' && type !== 'select') || rest === undefined || more.length) {
      throw new IcuError(`{${name}, ${type} is neither plural nor select`);
    }
    const forms = new Map<string, IcuNode[]>();
    let form = rest;
    while (tokens[position] === '{') {
      position++;
      if (!/^(=\d+|[A-Za-z]\w*)$/.test(form)) throw new IcuError(`“${form}” is not the name of a form`);
      if (forms.has(form)) throw new IcuError(`the form ${form} is there twice`);
      forms.set(form, sequence('}', type === 'plural'));
      form = (tokens[position++] ?? '').trim();
    }
    if (form || tokens[position++] !== '}')
      throw new IcuError(`the } that ends {${name}, ${type} is missing`);
    if (!forms.has('other')) throw new IcuError('the form other is missing');
    return { type, name, forms };
  };

  return sequence(undefined, false);
}

/** Writes a tree as text again. */
export const writeIcu = (nodes: readonly IcuNode[]): string =>
  nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      if (node.type === 'number') return '#';
      if (node.type === 'argument') return `{${node.name}}`;
      if (node.type === 'tag') {
        return node.name.endsWith('/')
          ? `<${node.name}>`
          : `<${node.name}>${writeIcu(node.children)}</${node.name}>`;
      }
      const forms = [...node.forms].map(([form, inner]) => `${form} {${writeIcu(inner)}}`);
      return `{${node.name}, ${node.type}, ${forms.join(' ')}}`;
    })
    .join('');

/** A message in separate texts, one a form, each a whole sentence without nested braces; `other` alone where it has no forms. */
export interface IcuForms {
  type: 'plural' | 'select' | undefined;
  /** The argument that chooses the form. */
  name: string | undefined;
  forms: Map<string, string>;
}

/**
 * Takes a message apart by its forms, for translators to fill one by one. What stands around the plural goes into each form,
 * and `#` becomes the named placeholder.
 *
 * @throws {IcuError} where a message has two plurals or selects: such a sentence can't be translated into all languages
 */
export function splitForms(text: string): IcuForms {
  const tree = parseIcu(text);
  const found: Extract<IcuNode, { forms: unknown }>[] = [];
  const search = (nodes: readonly IcuNode[]): void => {
    for (const node of nodes) {
      if (typeof node === 'string') continue;
      if (node.type === 'tag') search(node.children);
      if (node.type === 'plural' || node.type === 'select') {
        found.push(node);
        for (const inner of node.forms.values()) search(inner);
      }
    }
  };
  search(tree);
  const [choice] = found;
  if (found.length > 1) throw new IcuError('there is more than one plural or select; write two messages');
  if (!choice) return { type: undefined, name: undefined, forms: new Map([['other', writeIcu(tree)]]) };

  const chosen = (nodes: readonly IcuNode[], form: string): IcuNode[] =>
    nodes.flatMap((node): IcuNode[] => {
      if (typeof node === 'string') return [node];
      if (node === choice) return chosen(choice.forms.get(form) ?? [], form);
      if (node.type === 'number') return [{ type: 'argument', name: choice.name }];
      return [node.type === 'tag' ? { ...node, children: chosen(node.children, form) } : node];
    });
  const forms = [...choice.forms.keys()].map((form) => [form, writeIcu(chosen(tree, form))] as const);
  return { type: choice.type, name: choice.name, forms: new Map(forms) };
}

/** Puts the texts of the forms together to one message. */
export const joinForms = ({ type, name, forms }: IcuForms): string =>
  type && name
    ? `{${name}, ${type}, ${[...forms].map(([form, text]) => `${form} {${text}}`).join(' ')}}`
    : (forms.get('other') ?? '');
