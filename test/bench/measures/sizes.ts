import { elementAlone } from '../alone.js';
import { litAlone } from '../lit-alone.js';
import { HOST_CSS } from '../pages.js';
import { type Row, valueRow } from '../row.js';
import { brotliSize, type Sizes, sizesOf } from '../sizes.js';
import { filesBelow } from '../../../src/tools/files.js';
import { readFileSync } from 'node:fs';

const KIB = { unit: ' KiB', digits: 2 };

/** Sizes of all that a page can load, by file of `dist/`, and of one element taken alone. */
export async function allSizes(): Promise<Map<string, Sizes>> {
  const files = filesBelow('dist').filter((file) =>
    /^[^/]+\.(?:js|css|json)$|^(?:locales|articles)\//.test(file),
  );
  const sizes = new Map(files.map((file) => [file, sizesOf(readFileSync(`dist/${file}`))]));
  const { loaded, lazy } = await elementAlone('benefit-list');
  sizes.set('benefit list alone, with Lit', sizesOf(Buffer.from(loaded)));
  sizes.set('benefit list alone, loaded only for src', sizesOf(Buffer.from(lazy)));
  const [largest] = [...sizes]
    .filter(([file]) => file.startsWith('locales/'))
    .sort(([, one], [, other]) => other.brotli - one.brotli);
  if (largest) sizes.set('largest language file', largest[1]);
  return sizes;
}

/** The lines of the table that are sizes: brotli, KiB. */
export async function sizeRows(sizes: ReadonlyMap<string, Sizes>): Promise<Row[]> {
  const lit = brotliSize(await litAlone(['care-example'])) / 1024;
  const of = (file: string): number => (sizes.get(file)?.brotli ?? NaN) / 1024;
  const host = brotliSize(HOST_CSS) / 1024;
  return [
    valueRow(
      'script for the whole article page',
      { plain: 0, lit, careleaf: of('careleaf.js') },
      { ...KIB, goal: 16 },
    ),
    valueRow('style sheet', { plain: host, lit: host, careleaf: of('careleaf.css') }, { ...KIB, goal: 2 }),
    valueRow(
      'benefit list alone with a bundler',
      { lit, careleaf: of('benefit list alone, with Lit') },
      { ...KIB, goal: 8 },
    ),
    valueRow('  loaded only for src', { careleaf: of('benefit list alone, loaded only for src') }, KIB),
    valueRow('largest language file', { careleaf: of('largest language file') }, { ...KIB, goal: 1.2 }),
  ];
}
