import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { doiAddress, doiText } from '../../src/article/doi.js';
import { telephoneAddress } from '../../src/article/telephone.js';
import { isSafeUrl, safeUrl } from '../../src/article/url.js';

describe('safeUrl', () => {
  const base = 'https://files.example/articles/sleep.en.json';

  test('lets five protocols through', () => {
    for (const url of [
      'https://a.example/',
      'http://a.example/',
      'mailto:a@b.example',
      'tel:+1310',
      'sms:+1310',
    ]) {
      assert.equal(safeUrl(url), url);
    }
  });

  test('refuses all others, however they are dressed up', () => {
    const others = [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' \tjavascript:alert(1)',
      'java\nscript:alert(1)',
      '\u0001javascript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:x',
      'blob:https://a.example/1',
      'file:///etc/passwd',
      'filesystem:https://a.example/1',
      'about:blank',
      'view-source:https://a.example/',
      'ftp://a.example/',
    ];
    for (const url of others) assert.equal(safeUrl(url, base), undefined, url);
  });

  test('whatever comes out has one of these protocols, or is a fragment', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string(), fc.string({ unit: 'binary' })), (value) => {
        const url = safeUrl(value, base);
        assert.ok(url === undefined || url.startsWith('#') || /^(https?|mailto|tel|sms):/.test(url));
      }),
    );
  });

  test('relative addresses start from the base, and mean nothing without one', () => {
    assert.equal(safeUrl('hills.svg', base), 'https://files.example/articles/hills.svg');
    assert.equal(safeUrl('//b.example/c', base), 'https://b.example/c');
    assert.equal(safeUrl('hills.svg'), undefined);
  });

  test('a fragment means the page', () => {
    assert.equal(safeUrl('#how-it-works', base), '#how-it-works');
  });

  test('isSafeUrl takes relative addresses, but not empty ones', () => {
    assert.ok(isSafeUrl('hills.svg'));
    assert.ok(!isSafeUrl(''));
    assert.ok(!isSafeUrl(' '));
    assert.ok(!isSafeUrl('javascript:alert(1)'));
    assert.ok(!isSafeUrl('https://'));
  });
});

describe('telephoneAddress', () => {
  const cases: [printed: string, international: string | undefined, address: string | undefined][] = [
    ['(310)601-9999', '+1-310-601-9999', 'tel:+13106019999'],
    ['(310)601-9999', undefined, 'tel:3106019999'],
    ['988', undefined, 'tel:988'],
    ['030/901820', undefined, 'tel:030901820'],
    ['+44 (0)20 7946 0000', undefined, 'tel:+442079460000'],
    ['020 7946 0000', '+44 20 7946 0000', 'tel:+442079460000'],
    ['(+1) 310 555 0100 ext. 12', undefined, 'tel:+13105550100;ext=12'],
    ['310-555-0100 x9', undefined, 'tel:3105550100;ext=9'],
    ['555 0100', '+1-310-555-0100;ext=12', 'tel:+13105550100;ext=12'],
    ['555 0100', 'tel:+1-310-555-0100', 'tel:+13105550100'],
    ['Call 310 555 0100.', undefined, 'tel:3105550100'],
    ['1-800-FLOWERS', '+1-800-356-9377', 'tel:+18003569377'],
    // Better no link than a wrong number.
    ['1-800-FLOWERS', undefined, undefined],
    ['123 or 456', undefined, undefined],
    ['ask at the desk', undefined, undefined],
    ['', undefined, undefined],
  ];
  for (const [printed, international, address] of cases) {
    test(`${printed} ${international ?? ''} is ${address ?? 'none'}`, () => {
      assert.equal(telephoneAddress(printed, international), address);
    });
  }

  test('gives an address of RFC 3966, or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'+()-. 0123456789xet;=a') }), (text) => {
        assert.match(telephoneAddress(text) ?? 'tel:0', /^tel:\+?\d+(;ext=\d+)?$/);
      }),
    );
  });
});

describe('DOIs', () => {
  test('read to the letter, and lead where they should', () => {
    const doi = '10.1016/S0006-3223(00)00930-4';
    assert.equal(doiText(doi), `https://doi.org/${doi}`);
    assert.equal(doiAddress(doi), `https://doi.org/${doi}`);
    assert.equal(doiText(`https://doi.org/${doi}`), `https://doi.org/${doi}`);
  });

  test('never throw, and never leave doi.org', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (doi) => {
        assert.equal(new URL(doiAddress(doi)).host, 'doi.org');
      }),
    );
  });
});
