import { html, nothing, render } from 'lit';
import { directionOf } from '../../src/localization/locale-chain.js';
import { registerMessages } from '../../src/localization/locale-files.js';
import { coverageOf } from '../../src/tools/locale/assess-catalog.js';
import { decodeText } from '../../src/tools/locale/decode-text.js';
import { languageNames } from '../../src/tools/locale/tag.js';
import type { LocaleFault } from '../../src/tools/locale/xliff/xliff.js';
import { allExamples } from '../all-examples.js';
import type { Example } from '../support/example.js';
import type { FoundText } from './find-text.js';
import {
  checkLanguage,
  isBegun,
  recognise,
  shownMessages,
  unitsOf,
  type CheckedFile,
  type FoundUnit,
  type Language,
  type StoredFiles,
  type TranslationSource,
} from './language-files.js';
import { panesOf, type Pane } from './panes.js';

/** Fetches the language files of the project; a language that has none yet has no files. */
export type OpenLanguage = (tag: string) => Promise<StoredFiles>;

/** The examples that hold the most words, where that is not the first one of an element. */
const wordy: Readonly<Record<string, readonly string[]>> = {
  'care-article': ['withContents'],
  'care-byline': ['complete', 'overdue', 'reviewPlanned', 'basedOn', 'firstPublished', 'translated'],
  'care-callout': ['note', 'caution', 'urgent'],
  'care-reference-list': ['backLinks', 'withCopy'],
  'care-contact-banner': ['complete'],
};

const nameOf = (tag: string): string => {
  const name = tag.replace(/^care-/, '').replaceAll('-', ' ');
  return name.charAt(0).toUpperCase() + name.slice(1);
};

/** Examples of an element that show its words. */
function examplesOf(tag: string): Example[] {
  const examples = allExamples.find((each) => each.tag === tag)?.examples ?? {};
  const names = wordy[tag] ?? Object.keys(examples).slice(0, 1);
  return names.flatMap((name) => examples[name] ?? []);
}

const states: Readonly<Record<FoundUnit['state'], string>> = {
  missing: 'Not translated yet: readers see the English.',
  stale: 'The English has changed since it was translated.',
  unreviewed: 'Translated; no native speaker has checked it yet.',
  translated: 'Done.',
};
const stateOf = ({ state, usable, translation }: FoundUnit): string =>
  translation && !usable ? 'It has a fault, so readers see the English.' : states[state];

/** Marks one element at a time, wherever it stands. */
function marker(): (element?: Element) => void {
  let marked: HTMLElement | undefined;
  return (element) => {
    if (marked) marked.style.outline = marked.style.outlineOffset = '';
    marked = element instanceof HTMLElement ? element : undefined;
    if (!marked) return;
    marked.style.outline = '3px solid #b3261e';
    marked.style.outlineOffset = '3px';
  };
}

const nameFor = ({ config }: TranslationSource, tag: string): { name: string; english: string } =>
  config.locales[tag] ?? languageNames(tag);

const inOwn = (tag: string, words: unknown): unknown =>
  html`<span lang=${tag} dir=${directionOf(tag)}>${words}</span>`;

/** What is known of a text: its id, English, translation, note, and where it stands in the file. */
function details(units: readonly FoundUnit[], tag: string): unknown {
  return units.map(
    (unit) => html`<dl>
      <div><dt>Text</dt><dd><code>${unit.id}</code></dd></div>
      <div><dt>English</dt><dd lang="en">${unit.english}</dd></div>
      <div><dt>Translation</dt><dd>${unit.translation ? inOwn(tag, unit.translation) : '—'}</dd></div>
      <div><dt>State</dt><dd>${stateOf(unit)}</dd></div>
      <div><dt>Note</dt><dd>${unit.note.replace(/\nSee it: .*/, '')}</dd></div>
      <div><dt>File</dt><dd><code>${unit.path}</code>${unit.line ? `, line ${unit.line}` : ', not in it yet: run npm run locale:sync'}</dd></div>
    </dl>`,
  );
}

/** Texts can be pointed at in some panes, or chosen from a list, which a keyboard can do too. */
function finder(panes: () => readonly Pane[], changed: () => void) {
  const mark = marker();
  let pointing = false;
  let found: { pane: Pane; ids: readonly string[] } | undefined;

  const take = (pane: Pane, text: FoundText | undefined): void => {
    mark(text?.element);
    found = text && { pane, ids: text.ids };
    changed();
  };
  const paneAt = (path: readonly EventTarget[]): Pane | undefined =>
    panes().find(({ frame }) => path.includes(frame));

  return {
    /** Shows a text of a pane. */
    choose(pane: Pane, text: FoundText): void {
      take(pane, text);
      text.element.scrollIntoView({ block: 'center' });
    },
    forget: (): void => {
      mark();
      found = undefined;
    },
    listen(place: HTMLElement): void {
      const hold = (event: Event): void => {
        const path = event.composedPath();
        const pane = pointing ? paneAt(path) : undefined;
        if (!pane) return;
        // Pointing at a button must not press it.
        event.preventDefault();
        event.stopPropagation();
        if (event.type === 'click') take(pane, pane.at(path));
      };
      for (const type of ['pointerdown', 'mousedown', 'click']) place.addEventListener(type, hold, true);
      place.addEventListener('pointermove', (event) => {
        const path = event.composedPath();
        const pane = pointing ? paneAt(path) : undefined;
        if (pane) mark(pane.at(path)?.element);
      });
      place.addEventListener('keydown', (event) => {
        if (event.key !== 'Escape' || !pointing) return;
        pointing = false;
        changed();
      });
    },
    toggle: () =>
      html`<button type="button" class="point" aria-pressed=${pointing} @click=${() => {
        pointing = !pointing;
        changed();
      }}>Point at a text</button>`,
    panel: () => html`<section class="found" aria-label="The text that you have chosen" aria-live="polite">
      ${
        found
          ? details(
              found.ids.flatMap((id) => (found ? unitsOf(found.pane.language, id) : [])),
              found.pane.language.tag,
            )
          : html`<p>${
              pointing
                ? 'Click a text below. It says here where it comes from. Escape ends pointing.'
                : 'Press “Point at a text”, then a text below; or choose one from a list of texts. It says here what it is called, what it is for, and on which line of which file it stands.'
            }</p>`
      }
    </section>`,
    list: (pane: Pane) => html`<details class="texts" @toggle=${changed}>
      <summary>All texts here</summary>
      <ul>${pane
        .texts()
        .map(
          (text) =>
            html`<li><button type="button" @click=${() => take(pane, text)}><code>${text.ids.join(', ')}</code></button></li>`,
        )}</ul>
    </details>`,
  };
}

const paneHead = (source: TranslationSource, { tag }: Language): unknown => {
  const { name, english } = nameFor(source, tag);
  return html`<h2>${inOwn(tag, name)} <small>${english} · <code>${tag}</code></small></h2>`;
};

/** One element in every language, side by side. */
export function everyLanguagePage(source: TranslationSource, open: OpenLanguage): HTMLElement {
  const place = document.createElement('div');
  place.className = 'translate-page';
  let shown = 0;
  let panes: Pane[] = [];
  let twin: HTMLElement | undefined;
  const tags = Object.keys(source.config.locales);
  const choices = allExamples.flatMap(({ tag }) =>
    examplesOf(tag).map((example) => ({ name: nameOf(tag), example })),
  );
  const find = finder(
    () => panes,
    () => draw(),
  );
  find.listen(place);

  async function choose(index: number): Promise<void> {
    shown = index;
    find.forget();
    const example = choices[index]?.example;
    const languages = await Promise.all(tags.map(async (tag) => checkLanguage(source, tag, await open(tag))));
    if (!example || shown !== index) return;
    ({ panes, twin } = panesOf(source, example, languages, draw));
    draw();
  }

  function draw(): void {
    render(
      html`<form @submit=${(event: Event) => event.preventDefault()}>
          <label><span>Element</span>
            <select @change=${(event: Event) => choose(Number((event.target as HTMLSelectElement).value))}>
              ${choices.map(({ name, example }, index) => html`<option value=${index} ?selected=${index === shown}>${name}: ${example.title}</option>`)}
            </select>
          </label>
          ${find.toggle()}
        </form>
        ${find.panel()}
        ${twin}
        <div class="languages">${panes.map(
          (pane) =>
            html`<section class="pane">${paneHead(source, pane.language)}${pane.frame}${find.list(pane)}</section>`,
        )}</div>`,
      place,
    );
  }

  draw();
  void choose(
    Math.max(
      choices.findIndex(({ name }) => name === 'Benefit list'),
      0,
    ),
  );
  return place;
}

const count = (number: number, one: string, other: string): string =>
  `${number} ${number === 1 ? one : other}`;

/** Your own file, checked as the project checks it, and every element with its words. */
export function yourFilePage(source: TranslationSource, open: OpenLanguage): HTMLElement {
  const place = document.createElement('div');
  place.className = 'translate-page';
  let panes: Pane[] = [];
  let twins: HTMLElement[] = [];
  let language: Language | undefined;
  /** The file that was brought, by its path in the project. */
  let brought: { readonly name: string; readonly path: string } | undefined;
  let refused: { readonly name: string; readonly message: string; readonly advice: string } | undefined;
  let over = false;
  const failing = allExamples.flatMap(({ tag, examples: { error } }) =>
    tag === 'care-article' && error ? [error] : [],
  );
  const examples = [...allExamples.flatMap(({ tag }) => examplesOf(tag)), ...failing];
  const find = finder(
    () => panes,
    () => draw(),
  );
  find.listen(place);

  async function showLanguage(
    tag: string,
    file?: { name: string; path: string; text: string },
  ): Promise<void> {
    const stored = await open(tag);
    const memory = (file && stored[file.path]?.memory) ?? {};
    language = checkLanguage(
      source,
      tag,
      file ? { ...stored, [file.path]: { text: file.text, memory } } : stored,
    );
    brought = file;
    refused = undefined;
    registerMessages(tag, shownMessages(source, language));
    find.forget();
    panes = [];
    twins = [];
    for (const example of examples) {
      const made = panesOf(source, example, [language], draw);
      panes.push(...made.panes);
      twins.push(made.twin);
    }
    draw();
  }

  async function take(file: File | undefined): Promise<void> {
    if (!file) return;
    const text = decodeText(new Uint8Array(await file.arrayBuffer()));
    const known = recognise(source, file.name, text);
    if ('tag' in known) await showLanguage(known.tag, { ...known, name: file.name });
    else {
      refused = { ...known, name: file.name };
      draw();
    }
  }

  /** Where readers would meet a text, if any of the elements shows it. */
  function goTo(id: string): void {
    const [name = ''] = id.split('~');
    for (const pane of panes) {
      const text = pane.texts().find(({ ids }) => ids.includes(name));
      if (text) return find.choose(pane, { ...text, ids: [name] });
    }
    return undefined;
  }
  const isShown = (id: string): boolean =>
    panes.some((pane) => pane.texts().some(({ ids }) => ids.includes(id.split('~')[0] ?? '')));

  const faultItem = ({ line, id, message, advice }: LocaleFault): unknown => html`<li>
    <p>${id ? html`<code>${id}</code>` : nothing}${line ? html` <span>line ${line}</span>` : nothing}</p>
    <p>${message}</p>
    <p>${advice.replace(/\nSee it: .*/, '')}</p>
    ${id && isShown(id) ? html`<button type="button" @click=${() => goTo(id)}>Show it</button>` : nothing}
  </li>`;

  function findings({ path, assessment }: CheckedFile): unknown {
    const { units, translated } = coverageOf(assessment);
    const of = (level: LocaleFault['level']): LocaleFault[] =>
      assessment.faults.filter((fault) => fault.level === level);
    const groups = [
      { title: 'To correct', about: 'readers see the English instead', faults: of('error'), open: true },
      { title: 'To look at', about: 'right or a slip', faults: of('warning'), open: true },
      {
        title: 'Left to do',
        about: 'not translated, outdated or not checked',
        faults: of('todo'),
        open: false,
      },
    ];
    const isYours = brought?.path === path;
    return html`<section class="findings" data-path=${path}>
      <h2>${isYours ? `${brought?.name}, instead of ` : nothing}<code>${path}</code></h2>
      <p>${translated} of ${count(units, 'text', 'texts')} translated. ${groups
        .filter(({ faults }) => faults.length)
        .map(({ title, faults }) => `${title}: ${faults.length}. `)}${
        groups.some(({ faults }) => faults.length) ? nothing : 'Nothing to correct and nothing left to do.'
      }</p>
      ${groups
        .filter(({ faults }) => faults.length)
        .map(
          ({ title, about, faults, open: unfolded }) => html`<details ?open=${unfolded}>
            <summary>${title}: ${faults.length} <small>(${about})</small></summary>
            <ul>${faults.map(faultItem)}</ul>
          </details>`,
        )}
    </section>`;
  }

  const drop = (event: DragEvent): void => {
    event.preventDefault();
    over = event.type === 'dragover';
    if (event.type === 'drop') void take(event.dataTransfer?.files[0]);
    draw();
  };

  function draw(): void {
    const tags = Object.keys(source.config.locales);
    const added = language && !tags.includes(language.tag) ? [language.tag] : [];
    render(
      html`<form @submit=${(event: Event) => event.preventDefault()}>
          <label class="drop" data-over=${over} @dragover=${drop} @dragleave=${drop} @drop=${drop}>
            <span>Your file</span>
            <input type="file" accept=".xlf,.xliff,.xml" @change=${(event: Event) => {
              const input = event.target as HTMLInputElement;
              void take(input.files?.[0]).then(() => (input.value = ''));
            }} />
            <small>Choose an XLIFF file, or drop it here. It stays in your browser: nothing is sent.</small>
          </label>
          <label><span>Language</span>
            <select @change=${(event: Event) => showLanguage((event.target as HTMLSelectElement).value)}>
              <option value="" disabled ?selected=${!language}>as it is in the project</option>
              ${[...tags, ...added].map((tag) => html`<option value=${tag} ?selected=${tag === language?.tag}>${nameFor(source, tag).name} (${nameFor(source, tag).english})</option>`)}
            </select>
          </label>
          ${language ? find.toggle() : nothing}
        </form>
        <div class="result" role="status">
          ${refused ? html`<p class="refused"><strong>${refused.name} can’t be shown.</strong> ${refused.message} ${refused.advice}</p>` : nothing}
          ${brought && language ? html`<p>Every element below, and every story, is in ${nameFor(source, language.tag).english} with the words of <strong>${brought.name}</strong> until you load the page again.</p>` : nothing}
        </div>
        ${language?.files.filter((file) => file.kind === 'ui' || isBegun(file)).map(findings)}
        ${language ? find.panel() : nothing}
        ${twins}
        <div class="elements">${panes.map(
          (pane) =>
            html`<section class="pane"><h2>${pane.title}</h2>${pane.frame}${find.list(pane)}</section>`,
        )}</div>`,
      place,
    );
  }

  draw();
  return place;
}
