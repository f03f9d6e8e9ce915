import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Sizes in bytes. */
export interface Sizes {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** Brotli as a server of static files does it: quality 11. */
export const brotliSize = (content: string | Buffer, quality = 11): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

/** Size as it is, and as it travels. */
export function sizesOf(content: Buffer): Sizes {
  return { raw: content.length, gzip: gzipSync(content, { level: 9 }).length, brotli: brotliSize(content) };
}

/** What one module costs in a bundle. */
export interface ModuleCost {
  readonly module: string;
  /** Minified bytes that come from it. */
  readonly bytes: number;
  /** How much smaller the compressed bundle were without them. */
  readonly brotli: number;
}

/**
 * What each module costs, the dearest first. The sum of `brotli` is less than the whole: what modules have in common
 * goes only with the last of them.
 *
 * @param mapFile source map of the bundle
 */
export function moduleCosts(bundleFile: string, mapFile: string): ModuleCost[] {
  const code = readFileSync(bundleFile, 'utf8');
  const pieces = piecesBySource(code, new SourceMap(JSON.parse(readFileSync(mapFile, 'utf8'))));
  // A hundred times at full quality would take half a minute.
  const whole = brotliSize(code, 9);
  return [...pieces]
    .map(([module, own]) => ({
      module,
      bytes: own.reduce((sum, [from, to]) => sum + Buffer.byteLength(code.slice(from, to)), 0),
      brotli: whole - brotliSize(without(code, own), 9),
    }))
    .sort((one, other) => other.brotli - one.brotli);
}

type Piece = [from: number, to: number];

/** The pieces of the code that come from each source, in order. */
function piecesBySource(code: string, map: SourceMap): Map<string, Piece[]> {
  const pieces = new Map<string, Piece[]>();
  let line = 0;
  let lineStart = 0;
  for (let index = 0; index < code.length; index++) {
    const entry = map.findEntry(line, index - lineStart);
    const source = 'originalSource' in entry ? shortName(entry.originalSource) : '(glue)';
    const own = pieces.get(source) ?? [];
    pieces.set(source, own);
    const last = own.at(-1);
    if (last?.[1] === index) last[1]++;
    else own.push([index, index + 1]);
    if (code[index] === '\n') {
      line++;
      lineStart = index + 1;
    }
  }
  return pieces;
}

const shortName = (source: string): string =>
  source.replace(/^.*\/(?:node_modules|\.cache\/build)\/|^(?:\.\.\/)+/, '');

const without = (code: string, pieces: readonly Piece[]): string =>
  pieces.reduceRight((rest, [from, to]) => rest.slice(0, from) + rest.slice(to), code);
