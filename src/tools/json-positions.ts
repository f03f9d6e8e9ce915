import type { Finding, LocatedFinding } from './finding.js';

/** A list or object that is open: the path to it, and where in it we are. */
interface Frame {
  readonly path: string;
  /** Of the item; undefined in an object. */
  index: number | undefined;
  key: string | undefined;
}

/** The path of a member of an object, as the faults of `parseArticle` write it. */
export const memberPath = (path: string, key: string): string =>
  /^\w+$/.test(key) ? (path ? `${path}.${key}` : key) : `${path}['${key}']`;

const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/**
 * Where everything in a JSON text stands, by path: an item of a list at its start, a member of an object at its key, the whole at
 * the empty path.
 *
 * @param text JSON that `JSON.parse` accepts
 */
export function jsonPositions(text: string): Map<string, number> {
  const positions = new Map<string, number>();
  const open: Frame[] = [];
  for (const { 0: found, index } of text.matchAll(token)) {
    const frame = open.at(-1);
    if (found === ':') continue;
    if (found === '}' || found === ']') {
      open.pop();
    } else if (found === ',') {
      if (frame?.index === undefined) {
        if (frame) frame.key = undefined;
      } else frame.index++;
    } else if (frame && frame.index === undefined && frame.key === undefined) {
      frame.key = JSON.parse(found) as string;
      positions.set(memberPath(frame.path, frame.key), index);
    } else {
      const path = !frame
        ? ''
        : frame.index === undefined
          ? memberPath(frame.path, frame.key ?? '')
          : `${frame.path}[${frame.index}]`;
      if (frame?.index !== undefined || !frame) positions.set(path, index);
      if (found === '{') open.push({ path, index: undefined, key: undefined });
      if (found === '[') open.push({ path, index: 0, key: undefined });
    }
  }
  return positions;
}

const parentPath = (path: string): string => path.replace(/(\.?\w+|\[[^[]*\])$/, '');

/** Where a path leads, or what is around it where it leads to nothing, as a missing field does. */
function positionOf(path: string, positions: ReadonlyMap<string, number>): number {
  for (let at = path; at; at = parentPath(at)) {
    const position = positions.get(at);
    if (position !== undefined) return position;
  }
  return positions.get('') ?? 0;
}

/** Adds to each finding the line and column of its place, in the order of the file. */
export function locate(text: string, findings: readonly Finding[]): LocatedFinding[] {
  const [broken] = findings.filter(({ code }) => code === 'syntax');
  if (broken) {
    const [, line = 1, column = 1] = /line (\d+), column (\d+)/.exec(broken.message) ?? [];
    return [{ ...broken, line: Number(line), column: Number(column) }];
  }
  const positions = jsonPositions(text);
  const placed = findings.map((finding) => ({ finding, position: positionOf(finding.path, positions) }));
  return placed
    .sort((a, b) => a.position - b.position)
    .map(({ finding, position }) => {
      const lines = text.slice(0, position).split('\n');
      return { ...finding, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
    });
}
