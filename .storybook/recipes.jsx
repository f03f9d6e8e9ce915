// What the recipes share. Every text to copy comes from the files in test/hosts, which the tests run.
import { Source } from '@storybook/addon-docs/blocks';
import { version } from '../package.json';
import readme from '../README.md?raw';
import { folderOf, integrityIn, sites, withRelease } from '../stories/recipes/snippets.js';

const files = import.meta.glob('../test/hosts/**/*.{html,txt,js,jsx,vue,svelte,astro,njk,cjs,mjs}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The version that these pages are of. Its hashes stand in the README, where a test holds them. */
export const release = { folder: folderOf(version), integrity: integrityIn(readme) };

/** A file of test/hosts as it is. */
export const textOf = (file) => {
  const text = files[`../test/hosts/${file}`];
  if (text === undefined) throw new Error(`There is no test/hosts/${file}.`);
  return text;
};

/** A file of test/hosts, to copy. */
export const Copy = ({ file, language }) => (
  <Source language={language} code={withRelease(textOf(file), release).trimEnd()} />
);

/** The snippet of a kind of site, to copy. */
export const Recipe = ({ of }) => <Copy file={sites[of].file} language={sites[of].language} />;

/** The tags that load style sheet and script. */
export const Tags = () => (
  <Source language="html" code={withRelease(textOf(sites.plain.file), release).split('\n\n')[0]} />
);

/** A link to another page of Storybook. */
export const To = ({ page, children }) => (
  <a href={`./?path=/docs/${page}--docs`} target="_top">
    {children}
  </a>
);

/** What is needed before the first step. */
export const Needs = ({ role, time = 'Ten minutes, the first time.', more }) => (
  <dl className="care-needs">
    <div>
      <dt>Who can do it</dt>
      <dd>{role}</dd>
    </div>
    <div>
      <dt>What you need</dt>
      <dd>{more}</dd>
    </div>
    <div>
      <dt>How long it takes</dt>
      <dd>{time}</dd>
    </div>
  </dl>
);

/** The step in which the files get to a host. */
export const Upload = ({ more }) => (
  <>
    <p>
      Put the content of careleaf’s folder <code>dist</code> on your web space, in a folder named after the
      version, so that this address shows the script:
    </p>
    <Source language="text" code={`${release.folder}careleaf.js`} />
    <p>
      Write your own host for <code>YOUR-HOST</code>, here and in what you paste below. The article files are
      in the same folder, under <code>articles/</code>. {more}
    </p>
  </>
);

/** The hosting that a site builder can't do itself. */
export const OtherHost = () => (
  <>
    The builder’s own library takes neither scripts nor <code>.json</code> files: use any other web space with{' '}
    <code>https</code>, such as the old site’s or a static host. It has to send the header{' '}
    <code>Access-Control-Allow-Origin: *</code>; <To page="guides-embed">Embed</To> shows how.
  </>
);

/** What to look at in the end. */
export const Check = () => (
  <p>
    Open the published page in a private window. The article shows, a citation opens a box with its source,
    and the link that you pasted is gone: it is what visitors see where scripts are blocked. If the link
    stays, <To page="guides-embed">Embed</To> says what to look for.
  </p>
);

/** How to go to another version, and back. */
export const Upgrade = ({ more }) => (
  <>
    <h2 id="upgrade">To another version, and back</h2>
    <p>
      Upload the new version beside the old one, then replace the line or lines that name{' '}
      <code>careleaf.css</code> and <code>careleaf.js</code> by those of the new version’s page: number and{' '}
      <code>integrity</code> belong together. {more} That is the one edit; to go back, undo it. Article files
      of the old folder stay good, so pages need no change.
    </p>
    <p>
      <code>integrity</code> makes browsers refuse a script that is not, byte for byte, the one of this
      version. Don’t change the files on your host: readers would get the link and no article.
    </p>
  </>
);

/** What remains where scripts or files are refused. */
export const Refused = ({ children }) => (
  <>
    <h2 id="refused">If scripts or files are refused</h2>
    {children}
    <ul>
      <li>
        <To page="recipes-static-html">Paste the article as HTML</To>: every word, link and source, without
        script.
      </li>
      <li>
        <To page="recipes-iframe">Show it in an iframe</To> where that is allowed.
      </li>
    </ul>
  </>
);

/** Where to get the snippet for another element, language or colour. */
export const Other = () => (
  <p>
    Another element, language or colour? The <To page="recipes-snippet-builder">snippet builder</To> writes
    it.
  </p>
);

/** The snippets by kind of site, as the files have them. */
export const siteTexts = Object.fromEntries(
  Object.entries(sites).map(([site, { file }]) => [site, textOf(file)]),
);
