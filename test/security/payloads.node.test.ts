import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { collections, payloads, some, urlTests } from './collections.js';
import { describePrerendered } from './prerendered-tests.js';
import { standardAddresses } from './tried.js';

// Some of them; payloads.matrix.test.ts has all.
describePrerendered(some(12));

describe('collections of payloads', () => {
  test('are whole: SECURITY.md names these numbers', () => {
    const counts = Object.fromEntries(Object.entries(collections).map(([name, list]) => [name, list.length]));
    assert.deepEqual(counts, {
      DOMPurify: 211,
      'sanitize-url': 72,
      'web-platform-tests': 801,
      'big-list-of-naughty-strings': 458,
      own: 54,
    });
    assert.equal(payloads.length, 1593);
    assert.equal(urlTests.length, 878);
    assert.ok(standardAddresses().length > 600);
  });
});
