// Files that the stories need and that the project's own tools make: manifest, languages, articles, pictures.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const tool = (name) => import(pathToFileURL(join(root, '.cache/build/src/tools', name)).href);

/** What the stories import; made anew by `prepare`. */
export const generated = join(root, '.cache/storybook');

/** What the stories fetch: articles and pictures. */
export const files = join(generated, 'files');

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
const write = (name, value) => writeFileSync(join(generated, name), `${JSON.stringify(value)}\n`);

/** Makes all of it. The compiled tools have to be there: `scripts/storybook.mjs` compiles them first. */
export async function prepare() {
  rmSync(generated, { recursive: true, force: true });
  mkdirSync(join(files, 'articles'), { recursive: true });
  cpSync(join(root, 'test/clinic/pictures'), join(files, 'pictures'), { recursive: true });
  for (const id of readdirSync(join(root, 'src/articles'))) {
    for (const file of readdirSync(join(root, 'src/articles', id))) {
      const name = file === 'en.json' ? `${id}.en.json` : file;
      cpSync(join(root, 'src/articles', id, file), join(files, 'articles', name));
    }
  }
  const { customElementsManifest } = await tool('build-manifest.js');
  write('manifest.json', await customElementsManifest(relative('.', generated)));
  await prepareLanguages();
}

/** The languages alone: the texts of the interface by tag, the names of the languages, the articles. */
export async function prepareLanguages() {
  const [{ readProject }, { buildLocales }, { PSEUDO_LOCALES }] = await Promise.all(
    ['locale-project.js', 'locale-commands.js', 'pseudo-locale.js'].map(tool),
  );
  const project = readProject(root);
  const pseudo = join(generated, 'pseudo');
  const { integrity } = buildLocales(project, files, pseudo);
  const shipped = Object.keys(integrity).sort();
  write('messages.json', {
    ...Object.fromEntries(shipped.map((tag) => [tag, readJson(join(files, 'locales', `${tag}.json`))])),
    ...Object.fromEntries(PSEUDO_LOCALES.map((tag) => [tag, readJson(join(pseudo, `${tag}.json`))])),
  });
  const { locales } = project.config;
  const names = shipped.map((tag) => ({
    tag,
    name: locales[tag]?.name ?? tag,
    english: locales[tag]?.english ?? tag,
  }));
  write('locales.json', { names, pseudo: PSEUDO_LOCALES, articles: readdirSync(join(files, 'articles')) });
}
