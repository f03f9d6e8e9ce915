/** A named thing of an element with its explanation, such as a slot or a part. */
export interface Described {
  readonly name: string;
  readonly description: string;
}

/** What has a type, as TypeScript writes it, without `null` and `undefined`. */
export interface Typed extends Described {
  readonly type: string;
}

/** A custom property, with what counts where it is not set. */
export interface DescribedCustomProperty extends Described {
  readonly default: string;
}

/** An attribute, with the property that it sets. */
export interface DescribedAttribute extends Typed {
  /** The only values that it may have; empty where it may have others. */
  readonly values: readonly string[];
  /** What counts while it is not there. */
  readonly default: string | undefined;
  /** Name of the property; undefined where HTML itself has it. */
  readonly property: string | undefined;
  /** The attribute follows the property. */
  readonly reflects: boolean;
}

/** A method, or a property that is no attribute. */
export interface DescribedMember extends Typed {
  readonly kind: 'field' | 'method';
  readonly readonly: boolean;
}

/** What the manifest says of an element. */
export interface Declaration {
  readonly tag: string;
  /** Name of its class. */
  readonly className: string;
  readonly summary: string;
  readonly description: string;
  readonly attributes: readonly DescribedAttribute[];
  readonly slots: readonly Described[];
  readonly events: readonly Typed[];
  readonly parts: readonly Described[];
  readonly states: readonly Described[];
  readonly customProperties: readonly DescribedCustomProperty[];
  readonly members: readonly DescribedMember[];
}

/** An attribute, a member, a slot or the like, as a manifest has it. */
export interface ManifestEntry {
  readonly name?: string;
  readonly kind?: string;
  readonly privacy?: string;
  /** Name of an attribute's member. */
  readonly fieldName?: string;
  /** Name of a member's attribute. */
  readonly attribute?: string;
  readonly readonly?: boolean;
  readonly reflects?: boolean;
  readonly default?: string;
  readonly description?: string;
  readonly type?: { readonly text?: string };
  readonly parameters?: readonly { readonly name: string }[];
  readonly inheritedFrom?: object;
}

/** A class, as a manifest has it. */
export interface ManifestDeclaration {
  readonly kind?: string;
  readonly name: string;
  readonly tagName?: string;
  readonly customElement?: boolean;
  readonly summary?: string;
  readonly description?: string;
  readonly attributes?: readonly ManifestEntry[];
  readonly members?: readonly ManifestEntry[];
  readonly slots?: readonly ManifestEntry[];
  readonly events?: readonly ManifestEntry[];
  readonly cssParts?: readonly ManifestEntry[];
  readonly cssStates?: readonly ManifestEntry[];
  readonly cssProperties?: readonly ManifestEntry[];
}

/** A custom elements manifest, as far as it is read here. */
export interface Manifest {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations?: readonly ManifestDeclaration[];
    readonly exports?: readonly { readonly name: string }[];
  }[];
}

// Sources break lines where they are full; what reads the texts would show some of the breaks.
const unwrapped = (text = ''): string => text.replaceAll(/\s*\n\s*/g, ' ');

const typed = ({ name = '', description, type }: ManifestEntry): Typed => ({
  name,
  description: unwrapped(description),
  type: (type?.text ?? '').replace(' | null', '').replace(' | undefined', ''),
});

/** The values of a type such as `'note' | 'caution'`. */
const choicesOf = (type: string): string[] =>
  /^'[^']*'(?: \| '[^']*')*$/.test(type) ? type.split(' | ').map((each) => each.slice(1, -1)) : [];

function attribute(entry: ManifestEntry, members: readonly ManifestEntry[]): DescribedAttribute {
  const { fieldName: property, default: value } = entry;
  const each = typed(entry);
  const reflects = members.some(({ name, reflects: follows }) => name === property && follows);
  return { ...each, values: choicesOf(each.type), default: value, property, reflects };
}

function member(entry: ManifestEntry): DescribedMember {
  const { name = '', kind, parameters = [], readonly = false } = entry;
  const isMethod = kind === 'method';
  const words = parameters.map((each) => each.name).join(', ');
  return {
    ...typed(entry),
    name: isMethod ? `${name}(${words})` : name,
    kind: isMethod ? 'method' : 'field',
    readonly,
  };
}

/** What a manifest says of each element, in the order of their tags. */
export function declarationsOf({ modules }: Manifest): Declaration[] {
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap((declaration) => {
      const { tagName: tag, members = [] } = declaration;
      if (!tag) return [];
      return {
        tag,
        className: declaration.name,
        summary: declaration.summary ?? '',
        description: unwrapped(declaration.description),
        attributes: (declaration.attributes ?? []).map((each) => attribute(each, members)),
        slots: (declaration.slots ?? []).map(typed),
        events: (declaration.events ?? []).map(typed),
        parts: (declaration.cssParts ?? []).map(typed),
        states: (declaration.cssStates ?? []).map(typed),
        customProperties: (declaration.cssProperties ?? []).map((each) => ({
          ...typed(each),
          default: each.default ?? '',
        })),
        members: members.filter((each) => !each.attribute).map(member),
      };
    })
    .sort((a, b) => (a.tag < b.tag ? -1 : 1));
}

/**
 * What a manifest says of one element.
 *
 * @throws when it has no such element
 */
export function declarationOf(manifest: Manifest, tag: string): Declaration {
  const own = declarationsOf(manifest).find((each) => each.tag === tag);
  if (!own) throw new Error(`The manifest has no <${tag}>.`);
  return own;
}
