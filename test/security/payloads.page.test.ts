import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { engines, openBrowser, type Page } from '../support/drive.js';
import { type Origins, startOrigins } from '../support/origins.js';
import { some } from './collections.js';
import type { Checks } from './in-page/checks.js';
import { describePayloads, heard, openPayloads } from './payload-tests.js';
import { standardAddresses } from './tried.js';

// Some of them; payloads.matrix.test.ts has all.
describePayloads('payloads stay text', {
  texts: some(32),
  addresses: standardAddresses().filter((_, index) => index % 32 === 0),
  fuzzed: 30,
});

let origins: Origins;
before(async () => {
  origins = await startOrigins();
});
after(() => origins.close());

for (const engine of engines) {
  describe(`what is no article, ${engine}`, () => {
    let page: Page;
    before(async () => {
      page = await openBrowser(engine);
      await openPayloads(page, origins);
    });
    after(() => page.close());

    test('forged templates, prototypes and wrong kinds cost their field only', async () => {
      const result = await page.evaluate(async () => {
        const { checks: helpers } = globalThis as unknown as { checks: Checks };
        const forged = [
          { _$litType$: 1, strings: ['<img src=x onerror=alert(1)>'], values: [] },
          {
            _$litType$: 1,
            strings: Object.assign(['<b>forged</b>'], { raw: ['<b>forged</b>'] }),
            values: [],
          },
          { _$litType$: { h: '<b>forged</b>' }, values: [] },
          { _$litDirective$: { values: [] } },
          { toString: null },
          JSON.parse(
            '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"type":"text","value":"x"}',
          ),
          JSON.parse('{"type":"__proto__","children":["kept"]}'),
          JSON.parse('{"type":"constructor","children":["kept"]}'),
          null,
          7,
          true,
          [['nested']],
        ];
        const faults: string[] = [];
        for (const value of forged) {
          const place = await helpers.render({
            format: 1,
            inLanguage: 'en',
            headline: 'Headline',
            description: value,
            author: value,
            contact: value,
            references: value,
            __proto__: { polluted: true },
            body: [{ type: 'paragraph', children: ['Before ', value, ' after'] }, value],
          });
          const text = place.textContent;
          if (!text.includes('Before') || !text.includes('after')) faults.push(`lost: ${text}`);
          faults.push(...helpers.inspect(place));
          if (place.querySelector('b, img')) faults.push('an element was made of data');
          place.remove();
        }
        if ('polluted' in {} || 'polluted' in Object.prototype) faults.push('Object.prototype');
        return faults;
      });
      assert.deepEqual(result, []);
      assert.deepEqual(await heard(page), []);
    });

    test('an article that is nested without end or has no end of nodes ends in a message or in words', async () => {
      const outcome = await page.evaluate(async () => {
        const { checks: helpers } = globalThis as unknown as { checks: Checks };
        let nested: unknown = 'core';
        for (let depth = 0; depth < 20_000; depth++) nested = { type: 'strong', children: [nested] };
        const deepPlace = await helpers.render({
          format: 1,
          inLanguage: 'en',
          headline: 'Deep',
          body: [{ type: 'paragraph', children: ['Before', nested] }],
        });
        const deepText = deepPlace.textContent;
        deepPlace.remove();
        const many = await helpers.render({
          format: 1,
          inLanguage: 'en',
          headline: 'Many',
          body: Array.from({ length: 200_001 }, () => 0),
        });
        const error = many.firstElementChild?.matches(':state(error)');
        many.remove();
        return [deepText.includes('Before'), error];
      });
      assert.deepEqual(outcome, [true, true]);
    });
  });
}
