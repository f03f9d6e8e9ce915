import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localization } from '../../src/localization/localization.js';
import { msg, type MessageArguments, type MessageTags } from '../../src/localization/message.js';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(value?: T): T | undefined => value;

test('a message keeps its id and its text', () => {
  assert.deepEqual(msg('Show all', { id: 'test.showAll', desc: 'Button.' }), {
    id: 'test.showAll',
    text: 'Show all',
  });
});

test('arguments and tags are typed by the text', () => {
  holds<
    Equal<
      MessageArguments<'By {author} of {place}'>,
      { readonly author: string | number; readonly place: string | number }
    >
  >();
  holds<Equal<MessageArguments<'{ name }'>, { readonly name: string | number }>>();
  holds<
    Equal<
      MessageArguments<'{count, plural, =0 {none of {all}} one {# of {all}} other {# of {all}}} for {who}'>,
      { readonly count: number; readonly all: string | number; readonly who: string | number }
    >
  >();
  holds<
    Equal<
      MessageArguments<'{kind, select, a {{n, plural, one {# {x}} other {{y}}}} other {plain}} {n}'>,
      { readonly kind: string; readonly n: number; readonly x: string | number; readonly y: string | number }
    >
  >();
  holds<Equal<MessageTags<'See <link>the <b>list</b></link>'>, 'link' | 'b'>>();
  holds<Equal<MessageTags<'plain'>, never>>();
});

test('missing, unknown and ill-typed arguments are compile errors', () => {
  const l10n = localization('en');
  const plain = msg('Plain', { id: 'test.plain', desc: '' });
  const named = msg('By {author}', { id: 'test.named', desc: '' });
  const counted = msg('{count, plural, one {# x} other {# xs}}', { id: 'test.counted', desc: '' });
  const tagged = msg('<link>x</link>', { id: 'test.tagged', desc: '' });

  assert.equal(l10n.t(plain), 'Plain');
  assert.equal(l10n.t(named, { author: 'A' }), 'By A');
  // @ts-expect-error no argument at all
  assert.equal(l10n.t(named), 'By ');
  // @ts-expect-error an argument of another name
  assert.equal(l10n.t(named, { writer: 'A' }), 'By ');
  // @ts-expect-error an argument that the text does not take
  assert.equal(l10n.t(plain, { author: 'A' }), 'Plain');
  // @ts-expect-error a plural counts numbers
  assert.equal(l10n.t(counted, { count: '1' }), '# xs');
  // @ts-expect-error a description is required
  msg('Text', { id: 'test.undescribed' });
  const [part] = l10n.parts(tagged);
  assert.ok(typeof part === 'object');
  // @ts-expect-error a tag that the text does not have
  assert.ok(part.tag !== 'bold');
});
