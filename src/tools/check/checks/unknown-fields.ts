import { advise, type Finding } from '../../finding.js';
import { memberPath } from '../../json-positions.js';
import { fieldKinds, type Visit } from '../../walk-article.js';

/** How many letters must change to make one word of another (Levenshtein 1966), up to 3. */
function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return 3;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const swap = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 3;
}

/** Fields that are part of the file but not of the article: what editors' tools put there. */
const ignored = new Set(['$schema', 'type']);

/**
 * Fields that careleaf does not know, so that readers get nothing of them: often a slip of the pen. CSL-JSON has many fields that no
 * entry shows, so references tell only of those that look like one it does show.
 */
export const checkUnknownFields = (visits: readonly Visit[]): Finding[] =>
  visits.flatMap(({ kind, fields, path }) => {
    const known = [...fieldKinds(kind).keys()];
    return Object.keys(fields).flatMap((key) => {
      if (ignored.has(key) || known.includes(key)) return [];
      const isCsl = kind === 'reference' || kind === 'name' || kind === 'referenceDate';
      const [near] = known
        .map((name) => ({ name, far: distance(key.toLowerCase(), name.toLowerCase()) }))
        .filter(({ far }) => far <= (isCsl ? 1 : 2))
        .sort((a, b) => a.far - b.far);
      if (!near && isCsl) return [];
      const advice = near
        ? `Did you mean “${near.name}”?`
        : 'Take it out, or look in article.schema.json for the right name.';
      return advise('unknown-field', memberPath(path, key), `“${key}” is not read here.`, advice);
    });
  });
