import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkLocales } from '../../../src/tools/locale/commands.js';
import { readProject, type LocaleProject } from '../../../src/tools/locale/project.js';

const root = fileURLToPath(new URL('../../../../../', import.meta.url));

describe('the messages and languages of this project', () => {
  let project: LocaleProject;
  before(() => {
    project = readProject(root);
  });

  test('the stock extractor finds every message', () => {
    const declared = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.messages.ts'))
      .flatMap((file) => [...readFileSync(join(root, 'src', file), 'utf8').matchAll(/\bid: '([^']+)'/g)])
      .map(([, id = '']) => id);
    assert.deepEqual(project.messages.map(({ id }) => id).sort(), declared.sort());
    assert.ok(declared.length > 40);
  });

  test('messages are declared in *.messages.ts only, where the extractor looks', () => {
    const elsewhere = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.messages.ts'))
      .filter((file) =>
        /[^.\w]msg\(\s*['"`]/.test(
          readFileSync(join(root, 'src', file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
        ),
      );
    assert.deepEqual(elsewhere, []);
  });

  test('the messages and articles of the source have no faults', () => {
    assert.deepEqual(project.faults, []);
  });

  test('no language file has an error', () => {
    const errors = checkLocales(project).faults.filter(({ level }) => level === 'error');
    assert.equal(
      errors
        .map(({ file, line, id, message, advice }) => `${file}:${line} ${id}: ${message} ${advice}`)
        .join('\n'),
      '',
    );
  });
});
