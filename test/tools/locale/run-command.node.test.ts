import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { runLocaleCommand } from '../../../src/tools/locale/run-command.js';

function run(args: readonly string[], annotate = false): { status: number; out: string; error: string } {
  const written = { out: '', error: '' };
  const output = {
    out: (text: string) => void (written.out += text),
    error: (text: string) => void (written.error += text),
  };
  return { status: runLocaleCommand('.', args, output, annotate), ...written };
}

describe('npm run locale:check', () => {
  test('says how far a language is', () => {
    const { status, out } = run(['check', 'es']);
    assert.match(out, /^locales\/ui\/es\.xlf: \d+ of \d+ translated/m);
    assert.match(out, /\nNo errors\n$/);
    assert.equal(status, 0);
  });

  test('gives its findings to programs as JSON', () => {
    const { out } = run(['check', 'es', '--json']);
    assert.ok(Array.isArray(JSON.parse(out)));
  });

  test('says what to type where there is no such language', () => {
    const { status, out } = run(['check', 'xx']);
    assert.match(out, /^error: There is no language xx\.\n {2}Type one of .*\bes\b/);
    assert.match(out, /\n1 to correct\n$/);
    assert.equal(status, 1);
    assert.match(run(['check', 'xx'], true).out, /^::error::There is no language xx\. Type one of /);
  });
});

describe('arguments that do not fit are told, with what there is', () => {
  for (const [args, message] of [
    [[], /^Which command\?/],
    [['chek'], /^There is no command chek\./],
    [['constructor'], /^There is no command constructor\./],
    [['check', '--jsn'], /^Unknown option '--jsn'/],
    [['add', 'pl', 'cs'], /^One language at a time: pl, or cs\?/],
  ] as const)
    test(args.join(' ') || 'none', () => {
      const { status, out, error } = run(args);
      assert.match(error, message);
      assert.match(error, /npm run locale:add TAG/);
      assert.equal(out, '');
      assert.equal(status, 2);
    });
});
