/** Builds `dist/`: run by `npm run build` when everything has been compiled. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { allStyles } from '../../components/all.light-dom.styles.js';
import { lightDomSheet } from '../../styles/light-dom.styles.js';
import { buildBundle } from './bundle.js';
import { collapseCss } from './collapse-templates.js';
import { declarationsOf } from './declarations.js';
import { vscodeCssData, vscodeHtmlData, webTypes } from './editor-data.js';
import { embedPage } from './embed-page.js';
import { filesBelow, integrityList, mirror, writeFile } from '../files.js';
import { jsxTypes } from './jsx-types.js';
import { llmsText } from './llms-text.js';
import { thirdPartyText } from './licences.js';
import { customElementsManifest } from './manifest.js';
import { compilePackage } from './package.js';
import { readmeWithHashes } from './readme.js';
import { articleJsonSchema } from './generate-format.js';
import { buildLocales, localeListModules } from '../locale/commands.js';
import { readProject } from '../locale/project.js';

/** Built beside `dist/` first, so that a build that fails leaves the last good one. */
const STAGE = '.cache/dist';
const DIST = 'dist';

const json = (value: unknown): string => `${JSON.stringify(value)}\n`;

async function buildAll(): Promise<void> {
  const { version, description } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    'version' | 'description',
    string
  >;
  const write = (file: string, content: string): void => writeFile(join(STAGE, file), content);
  rmSync(STAGE, { recursive: true, force: true });

  for (const file of filesBelow('src/articles')) {
    const content = readFileSync(join('src/articles', file));
    // Pictures of an article stand beside its files, so that their addresses in it are plain names.
    if (file.endsWith('.json'))
      write(`articles/${file.replace('/', '.')}`, json(JSON.parse(content.toString())));
    else writeFile(join(STAGE, 'articles', basename(file)), content);
  }
  // Hashes of the language files go into the bundle, so they come first.
  const { integrity } = buildLocales(readProject('.'), STAGE, '.cache/pseudo-locales');

  const faults = await compilePackage(STAGE);
  if (faults) {
    console.error(faults);
    process.exitCode = 1;
  }
  const generated = localeListModules(integrity);
  for (const [file, text] of Object.entries(generated)) write(`localization/generated/${file}`, text);
  write('cli.js', `#!/usr/bin/env node\nimport './tools/cli.js';\n`);
  for (const file of ['prerender.js', 'prerender.d.ts'])
    write(file, `export * from './tools/prerender/prerender.js';\n`);

  const { code, map, modules } = await buildBundle({
    entry: fileURLToPath(new URL('../../careleaf.js', import.meta.url)),
    banner: `/*! careleaf ${version} (MIT), with Lit (BSD-3-Clause): see THIRD-PARTY.txt */`,
    replaced: { '/localization/generated/integrity.js': generated['integrity.js'] ?? '' },
  });
  write('careleaf.js', code);
  const embed = await buildBundle({
    entry: fileURLToPath(new URL('../../embed.js', import.meta.url)),
    banner: `/*! careleaf ${version} (MIT) */`,
  });
  write('embed.js', embed.code);
  write(
    'embed.html',
    embedPage(readFileSync('src/embed.html', 'utf8'), { 'careleaf.js': code, 'embed.js': embed.code }),
  );
  write('THIRD-PARTY.txt', thirdPartyText(modules, 'node_modules'));
  writeFile('.cache/careleaf.js.map', map);
  write('careleaf.css', `${collapseCss(lightDomSheet(...allStyles).cssText).trim()}\n`);
  write('article.schema.json', json(articleJsonSchema()));
  const manifest = await customElementsManifest('.cache/manifest');
  const elements = declarationsOf(manifest);
  write('custom-elements.json', json(manifest));
  write('vscode.html-custom-data.json', json(vscodeHtmlData(elements)));
  write('vscode.css-custom-data.json', json(vscodeCssData(elements)));
  write('web-types.json', json(webTypes(elements, version)));
  // Types only; the module is there for bundlers that follow the import.
  write('jsx.js', 'export {};\n');
  write('jsx.d.ts', jsxTypes(elements));
  const readme = readmeWithHashes(readFileSync('README.md', 'utf8'), version, integrityList(STAGE));
  write('llms.txt', llmsText(readme, description, elements));
  const hashes = integrityList(STAGE);
  write('integrity.json', `${JSON.stringify(hashes, null, 2)}\n`);
  mirror(STAGE, DIST, (file) => file === 'README.md' || file.startsWith('storybook/'));
  if (process.argv.includes('--readme')) writeFile('README.md', readme);
}

process.chdir(fileURLToPath(new URL('../../../../../', import.meta.url)));
if (!existsSync('src/careleaf.ts')) throw new Error('The build runs in a checkout of careleaf only.');
await buildAll();
