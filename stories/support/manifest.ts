/** A named thing of an element with its explanation, such as a slot or a part. */
export interface Described {
  readonly name: string;
  readonly description: string;
}

/** An attribute, with its type as TypeScript writes it. */
export interface DescribedAttribute extends Described {
  readonly type: string;
}

/** A method or property. */
export interface DescribedMember extends DescribedAttribute {
  readonly kind: 'field' | 'method';
}

/** What the documentation says of an element. */
export interface Declaration {
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  readonly attributes: readonly DescribedAttribute[];
  readonly slots: readonly Described[];
  readonly events: readonly DescribedAttribute[];
  readonly parts: readonly Described[];
  readonly states: readonly Described[];
  readonly members: readonly DescribedMember[];
}

interface Entry {
  readonly name?: string;
  readonly fieldName?: string;
  readonly attribute?: string;
  readonly kind?: string;
  readonly readonly?: boolean;
  readonly description?: string;
  readonly type?: { readonly text?: string };
  readonly parameters?: readonly { readonly name: string }[];
}

interface ManifestDeclaration {
  readonly name: string;
  readonly tagName?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly superclass?: { readonly name: string };
  readonly attributes?: readonly Entry[];
  readonly members?: readonly Entry[];
  readonly slots?: readonly Entry[];
  readonly events?: readonly Entry[];
  readonly cssParts?: readonly Entry[];
  readonly cssStates?: readonly Entry[];
}

/** A custom elements manifest, as far as it is read here. */
export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly ManifestDeclaration[] }[];
}

const described = ({ name = '', description = '', type }: Entry): DescribedAttribute => ({
  name,
  description,
  type: (type?.text ?? '').replace(' | null', '').replace(' | undefined', ''),
});

/** Each name once: the first entry of it, which is that of the element itself. */
const distinct = (entries: readonly Entry[]): Entry[] =>
  [...new Map(entries.toReversed().map((entry) => [entry.name, entry])).values()].reverse();

/**
 * What the manifest says of an element, with what it has from its base classes.
 *
 * @throws when the manifest has no such element
 */
export function declarationOf({ modules }: Manifest, tag: string): Declaration {
  const all = modules.flatMap(({ declarations = [] }) => declarations);
  const own = all.find(({ tagName }) => tagName === tag);
  if (!own) throw new Error(`The manifest has no <${tag}>.`);
  const line: ManifestDeclaration[] = [];
  for (let each: ManifestDeclaration | undefined = own; each;) {
    line.push(each);
    const base: string | undefined = each.superclass?.name;
    each = all.find(({ name }) => name === base);
  }
  const gather = (pick: (declaration: ManifestDeclaration) => readonly Entry[] | undefined): Entry[] =>
    distinct(line.flatMap((declaration) => pick(declaration) ?? []));
  const members = gather(({ members: list }) => list).filter(({ description }) => description);
  const fields = new Set(members.map(({ name }) => name));
  const attributes = gather(({ attributes: list }) => list).filter(
    ({ fieldName, description }) => description && (!fieldName || fields.has(fieldName)),
  );
  return {
    tag,
    summary: own.summary ?? '',
    description: own.description ?? '',
    attributes: attributes.map(described),
    slots: gather(({ slots }) => slots).map(described),
    events: gather(({ events }) => events)
      .filter(({ name }) => name?.startsWith('care-'))
      .map(described),
    parts: gather(({ cssParts }) => cssParts).map(described),
    states: gather(({ cssStates }) => cssStates).map(described),
    members: members
      .filter(({ attribute }) => !attribute)
      .map((entry) => ({
        ...described(entry),
        name:
          entry.kind === 'method'
            ? `${entry.name}(${(entry.parameters ?? []).map(({ name }) => name).join(', ')})`
            : (entry.name ?? ''),
        kind: entry.kind === 'method' ? 'method' : 'field',
      })),
  };
}
