// Files that the stories need and that the project's own tools make: manifest, languages, articles, pictures.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const compiled = (name) => import(pathToFileURL(join(root, '.cache/build', name)).href);
const tool = (name) => compiled(`src/tools/${name}`);
const story = (name) => compiled(`stories/${name}`);

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
  const { customElementsManifest } = await tool('build/manifest.js');
  write('manifest.json', await customElementsManifest(relative('.', generated)));
  await prepareLanguages();
  await prepareArticles();
  await prepareImports();
}

/** The article files, read. */
const articleFiles = () =>
  readdirSync(join(files, 'articles'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => readJson(join(files, 'articles', name)));

/** What to render of an article for an element: nothing but it, unless it is the article. */
const onlyOf = (element) => (element === 'care-article' ? undefined : element);

/** Headlines of the articles, and each article and element as static HTML, to paste where no script may run. */
async function prepareArticles() {
  const { registerMessages, renderArticle } = await tool('prerender/prerender.js');
  const { elements, FOLDER } = await story('recipes/snippets.js');
  const library = new Map();
  mkdirSync(join(files, 'static'));
  for (const article of articleFiles()) {
    const { id, inLanguage: tag, headline } = article;
    if (tag !== 'en') registerMessages(tag, readJson(join(files, 'locales', `${tag}.json`)));
    library.set(id, { id, headlines: { ...library.get(id)?.headlines, [tag]: headline } });
    for (const element of Object.keys(elements)) {
      const { html } = renderArticle(article, { only: onlyOf(element), base: `${FOLDER}articles/` });
      writeFileSync(join(files, 'static', `${id}.${tag}.${element}.html`), html);
    }
  }
  write('library.json', [...library.values()]);
}

/** What a bundler has to import for each element: its own module, and those of what stands in it in the English articles. */
async function prepareImports() {
  const { renderArticle } = await tool('prerender/prerender.js');
  const { elements } = await story('recipes/snippets.js');
  const { importsOf } = await story('support/imports.js');
  const english = articleFiles().filter(({ inLanguage }) => inLanguage === 'en');
  const imports = Object.keys(elements).map((element) => {
    const parts = english.map(
      (article) => renderArticle(article, { only: onlyOf(element), contents: true }).html,
    );
    return [element, importsOf(element, parts.join(''))];
  });
  write('imports.json', Object.fromEntries(imports));
}

/** The languages alone: the texts of the interface by tag, the names of the languages, the articles. */
export async function prepareLanguages() {
  const [{ readProject, catalogsOf }, { buildLocales, localeStatuses }, { PSEUDO_LOCALES }] =
    await Promise.all(['locale/project.js', 'locale/commands.js', 'locale/pseudo-locale.js'].map(tool));
  const project = readProject(root);
  const pseudo = join(generated, 'pseudo');
  const { integrity } = buildLocales(project, files, pseudo);
  const messages = Object.fromEntries(
    Object.keys(integrity).map((tag) => [tag, readJson(join(files, 'locales', `${tag}.json`))]),
  );
  const { locales } = project.config;
  const begun = Object.keys(locales).filter((tag) => !messages[tag]);
  for (const tag of begun) messages[tag] = await translatedSoFar(project, tag);
  for (const tag of PSEUDO_LOCALES) messages[tag] = readJson(join(pseudo, `${tag}.json`));
  write('messages.json', messages);
  const names = Object.entries(locales).map(([tag, { name, english }]) => ({
    tag,
    name,
    english,
    shipped: tag in integrity,
  }));
  const { config, articles } = project;
  const glossary = readFileSync(join(root, 'locales/glossary.csv'), 'utf8');
  write('translate.json', {
    source: { config, messages: project.messages, articles: Object.fromEntries(articles), glossary },
    statuses: localeStatuses(project),
  });
  // Fetched by the pages for translators, a file for each language.
  mkdirSync(join(files, 'translations'), { recursive: true });
  for (const tag of Object.keys(locales)) {
    const stored = catalogsOf(project, tag).flatMap(({ path, memory }) =>
      existsSync(join(root, path)) ? [[path, { text: readFileSync(join(root, path), 'utf8'), memory }]] : [],
    );
    writeFileSync(join(files, 'translations', `${tag}.json`), JSON.stringify(Object.fromEntries(stored)));
  }
  write('locales.json', { names, pseudo: PSEUDO_LOCALES, articles: readdirSync(join(files, 'articles')) });
}

/** The texts of a language that is not complete enough to ship: its translator wants to see it all the same. */
async function translatedSoFar(project, tag) {
  const [{ catalogsOf }, { assess }, { translatedMessages }] = await Promise.all(
    ['locale/project.js', 'locale/commands.js', 'locale/assess-catalog.js'].map(tool),
  );
  const [catalog] = catalogsOf(project, tag);
  const texts = translatedMessages(project.messages, assess(project, catalog));
  return Object.fromEntries(texts.map(({ id, text }) => [id, text]));
}
