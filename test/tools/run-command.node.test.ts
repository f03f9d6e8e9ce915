import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runCommand } from '../../src/tools/run-command.js';
import { smallArticle } from '../support/small-article.js';

const ARTICLE = 'src/articles/ketamine-therapy-for-ptsd/en.json';

let folder = '';
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'careleaf-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a file of the test and gives back its path. */
function given(name: string, content: unknown): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, undefined, 2));
  return path;
}

function run(...args: string[]): { status: number; out: string; error: string } {
  const written = { out: '', error: '' };
  const status = runCommand(args, {
    out: (text) => (written.out += text),
    error: (text) => (written.error += text),
  });
  return { status, ...written };
}

describe('careleaf', () => {
  test('says what it can do, also when it is asked for something else', () => {
    assert.deepEqual([run('--help').status, run('--help').error], [0, '']);
    assert.match(run('--help').out, /careleaf render FILE.*careleaf check FILE/s);
    assert.equal(run().status, 2);
    assert.match(run('rendr').error, /no command “rendr”/);
    for (const command of ['render', 'check']) {
      assert.equal(run(command, '--help').status, 0);
      assert.match(run(command, '-h').out, new RegExp(`^careleaf ${command} FILE`));
      assert.match(run(command).error, /^Name at least one article file\./);
      assert.match(run(command, '--nonsense', ARTICLE).error, /^Unknown option '--nonsense'\.\n/);
      assert.equal(run(command, '--nonsense', ARTICLE).status, 2);
    }
    assert.equal(run('__proto__').status, 2);
  });

  test('names files without a character that a terminal obeys or a line that a CI would', () => {
    const path = 'absent\n::error::\u001B[2J\u202E.json';
    for (const { out, error } of [run('check', path), run('render', path)])
      assert.ok((out + error).includes('absent\\u{a}::error::\\u{1b}[2J\\u{202e}.json'), out + error);
  });

  test('is a program that writes to a pipe and ends with the status', () => {
    const program = fileURLToPath(new URL('../../src/tools/cli.js', import.meta.url));
    const html = execFileSync(process.execPath, [program, 'render', ARTICLE], { encoding: 'utf8' });
    assert.match(html, /^<care-article>.*<\/care-article>\n$/s);
    assert.equal(spawnSync(process.execPath, [program, 'check', given('bad.json', '{')]).status, 1);
  });
});

describe('careleaf render', () => {
  test('writes one file to standard output, as fragment or page', () => {
    const fragment = run('render', ARTICLE);
    assert.deepEqual([fragment.status, fragment.error], [0, '']);
    assert.match(fragment.out, /^<care-article><article lang="en"><h2>/);
    assert.equal(run('render', '--fragment', ARTICLE).out, fragment.out);
    const page = run('render', '--page', '--base', 'https://files.example/a/', '--assets', '/care', ARTICLE);
    assert.match(page.out, /^<!DOCTYPE html>.*href="\/care\/careleaf\.css".*<h1>/s);
    assert.equal(page.error, '');
  });

  test('hands its options on', () => {
    const { out } = run(
      ...['render', ARTICLE, '--heading-level', '3', '--contents', '--numbered', '--structured-data'],
      ...['--without', 'note,contact', '--without', 'byline'],
    );
    assert.match(out, /<h3>Ketamine/);
    assert.match(out, /<care-contents>/);
    assert.match(out, /\[1\]/);
    assert.match(out, /application\/ld\+json/);
    assert.doesNotMatch(out, /role="note"|care-contact-banner|<care-byline/);
    assert.match(run('render', ARTICLE, '--only', 'benefits-list').out, /^<care-benefit-list/);
  });

  test('says what does not fit', () => {
    const wrong: [args: string[], message: RegExp][] = [
      [['--heading-level', '7'], /number from 1 to 6, not “7”/],
      [['--without', 'foot'], /--without takes headline, .*not “foot”/],
      [['--base', 'articles'], /--base is a full address/],
      [['--page', '--fragment'], /not both/],
      [['--page', '--only', 'x'], /does not go with --page/],
      [['--lang', 'not a tag'], /language tag such as es/],
      [['--lang', 'fr'], /None of the files is in “fr”/],
      [[ARTICLE], /2 files need --out FOLDER/],
    ];
    for (const [args, message] of wrong) {
      const { status, error, out } = run('render', ARTICLE, ...args);
      assert.deepEqual([status, out], [2, ''], args.join(' '));
      assert.match(error, message);
    }
  });

  test('tells faults with file and place, and renders the rest', () => {
    const path = given('faulty.json', smallArticle({ body: [{ type: 'nonsense' }, ...smallArticle().body] }));
    const { status, out, error } = run('render', path);
    assert.equal(status, 0);
    assert.match(out, /Pain makes sleep worse/);
    assert.match(error, new RegExp(`^${path}:7:7 body\\[0\\]\\.type: .*\\n$`));
  });

  test('a file that is missing, broken or no article ends with 1, and the others are written', () => {
    const good = given('many/good.json', smallArticle({ id: 'good' }));
    given('many/broken.json', '{"format": 1,');
    given('many/none.json', { name: 'tsconfig' });
    const out = join(folder, 'written');
    const { status, error } = run('render', join(folder, 'many'), join(folder, 'absent.json'), '--out', out);
    assert.equal(status, 1);
    assert.deepEqual(readdirSync(out), ['good.en.html']);
    assert.match(readFileSync(join(out, 'good.en.html'), 'utf8'), /^<care-article>/);
    assert.match(error, /broken\.json:1:14 .*\n/);
    assert.match(error, /absent\.json: There is no such file or folder\.\n/);
    assert.match(error, /1 file written to .*written, \d+ faults; 3 files could not be rendered\.\n$/);
    assert.equal(run('render', join(folder, 'absent.json')).status, 1);
    assert.equal(run('render', good).status, 0);
  });

  test('a folder with nothing in it is told', () => {
    mkdirSync(join(folder, 'empty'));
    assert.match(run('render', join(folder, 'empty')).error, /The folder holds no \.json file/);
  });

  test('pages of one article in several languages name each other; --lang chooses one of them', () => {
    const url = (lang: string) => `https://clinic.example/${lang}/pain`;
    const files = ['en', 'es'].map((inLanguage) =>
      given(`languages/${inLanguage}.json`, smallArticle({ id: 'pain', inLanguage, url: url(inLanguage) })),
    );
    const out = join(folder, 'pages');
    assert.equal(run('render', ...files, '--page', '--out', out).status, 0);
    assert.deepEqual(readdirSync(out).sort(), ['pain.en.html', 'pain.es.html']);
    for (const lang of ['en', 'es']) {
      const html = readFileSync(join(out, `pain.${lang}.html`), 'utf8');
      for (const other of ['en', 'es'])
        assert.ok(html.includes(`<link rel="alternate" hreflang="${other}" href="${url(other)}">`));
    }
    const british = run('render', ...files, '--page', '--lang', 'en-GB');
    assert.equal(british.status, 0);
    assert.match(british.out, /<html lang="en-GB">.*hreflang="es"/s);
  });

  test('two files are never written as one', () => {
    const one = given('one/a.json', smallArticle());
    const two = given('two/a.json', smallArticle());
    const out = join(folder, 'clash');
    const { status, error } = run('render', one, two, '--out', out);
    assert.equal(status, 2);
    assert.match(error, /would both be written as a\.html/);
    assert.throws(() => readdirSync(out));
  });

  test('a thousand articles take seconds, and ten times as many ten times as long', () => {
    const article = JSON.parse(readFileSync(ARTICLE, 'utf8')) as Record<string, unknown>;
    const time = (count: number): number => {
      const name = `thousand-${count}`;
      for (let index = 0; index < count; index++)
        given(`${name}/${index}.json`, { ...article, id: `article-${index}` });
      const start = process.cpuUsage();
      assert.equal(run('render', join(folder, name), '--out', join(folder, `${name}-html`)).status, 0);
      return process.cpuUsage(start).user / 1000;
    };
    time(20);
    const hundred = time(100);
    const thousand = time(1000);
    assert.ok(thousand < 30_000, `${thousand} ms`);
    assert.ok(thousand / hundred < 20, `${(thousand / hundred).toFixed(1)} times`);
    assert.equal(readdirSync(join(folder, 'thousand-1000-html')).length, 1000);
  });
});

describe('careleaf check', () => {
  test('for people: file, line, column, what is wrong, what to write, a summary', () => {
    const path = given('check/people.json', smallArticle({ body: [{ type: 'nonsense' }], headlin: 'x' }));
    const { status, out } = run('check', path);
    assert.equal(status, 1);
    const [name, fault, advice, ...rest] = out.split('\n');
    assert.equal(name, path);
    assert.match(fault ?? '', /^ {2}7:7 {6}fault {3}body\[0\]\.type: .* Write /);
    assert.match(advice ?? '', /^ {2}10:3 {5}advice {2}headlin: .* Did you mean “headline”\?$/);
    assert.equal(rest.at(-2), '1 file: 1 fault, 1 piece of advice.');
  });

  test('advice alone leaves the status at 0', () => {
    assert.equal(run('check', given('check/advice.json', smallArticle({ headlin: 'x' }))).status, 0);
    assert.equal(run('check', ARTICLE).status, 0);
  });

  test('says the reading level, or that it was not measured', () => {
    assert.match(run('check', ARTICLE).out, /Reading level: school grade \d+ \(Flesch–Kincaid\)\./);
    const german = given('check/de.json', smallArticle({ inLanguage: 'de' }));
    assert.match(run('check', german).out, /Reading level: not measured for this text in “de”\./);
  });

  test('for programs', () => {
    const { status, out } = run('check', ARTICLE, join(folder, 'absent.json'), '--format', 'json');
    assert.equal(status, 1);
    const report = JSON.parse(out) as {
      faults: number;
      files: { file: string; trouble?: string; findings: unknown[] }[];
    };
    assert.equal(report.faults, 1);
    assert.deepEqual(
      report.files.map(({ file, findings }) => [file, findings.length]),
      [
        [ARTICLE, 2],
        [join(folder, 'absent.json'), 0],
      ],
    );
    assert.equal(report.files[1]?.trouble, 'There is no such file or folder.');
  });

  test('for GitHub Actions, with their escapes', () => {
    const path = given('check/a,b.json', smallArticle({ inLanguage: '50%\n' }));
    const { out } = run('check', path, '--format', 'github');
    assert.match(
      out,
      /^::error file=[^:]*a%2Cb\.json,line=3,col=3,title=invalid::inLanguage: .*50%25%0A.*\n$/,
    );
    assert.match(run('check', ARTICLE, '--format', 'github').out, /^::warning file=.*,title=hard-sentence::/);
  });

  test('only files in a language; an unknown form or language is told', () => {
    const german = given('check/lang/de.json', smallArticle({ inLanguage: 'de' }));
    assert.match(run('check', german, ARTICLE, '--lang', 'de').out, /1 file: 0 faults/);
    assert.match(run('check', german, '--lang', 'fr').error, /None of the files is in “fr”/);
    assert.match(
      run('check', german, '--format', 'xml').error,
      /--format is text, json or github, not “xml”/,
    );
  });
});
