import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { parseArticle } from '../../../src/article/parse-article.js';
import type { Article } from '../../../src/article/types.js';
import {
  addLocale,
  buildLocales,
  checkLocales,
  localeListModules,
  syncLocales,
} from '../../../src/tools/locale/commands.js';
import { readProject, writeText, type LocaleProject } from '../../../src/tools/locale/project.js';
import type { SourceMessage } from '../../../src/tools/locale/units.js';

const message = (id: string, text: string): SourceMessage => ({
  id,
  text,
  desc: `About ${id}.`,
  file: 'src/list.messages.ts',
});
const messages = [
  message('list.showAll', 'Show all'),
  message('list.by', 'By <link>{name}</link>'),
  message('list.count', '{count, plural, one {# benefit} other {# benefits}}'),
];
const article: Article = {
  format: 1,
  id: 'sleep',
  inLanguage: 'en',
  headline: 'Sleep',
  dateModified: '2026-02-03',
  body: [
    {
      type: 'paragraph',
      id: 'intro',
      children: [
        'Sleep ',
        { type: 'emphasis', children: ['well'] },
        ', see ',
        { type: 'link', url: '#a', children: ['this'] },
        ' ',
        { type: 'citation', references: ['x'] },
        '.',
      ],
    },
    {
      type: 'callout',
      id: 'care',
      heading: 'Take care',
      body: [{ type: 'paragraph', id: 'care-text', children: ['Take 5 mg.'] }],
    },
  ],
  references: [{ id: 'x', type: 'book', title: 'Sleep' }],
};

describe('commands of translators', () => {
  let root: string;
  const project = (change: Partial<LocaleProject> = {}): LocaleProject => {
    const path = join(root, 'locales/locales.json');
    const config = existsSync(path)
      ? JSON.parse(readFileSync(path, 'utf8'))
      : { storybook: '', preview: '', locales: {} };
    return { root, config, messages, articles: new Map([['sleep', article]]), faults: [], ...change };
  };
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  /** Fills units as a translator would; a unit without a text here stays as it is. */
  const fill = (path: string, texts: Record<string, string>): void => {
    let xml = read(path);
    for (const [id, text] of Object.entries(texts)) {
      const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      const before = xml;
      xml = xml.replace(
        new RegExp(`(id="${id}"[^>]*>\\s*<source>.*?</source>\\s*<target[^>]*>)[^<]*`),
        (_all, head: string) => head + escaped,
      );
      assert.notEqual(before, xml, `${id} in ${path}`);
    }
    writeFileSync(join(root, path), xml);
  };
  const codes = (faults: readonly { level: string; code: string; id?: string | undefined }[]): string[] =>
    faults.filter(({ level }) => level !== 'todo').map(({ code, id }) => `${code} ${id ?? ''}`.trim());

  const polish = {
    'list.showAll': 'Pokaż wszystko',
    'list.by': 'Autor: <link>{name}</link>',
    'list.count~one': 'jedna korzyść',
    'list.count~few': '{count} korzyści',
    'list.count~many': '{count} korzyści',
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'careleaf-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  test('one command and one edited file add a language', () => {
    assert.deepEqual(addLocale(project(), 'pl').faults, []);
    assert.deepEqual(Object.keys(project().config.locales), ['pl']);
    fill('locales/ui/pl.xlf', polish);
    const built = buildLocales(project(), join(root, 'dist'));
    assert.deepEqual(JSON.parse(read('dist/locales/pl.json')), {
      'list.showAll': 'Pokaż wszystko',
      'list.by': 'Autor: <link>{name}</link>',
      'list.count': '{count, plural, one {jedna korzyść} other {{count} korzyści}}',
    });
    assert.match(built.integrity['pl'] ?? '', /^sha256-[\w+/]{43}=$/);
    assert.deepEqual(localeListModules(built.integrity), {
      'locales.js': `export const folder = '../locales/';\nexport const locales = ["pl"];\n`,
      'integrity.js': `export const integrity = {"pl":"${built.integrity['pl']}"};\n`,
    });
    syncLocales(project());
    assert.match(
      read('locales/STATUS.md'),
      /\[Polish\]\(ui\/pl\.xlf\) \| Polski \| `pl` \| 100 % \| 0 \| 0 \| 0 \| yes/,
    );
  });

  test('notes lead to where Storybook is, and nowhere where that is not said', () => {
    const config = {
      storybook: 'https://clinic.example/storybook/',
      preview: '?path=/docs/{component}--docs&globals=locale:{tag}',
      locales: {},
    };
    const added = addLocale(project({ config }), 'pl');
    assert.match(
      read('locales/ui/pl.xlf'),
      /See it: https:\/\/clinic\.example\/storybook\/\?path=\/docs\/list--docs&amp;globals=locale:pl</,
    );
    assert.match(added.lines.join(), /storybook\/\?path=\/docs\/article--docs&globals=locale:pl/);
    syncLocales(project({ config: { ...project().config, storybook: '' } }));
    assert.ok(!read('locales/ui/pl.xlf').includes('See it'));
  });

  test('tags that are none get a suggestion', () => {
    const said = (tag?: string): string =>
      addLocale(project(), tag)
        .faults.map(({ message: what, advice }) => `${what} ${advice}`)
        .join();
    assert.match(said('po'), /Did you mean pl \(Polish\)/);
    assert.match(said('cz'), /Did you mean cs \(Czech\)/);
    assert.match(said('pt_BR'), /Type pt-BR\./);
    assert.match(said('PT-br'), /Type pt-BR\./);
    assert.match(said('zh'), /zh-Hant .* or zh-Hans/);
    assert.match(said('en'), /English is the source/);
    assert.match(said('de-u-co-phonebk'), /more than a language/);
    assert.match(said(undefined), /npm run locale:add sv/);
    addLocale(project(), 'pl');
    assert.match(said('pl'), /there already/);
    assert.deepEqual(Object.keys(project().config.locales), ['pl']);
  });

  test('a fault costs its own unit, in its own file', () => {
    addLocale(project(), 'pl');
    addLocale(project(), 'es');
    fill('locales/ui/pl.xlf', { ...polish, 'list.by': 'Autor: {imię}' });
    const spanish = {
      'list.showAll': 'Mostrar',
      'list.by': 'De <link>{name}</link>',
      'list.count~one': '{count} x',
      'list.count~other': '{count} y',
    };
    fill('locales/ui/es.xlf', spanish);
    const { faults } = checkLocales(project());
    assert.deepEqual(codes(faults), ['syntax list.by']);
    assert.ok(faults.every(({ file, line }) => file === 'locales/ui/pl.xlf' && line));
    const { integrity } = buildLocales(project(), join(root, 'dist'));
    assert.deepEqual(Object.keys(integrity), ['pl', 'es']);
    assert.equal(JSON.parse(read('dist/locales/pl.json'))['list.by'], undefined);
    assert.equal(JSON.parse(read('dist/locales/es.json'))['list.by'], 'De <link>{name}</link>');
  });

  test('a language that is hardly begun does not ship', () => {
    addLocale(project(), 'pl');
    fill('locales/ui/pl.xlf', { 'list.showAll': 'Pokaż' });
    assert.deepEqual(buildLocales(project(), join(root, 'dist')).integrity, {});
    assert.ok(!existsSync(join(root, 'dist/locales/pl.json')));
  });

  test('a copied file whose language was not changed is refused, not mixed up', () => {
    addLocale(project(), 'es');
    addLocale(project(), 'pt-BR');
    writeFileSync(join(root, 'locales/ui/pt-BR.xlf'), read('locales/ui/es.xlf'));
    assert.deepEqual(codes(checkLocales(project(), 'pt-BR').faults), ['wrong-language']);
    const before = read('locales/ui/pt-BR.xlf');
    assert.deepEqual(codes(syncLocales(project()).faults), ['wrong-language', 'left-alone']);
    assert.equal(read('locales/ui/pt-BR.xlf'), before);
  });

  test('a file in a language that nobody has added is taken over by adding it', () => {
    addLocale(project(), 'pl');
    fill('locales/ui/pl.xlf', { ...polish, 'list.count~one': '{count} korzyść' });
    const ukrainian = read('locales/ui/pl.xlf').replace('target-language="pl"', 'target-language="uk"');
    writeText(join(root, 'locales/ui/uk.xlf'), ukrainian);
    assert.match(
      checkLocales(project()).faults.find(({ code }) => code === 'unknown-language')?.advice ?? '',
      /npm run locale:add uk/,
    );
    assert.deepEqual(addLocale(project(), 'uk').faults, []);
    assert.match(read('locales/ui/uk.xlf'), /Pokaż wszystko/);
    assert.deepEqual(codes(checkLocales(project()).faults), []);
  });

  test('damaged JSON of the project is named, and nothing is written', () => {
    const path = (name: string): string => join(root, name);
    writeText(path('lit-localize.json'), readFileSync('lit-localize.json', 'utf8'));
    writeText(path('tsconfig.localize.json'), '{ "files": ["x.ts"] }');
    writeText(path('x.ts'), 'export {};');
    const names = ['locales/locales.json', 'locales/.attic/ui/pl.json', 'src/articles/sleep/en.json'];
    for (const name of names) writeText(path(name), '<<<<<<< HEAD');
    const damaged = readProject(root);
    for (const name of names)
      assert.equal(
        damaged.faults.filter(({ level, file }) => level === 'error' && file === name).length,
        1,
        name,
      );
    assert.deepEqual(syncLocales(damaged).lines, ['Nothing was written.']);
  });

  test('a damaged file is left alone, and every fault of every file is told', () => {
    addLocale(project(), 'pl');
    addLocale(project(), 'es');
    fill('locales/ui/pl.xlf', polish);
    const damaged = read('locales/ui/pl.xlf').replace('Pokaż wszystko', 'Pokaż <wszystko');
    writeFileSync(join(root, 'locales/ui/pl.xlf'), damaged);
    fill('locales/ui/es.xlf', { 'list.showAll': 'Mostrar {todo}' });
    assert.deepEqual(codes(checkLocales(project()).faults), [
      'xml list.showAll',
      'placeholder-unknown list.showAll',
    ]);
    syncLocales(project());
    assert.equal(read('locales/ui/pl.xlf'), damaged);
    assert.equal(
      JSON.parse((buildLocales(project(), join(root, 'dist')), read('dist/locales/pl.json')))['list.by'],
      'Autor: <link>{name}</link>',
    );
  });

  test('doubled units, unknown languages, unknown ids', () => {
    addLocale(project(), 'pl');
    fill('locales/ui/pl.xlf', polish);
    const xml = read('locales/ui/pl.xlf');
    const twice = xml.replace(
      '    </body>',
      '<trans-unit id="list.showAll"><source>Show all</source><target>Inaczej</target></trans-unit>\n</body>',
    );
    writeFileSync(join(root, 'locales/ui/pl.xlf'), twice.replace('id="list.by"', 'id="list.old"'));
    writeText(join(root, 'locales/ui/xx.xlf'), xml);
    assert.deepEqual(codes(checkLocales(project()).faults).sort(), [
      'duplicate list.showAll',
      'unknown-id list.old',
      'unknown-language',
    ]);
  });

  test('nothing is written where the source is faulty, or most of it is gone', () => {
    addLocale(project(), 'pl');
    fill('locales/ui/pl.xlf', polish);
    syncLocales(project());
    const before = read('locales/ui/pl.xlf');
    const fault = { level: 'error', code: 'source', message: 'No message was found.', advice: '' } as const;
    syncLocales(project({ messages: [], faults: [fault] }));
    assert.equal(read('locales/ui/pl.xlf'), before);
    assert.deepEqual(codes(syncLocales(project({ messages: messages.slice(0, 1) })).faults), ['left-alone']);
    assert.equal(read('locales/ui/pl.xlf'), before);
    syncLocales(project({ messages: messages.slice(0, 1) }), { prune: true });
    assert.ok(!read('locales/ui/pl.xlf').includes('list.by'));
    syncLocales(project());
    assert.equal(read('locales/ui/pl.xlf'), before);
  });

  test('a language may insist on being complete, current and reviewed', () => {
    addLocale(project(), 'pl');
    fill('locales/ui/pl.xlf', { 'list.showAll': 'Pokaż' });
    const strict = project();
    const entry = strict.config.locales['pl'] ?? assert.fail();
    strict.config.locales['pl'] = { ...entry, require: ['complete'] };
    assert.equal(codes(checkLocales(project()).faults).length, 0);
    assert.equal(codes(checkLocales(strict).faults).length, 4);
  });

  describe('articles', () => {
    const file = 'locales/articles/sleep/pl.xlf';
    const texts = {
      'article.headline': 'Sen',
      intro: 'Zobacz <link1>to</link1>, śpij <em>dobrze</em> <ref1/>.',
      'care.heading': 'Uwaga',
      'care-text': 'Należy zażyć 5 mg.',
    };
    const built = (): Article => {
      buildLocales(project(), join(root, 'dist'));
      return JSON.parse(read('dist/articles/sleep.pl.json')) as Article;
    };
    const changed = (change: (copy: Article) => void): Partial<LocaleProject> => {
      const copy = structuredClone(article);
      change(copy);
      return { articles: new Map([['sleep', copy]]) };
    };

    beforeEach(() => {
      addLocale(project(), 'pl');
      fill('locales/ui/pl.xlf', polish);
      fill(file, texts);
      syncLocales(project());
    });

    test('are rebuilt from their translated texts, and say that they are translations', () => {
      const translated = built();
      assert.deepEqual(parseArticle(translated).faults, []);
      assert.equal(translated.inLanguage, 'pl');
      assert.deepEqual(translated.body, [
        {
          type: 'paragraph',
          id: 'intro',
          children: [
            'Zobacz ',
            { type: 'link', url: '#a', children: ['to'] },
            ', śpij ',
            { type: 'emphasis', children: ['dobrze'] },
            ' ',
            { type: 'citation', references: ['x'] },
            '.',
          ],
        },
        {
          type: 'callout',
          id: 'care',
          heading: 'Uwaga',
          body: [{ type: 'paragraph', id: 'care-text', children: ['Należy zażyć 5 mg.'] }],
        },
      ]);
      assert.deepEqual(translated.references, article.references);
      assert.deepEqual(translated.editorialNote, [
        'Translated from English. No native speaker has checked this translation yet.',
      ]);
    });

    test('name who translated and who checked them', () => {
      fill(file, {
        'article.translator': 'Anna Nowak',
        'article.translationReviewer': 'Dr Jan Lis',
        'article.translationReviewed': '2026-03-01',
      });
      assert.deepEqual(parseArticle(built()).article?.translator, [{ name: 'Anna Nowak' }]);
      assert.deepEqual(built().editorialNote, [
        'Translated from English. Translation checked by Dr Jan Lis, 1 marca 2026.',
      ]);
      fill(file, { 'article.translationReviewed': 'last week' });
      assert.deepEqual(codes(checkLocales(project()).faults), ['date article.translationReviewed']);
    });

    test('other numbers are refused, and the English is shown and marked', () => {
      fill(file, { 'care-text': 'Należy zażyć 50 mg.' });
      assert.deepEqual(codes(checkLocales(project()).faults), ['numbers care-text']);
      // Three of four texts are less than what is published.
      buildLocales(project(), join(root, 'dist'));
      assert.ok(!existsSync(join(root, 'dist/articles/sleep.pl.json')));
    });

    test('outdated advice on safety is shown in English, other outdated texts with the day of the change', () => {
      const later = changed((copy) => {
        copy.headline = 'Good sleep';
        const callout = copy.body[1];
        if (callout?.type === 'callout')
          callout.body = [{ type: 'paragraph', id: 'care-text', children: ['Never take 5 mg.'] }];
      });
      syncLocales(project(later));
      buildLocales(project(later), join(root, 'dist'));
      const translated = JSON.parse(read('dist/articles/sleep.pl.json')) as Article;
      assert.equal(translated.headline, 'Sen');
      const callout = parseArticle(translated).article?.body[1];
      assert.deepEqual(callout?.type === 'callout' && callout.body, [
        { type: 'paragraph', id: 'care-text', inLanguage: 'en', children: ['Never take 5 mg.'] },
      ]);
      assert.match(String(translated.editorialNote), /English text was updated on 3 lutego 2026/);
      assert.match(String(translated.editorialNote), /are in English/);
      const todo = checkLocales(project(later)).faults.map(({ code, id }) => `${code} ${id}`);
      assert.deepEqual(todo, ['stale article.headline', 'stale care-text']);
      // Before the next sync too: the file itself shows which English it was made for.
      fill(file, { 'article.headline': 'Dobry sen' });
      assert.ok(checkLocales(project(later)).faults.every(({ id }) => id !== 'article.headline'));
    });
  });
});
