import { doiText } from '../../src/article/doi.js';
import { isFields, own, ownList, ownText, type Fields } from '../../src/tools/walk-article.js';
import { appendReferences } from './edit-article.js';

/** What came of a reference manager's export. */
export interface MergedReferences {
  /** The article file with the new references at the end of its list. */
  readonly text: string;
  /** Ids of the new ones, as the reference manager wrote them. */
  readonly added: readonly string[];
  /** What was left out, and why, one sentence each. */
  readonly leftOut: readonly string[];
}

/** The entries of a CSL-JSON export; undefined where it is something else. */
export function cslEntries(json: unknown): readonly Fields[] | undefined {
  const list = isFields(json) && !own(json, 'body') ? (own(json, 'items') ?? [json]) : json;
  if (!Array.isArray(list) || list.length === 0) return undefined;
  const entries = list.filter(isFields);
  const isCsl = (entry: Fields): boolean => own(entry, 'id') !== undefined && ownText(entry, 'type') !== '';
  return entries.length === list.length && entries.every(isCsl) ? entries : undefined;
}

const idOf = (entry: Fields): string => String(own(entry, 'id'));

const doiOf = (entry: Fields): string => {
  const doi = String(own(entry, 'DOI') ?? '').trim();
  return doi && doiText(doi).toLowerCase();
};

/** Title in small letters and without punctuation, with the year: two that agree in it are one source. */
const titleOf = (entry: Fields): string => {
  const title = (
    ownText(entry, 'title')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
  const issued = own(entry, 'issued');
  const [date] = isFields(issued) ? ownList(issued, 'date-parts') : [];
  const year: unknown = Array.isArray(date) ? date[0] : '';
  return title && `${title} ${String(year)}`;
};

const isSameSource = (one: Fields, other: Fields): boolean => {
  const [doi, otherDoi] = [doiOf(one), doiOf(other)];
  return doi && otherDoi ? doi === otherDoi : titleOf(one) !== '' && titleOf(one) === titleOf(other);
};

/**
 * Adds the references of a CSL-JSON export to an article file. Ids stay as they are, since citations name them; what is there
 * already is left out and told.
 *
 * @param text an article file that is JSON
 */
export function mergeReferences(text: string, entries: readonly Fields[]): MergedReferences {
  const json: unknown = JSON.parse(text);
  const known = isFields(json) ? ownList(json, 'references').filter(isFields) : [];
  const added: Fields[] = [];
  const leftOut: string[] = [];
  for (const entry of entries) {
    const id = idOf(entry);
    const all = [...known, ...added];
    const same = all.find((other) => isSameSource(entry, other));
    const taken = all.find((other) => idOf(other) === id);
    if (same) {
      leftOut.push(
        idOf(same) === id
          ? `“${id}” is there already.`
          : `“${id}” is there already, as “${idOf(same)}”: cite it by that id.`,
      );
    } else if (taken) {
      leftOut.push(
        `“${id}” is the id of another source of this article, “${ownText(taken, 'title')}”. Change the id of “${ownText(entry, 'title')}” and add it again.`,
      );
    } else added.push(entry);
  }
  return { text: appendReferences(text, added), added: added.map(idOf), leftOut };
}
