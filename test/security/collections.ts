/** The collections of payloads that the tests try: where each comes from, fixtures/payloads/README.md says. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { runInNewContext } from 'node:vm';
import { own } from './own-payloads.js';

const require = createRequire(import.meta.url);
const FOLDER = 'test/fixtures/payloads';
const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** What a URL parser must make of an input, in the format of web-platform-tests. */
export interface UrlTest {
  readonly input: string;
  readonly base: string | null;
  /** Undefined where parsing fails. */
  readonly href?: string;
  readonly protocol?: string;
  readonly failure?: true;
}

/** All cases of web-platform-tests' urltestdata.json that have a base to start from, or need none. */
export const urlTests: readonly UrlTest[] = (
  JSON.parse(readFileSync(`${FOLDER}/wpt/urltestdata.json`, 'utf8')) as (UrlTest | string)[]
).filter((each) => typeof each !== 'string');

async function dompurify(): Promise<readonly string[]> {
  const { default: fixtures } = (await import(pathToFileURL(`${FOLDER}/dompurify/expect.mjs`).href)) as {
    default: { payload: string }[];
  };
  return fixtures.map(({ payload }) => payload);
}

/** The addresses that the tests of sanitize-url hand to it: they run here with a sanitizer that only takes notes. */
function sanitizeUrl(): readonly string[] {
  const path = require.resolve('@braintree/sanitize-url').replace(/dist.*/, 'src/__tests__/index.test.ts');
  const code = readFileSync(path, 'utf8').replace(/^import .*$/gm, '');
  const inputs: string[] = [];
  const run = (_title: string, body: () => void): void => body();
  const each = (values: readonly unknown[]) => (_title: string, body: (value: unknown) => void) =>
    values.forEach((value) => body(value));
  runInNewContext(code, {
    BLANK_URL: '',
    describe: Object.assign(run, { each }),
    it: run,
    expect: () => ({ toBe: () => {} }),
    sanitizeUrl: (input: unknown) => typeof input === 'string' && inputs.push(input),
    decodeURIComponent,
  });
  return inputs;
}

/** Every collection by its name, without repetitions. */
export const collections: Readonly<Record<string, readonly string[]>> = {
  DOMPurify: distinct(await dompurify()),
  'sanitize-url': distinct(sanitizeUrl()),
  'web-platform-tests': distinct(urlTests.map(({ input }) => input)),
  'big-list-of-naughty-strings': distinct(require('big-list-of-naughty-strings') as string[]),
  own,
};

/** All payloads of all collections. */
export const payloads: readonly string[] = distinct(Object.values(collections).flat());

/** A quick choice of them: our own, and of each other collection one in so many. */
export const some = (every: number): readonly string[] =>
  distinct([...own, ...payloads.filter((_, index) => index % every === 0)]);
