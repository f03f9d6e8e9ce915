import { objects, unions } from '../article/generated/format.js';
import { memberPath } from './json-positions.js';

export type Fields = Readonly<Record<string, unknown>>;

/** An object of an article file, as it is written: nothing of it has been checked. */
export interface Visit {
  /** Its name in the format: `article`, `section`, `paragraph`, `citation`, `reference`… */
  readonly kind: string;
  readonly fields: Fields;
  readonly path: string;
  /** The object that holds it. */
  readonly parent: Visit | undefined;
}

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field, if the object itself has it. */
export const own = (fields: Fields, key: string): unknown =>
  Object.hasOwn(fields, key) ? fields[key] : undefined;

/** A field that is a text, else an empty one. */
export const ownText = (fields: Fields, key: string): string => {
  const value = own(fields, key);
  return typeof value === 'string' ? value : '';
};

/** A field that is a list, else an empty one. */
export const ownList = (fields: Fields, key: string): readonly unknown[] => {
  const value = own(fields, key);
  return Array.isArray(value) ? value : [];
};

/** The fields of an object in the format: their kinds by their names. */
export const fieldKinds = (kind: string): Map<string, string> =>
  new Map(
    (objects[kind]?.match(/\S+/g) ?? []).map((spec) => {
      const [name = '', field = ''] = spec.split(/!?:/);
      return [name, field];
    }),
  );

const kinds = new Map(Object.keys(objects).map((kind) => [kind, fieldKinds(kind)]));

function kindOf(value: Fields, kind: string): string | undefined {
  const union = unions[kind];
  if (!union) return kind;
  const member = union.split(' ').find((one) => one.split('=')[0] === own(value, 'type'));
  return member?.replace(/.*=/, '');
}

/**
 * Every object of an article file in the order of the format, what holds others before them. Goes through files with faults as well
 * as it can: what does not fit the format is passed by.
 *
 * @param json as `JSON.parse` gives it
 */
export function* walkArticle(
  json: unknown,
  expected = 'article',
  path = '',
  parent?: Visit,
): Generator<Visit, void, undefined> {
  const item = /^[*+](.*)/.exec(expected)?.[1];
  if (item !== undefined) {
    if (!Array.isArray(json)) return;
    for (let index = 0; index < json.length; index++)
      yield* walkArticle(json[index], item, `${path}[${index}]`, parent);
    return;
  }
  const kind = isFields(json) && kindOf(json, expected);
  const fields = kind && kinds.get(kind);
  if (!isFields(json) || !kind || !fields) return;
  const visit: Visit = { kind, fields: json, path, parent };
  yield visit;
  for (const [name, field] of fields)
    if (Object.hasOwn(json, name)) yield* walkArticle(json[name], field, memberPath(path, name), visit);
}
