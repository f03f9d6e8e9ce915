// What the pages of documentation are made of. All they say comes from the manifest, the examples and the tokens.
import { Canvas, Controls as ControlTable, Source, Title, useOf } from '@storybook/addon-docs/blocks';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { declarationOf } from '../src/tools/build/declarations.js';
import { isShipped } from '../src/tools/locale/assess-catalog.js';
import { percent } from '../src/tools/locale/status.js';
import { anatomy } from '../stories/support/anatomy.js';
import { importsOf, inner } from '../stories/support/imports.js';
import { everyKind, kindTitles } from '../stories/support/kinds.js';
import { articles, imports, manifest, shippedLanguages, statuses } from './data.js';
import { Tags, To } from './recipes.jsx';
import { onToolbar, toolbar } from './toolbar.js';

/** What the toolbar says, now and after each change. */
const useToolbar = () => useSyncExternalStore(onToolbar, toolbar);

/**
 * DOM that is no React, in a React page. `make` gets what the toolbar says; with `follow`, it is made anew when that changes, and loses what
 * somebody has filled in.
 */
export function Dom({ make, follow = false }) {
  const globals = useToolbar();
  const place = useRef(null);
  useEffect(() => {
    const made = make(globals);
    place.current.replaceChildren(made);
    return () => made.remove();
  }, [follow && JSON.stringify(globals)]);
  return <div className="sb-unstyled care-dom" ref={place} />;
}

/** Words of a manifest: backticks are code. */
const words = (text) =>
  text.split('`').map((part, index) => (index % 2 ? <code key={index}>{part}</code> : part));

/** A table of two or more columns. `label` is its name, where another has the same columns. */
export function Table({ head, rows, label = head.join(', ') }) {
  return (
    <div className="care-table" tabIndex={0} role="region" aria-label={label}>
      <table>
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Title, tag and description of an element. */
export function Head({ tag }) {
  const { summary, description } = declarationOf(manifest, tag);
  return (
    <>
      <Title />
      <p className="care-subtitle">{summary}</p>
      <p className="care-lead">{words(description)}</p>
      <p>
        <code className="care-tag">{`<${tag}>`}</code>
      </p>
    </>
  );
}

/** When to use an element, and when not. */
export function Use({ yes, no }) {
  const list = (items) => (
    <ul>
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  );
  return (
    <div className="care-use">
      <section>
        <h3>Use it</h3>
        {list(yes)}
      </section>
      <section>
        <h3>Use something else</h3>
        {list(no)}
      </section>
    </div>
  );
}

/** A live example with its parts and slots numbered, in the page that the toolbar describes. */
export function Anatomy({ of }) {
  const { story } = useOf(of, ['story']);
  const tags = [story.component, ...(inner[story.component] ?? [])];
  const make = (globals) => anatomy(story.parameters.example, { manifest, tags, articles, globals });
  return <Dom follow make={make} />;
}

const section = (title, head, rows) =>
  rows.length > 0 && (
    <>
      <h3>{title}</h3>
      <Table label={title} head={head} rows={rows} />
    </>
  );

const code = (text) => <code>{text}</code>;

/** All that can be set on an element and heard from it, and on those that only stand inside it. */
export function Api({ tag }) {
  return [tag, ...(inner[tag] ?? [])].map((each) => (
    <ElementApi key={each} tag={each} of={each === tag ? '' : ` of <${each}>`} />
  ));
}

function ElementApi({ tag, of }) {
  const { attributes, slots, events, parts, states, members } = declarationOf(manifest, tag);
  return (
    <>
      {section(
        `Attributes${of}`,
        ['Attribute', 'Type', 'Default', 'What it does', 'Property'],
        attributes.map(({ name, type, description, property, reflects, ...attribute }) => [
          code(name),
          code(type),
          attribute.default === undefined ? 'not set' : code(attribute.default),
          words(description),
          <>
            {code(property ?? name)}
            {reflects && ', which the attribute follows'}
          </>,
        ]),
      )}
      {section(
        `Slots${of}`,
        ['Slot', 'What goes in'],
        slots.map(({ name, description }) => [name ? code(name) : 'without a name', words(description)]),
      )}
      {section(
        `Events${of}`,
        ['Event', 'Class', 'When'],
        events.map(({ name, type, description }) => [code(name), code(type), words(description)]),
      )}
      {section(
        `Parts${of}, for your style sheet`,
        ['Part', 'What it is'],
        parts.map(({ name, description }) => [code(`${tag}::part(${name})`), words(description)]),
      )}
      {section(
        `States${of}, for your style sheet`,
        ['State', 'When'],
        states.map(({ name, description }) => [code(`${tag}:state(${name})`), words(description)]),
      )}
      {section(
        `Properties and methods${of}, for scripts`,
        ['Name', 'Type', 'What it does'],
        members.map(({ name, type, description }) => [code(name), code(type), words(description)]),
      )}
    </>
  );
}

/** The custom properties that every element reads. */
export function Tokens() {
  const { customProperties } = declarationOf(manifest, 'care-article');
  return (
    <Table
      head={['Custom property', 'What it does', 'Where it is not set']}
      rows={customProperties.map(({ name, description, ...property }) => [
        code(name),
        words(description),
        code(property.default),
      ])}
    />
  );
}

/** What keys do. */
export const Keys = ({ rows }) => (
  <Table
    head={['Key', 'What happens']}
    rows={rows.map(([key, what]) => [key.split(' ').map((each) => <kbd key={each}>{each}</kbd>), what])}
  />
);

/** What a screen reader has to say. */
export const Spoken = ({ rows }) => <Table head={['At', 'Role', 'Name and state']} rows={rows} />;

/** The attributes of an element, to try in the story above. */
export const Controls = ({ of }) => (
  <div className="care-controls" tabIndex={0} role="region" aria-label="Attributes to try">
    <ControlTable of={of} />
  </div>
);

/** Stories one below the other, each with a line that says what it shows, and its source. */
export function Examples({ of }) {
  return of.map((story, index) => <Example key={index} of={story} />);
}

function Example({ of }) {
  const { story } = useOf(of, ['story']);
  return (
    <>
      <p className="care-example">{story.parameters.example.title}</p>
      <Canvas of={of} />
    </>
  );
}

/** The HTML of an example, to copy. */
export function Snippet({ of }) {
  const { story } = useOf(of, ['story']);
  return <Source language="html" code={story.parameters.example.html} />;
}

/** How an element gets into a page, below the HTML to copy. */
export const Load = ({ tag }) => (
  <>
    <p>
      Copy it into your page, after the two lines that load careleaf, once for all elements.{' '}
      <To page="guides-embed">Embed</To> says where to paste them in WordPress and elsewhere.
    </p>
    <Tags />
    <p>
      With a bundler, and in <To page="recipes-react">React</To>, <To page="recipes-vue">Vue</To> or{' '}
      <To page="recipes-svelte">Svelte</To>, load only this element and what stands in it:
    </p>
    <Source language="js" code={imports[tag] ?? importsOf(tag)} />
  </>
);

/** Where each kind of each element is seen. */
export const Kinds = () => (
  <Table
    head={['Element', ...kindTitles]}
    rows={everyKind.map(({ tag, cells }) => [
      code(tag),
      ...cells.map(({ story, globals, why }, index) =>
        story ? (
          <a
            href={`./?path=/story/${story}${globals ? `&globals=${globals}` : ''}`}
            target="_top"
            aria-label={`look: ${tag}, ${kindTitles[index]}`}
          >
            look
          </a>
        ) : (
          why
        ),
      ),
    ])}
  />
);

/** The languages that ship. */
export function Languages() {
  return (
    <Table
      head={['Language', 'In English', 'Tag', 'Direction', 'Articles']}
      rows={shippedLanguages.map(({ tag, name, english, direction, articles: count }) => [
        <span lang={tag} dir={direction}>
          {name}
        </span>,
        english,
        <a href={`./?path=/docs/article--docs&globals=locale:${tag}`} target="_top">
          {tag}
        </a>,
        direction === 'rtl' ? 'right to left' : 'left to right',
        count,
      ])}
    />
  );
}

const coverageCells = (coverage) => [
  percent(coverage),
  coverage.unreviewed,
  coverage.stale,
  coverage.wordsLeft,
  isShipped(coverage) ? 'yes' : 'no',
];
const coverageHead = ['Translated', 'To check', 'Outdated', 'Words left', 'Ships'];

/** How far the words of the elements are in each language: the same figures as in locales/STATUS.md. */
export const Coverage = () => (
  <Table
    head={['Language', 'In English', 'Tag', ...coverageHead]}
    rows={statuses.map(({ tag, entry, ui }) => [
      <span lang={tag}>{entry.name}</span>,
      entry.english,
      code(tag),
      ...coverageCells(ui),
    ])}
  />
);

/** How far the articles are in each language that somebody has begun. */
export const ArticleCoverage = () => (
  <Table
    head={['Article', 'Language', ...coverageHead]}
    rows={statuses.flatMap(({ entry, articles: list }) =>
      list
        .filter(({ coverage }) => coverage.translated)
        .map(({ id, coverage }) => [code(id), entry.english, ...coverageCells(coverage)]),
    )}
  />
);
