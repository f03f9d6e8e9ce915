/** The schema of the article file in a plain form, from which tables, types and the like are made. */

/** What this module reads of a valibot schema and of the actions in its pipe. */
export interface Introspected {
  readonly type: string;
  readonly pipe?: readonly Introspected[];
  readonly entries?: Readonly<Record<string, Introspected>>;
  readonly wrapped?: Introspected;
  readonly item?: Introspected;
  readonly options?: readonly (Introspected | string)[];
  readonly getter?: (input: unknown) => Introspected;
  readonly literal?: unknown;
  readonly requirement?: unknown;
  readonly operation?: unknown;
  readonly description?: string;
  readonly metadata?: { readonly title?: unknown; readonly description?: unknown; readonly test?: unknown };
}

/** A text, number or truth value. */
export interface Leaf {
  kind: 'leaf';
  name: string;
  /** Finishes "Write …". */
  write: string;
  /** Its TypeScript type. */
  type: string;
  /** Names of the types that are accepted, the one that results first. */
  accepts: string;
  /** A pattern, or the function that checks it. */
  test: unknown;
}

export interface List {
  kind: 'list';
  item: FormatNode;
  nonEmpty: boolean;
}

export interface Field {
  name: string;
  required: boolean;
  description: string | undefined;
  node: FormatNode;
}

export interface ObjectNode {
  kind: 'object';
  name: string;
  description: string;
  /** Value of `type` that marks a node; undefined for other objects. */
  type: string | undefined;
  /** Without that `type`. */
  fields: Field[];
}

export interface Union {
  kind: 'union';
  name: string;
  description: string;
  members: FormatNode[];
}

export type FormatNode = Leaf | List | ObjectNode | Union;

const flatten = (schema: Introspected): Introspected[] =>
  schema.pipe ? schema.pipe.flatMap(flatten) : [schema];

const leafTypes = (base: Introspected, parts: Introspected[]): Pick<Leaf, 'type' | 'accepts'> => {
  if (base.type === 'literal') return { type: JSON.stringify(base.literal), accepts: typeof base.literal };
  if (base.type === 'picklist') {
    return {
      type: (base.options ?? []).map((option) => `'${String(option)}'`).join(' | '),
      accepts: 'string',
    };
  }
  if (base.type !== 'union') return { type: base.type, accepts: base.type };
  const number = parts.some((part) => part.type === 'transform' && part.operation === Number);
  return number ? { type: 'number', accepts: 'number string' } : { type: 'string', accepts: 'string number' };
};

const leafTest = (base: Introspected, parts: Introspected[]): unknown => {
  const given = parts.find(({ metadata }) => metadata?.test)?.metadata?.test;
  if (given instanceof RegExp) return given;
  if (base.type === 'literal') return new RegExp(`^${String(base.literal)}$`);
  if (base.type === 'picklist') return new RegExp(`^(${(base.options ?? []).join('|')})$`);
  const [check] = ['check', 'regex'].flatMap((action) => parts.filter(({ type }) => type === action));
  return check?.requirement ?? /^/;
};

/** Reads a valibot schema. Objects and unions of nodes are recognised by a title in upper case. */
export const formatModel = (root: Introspected): ObjectNode => {
  const known = new Map<string, ObjectNode | Union>();

  const members = (schema: Introspected): FormatNode[] =>
    (schema.options ?? []).flatMap((option) => {
      if (typeof option === 'string') return [];
      const target = option.getter ? option.getter(undefined) : option;
      const [base = target, ...rest] = flatten(target);
      return base.type === 'variant' && !rest.length ? members(base) : [convert(option)];
    });

  const field = ([name, schema]: [string, Introspected]): Field => {
    const inner = schema.wrapped ?? schema;
    const description = flatten(inner).findLast(({ type }) => type === 'description')?.description;
    return { name, required: schema === inner, description, node: convert(inner) };
  };

  const convert = (schema: Introspected): FormatNode => {
    if (schema.getter) return convert(schema.getter(undefined));
    const parts = flatten(schema);
    const base = parts.find(({ entries }) => entries) ?? parts[0] ?? schema;
    if (base.type === 'array' && base.item) {
      return {
        kind: 'list',
        item: convert(base.item),
        nonEmpty: parts.some(({ type }) => type === 'min_length'),
      };
    }
    const { title, description } = parts.find(({ metadata }) => metadata)?.metadata ?? {};
    if (typeof title !== 'string' || typeof description !== 'string') {
      throw new Error(`A ${base.type} of the schema has no title or no description.`);
    }
    const seen = known.get(title);
    if (seen) return seen;
    if (base.type === 'object') {
      const { type, ...others } = base.entries ?? {};
      const marked = type?.literal === undefined ? undefined : String(type.literal);
      const node: ObjectNode = { kind: 'object', name: title, description, type: marked, fields: [] };
      known.set(title, node);
      node.fields = Object.entries(marked ? others : (base.entries ?? {})).map(field);
      return node;
    }
    if (/^[A-Z]/.test(title)) {
      const node: Union = { kind: 'union', name: title, description, members: [] };
      known.set(title, node);
      node.members = members(base);
      return node;
    }
    return {
      kind: 'leaf',
      name: title,
      write: description,
      ...leafTypes(base, parts),
      test: leafTest(base, parts),
    };
  };

  const model = convert(root);
  if (model.kind !== 'object') throw new Error('The schema is not an object.');
  return model;
};

/** Every node that can be reached, each object, union and leaf once, in the order of first use. */
export const everyNode = (root: FormatNode): Exclude<FormatNode, List>[] => {
  const found = new Map<string, Exclude<FormatNode, List>>();
  const visit = (node: FormatNode): void => {
    if (node.kind === 'list') return visit(node.item);
    const key = `${node.kind} ${node.name}`;
    if (found.has(key)) return undefined;
    found.set(key, node);
    if (node.kind === 'object') node.fields.forEach((field) => visit(field.node));
    if (node.kind === 'union') node.members.forEach(visit);
    return undefined;
  };
  visit(root);
  return [...found.values()];
};
