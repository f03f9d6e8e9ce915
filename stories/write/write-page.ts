import { html, nothing, render } from 'lit';
import { citationLabel } from '../../src/article/citation-label.js';
import type { Article } from '../../src/article/types.js';
import { localization } from '../../src/localization/localization.js';
import { citationWords } from '../../src/templates/citation-words.js';
import type { LocatedFinding } from '../../src/tools/finding.js';
import { download } from '../support/download.js';
import { assessArticle, type AssessedArticle } from './assess-article.js';
import { type BlockType, type Edit, insertBlock, insertInline, insertItem } from './edit-article.js';
import { jsonRanges, pathAt, type Range } from './json-ranges.js';
import { mergeReferences } from './merge-references.js';
import { openFile } from './open-file.js';
import { preview } from './preview.js';
import { shortArticle } from './templates.js';
import { textEditor } from './text-editor.js';

/** What is being written. Kept while the tab is open, so that a look at another page of Storybook costs nothing; stored nowhere. */
const session = { text: '', saved: '', name: '' };

const isUnsaved = (): boolean => session.text !== session.saved;

let guarded = false;

/** Before the tab is closed or loaded anew, the browser asks, if there is something to lose. */
function guardUnsaved(): void {
  if (guarded) return;
  guarded = true;
  addEventListener('beforeunload', (event) => {
    if (isUnsaved()) event.preventDefault();
  });
}

const blockButtons: readonly (readonly [BlockType, string, string])[] = [
  ['paragraph', 'Paragraph', 'A paragraph of text'],
  ['section', 'Section', 'A heading with text under it'],
  ['keyPoints', 'Key points', 'Labelled points, always open'],
  ['benefits', 'Benefits', 'Items that open and close'],
  ['callout', 'Box', 'What must not be overlooked: a note, caution or urgent'],
  ['list', 'List', 'A list with bullets'],
];

const markButtons: readonly (readonly [string, (words: string) => object])[] = [
  ['Bold', (words) => ({ type: 'strong', children: [words || 'bold text'] })],
  ['Italic', (words) => ({ type: 'emphasis', children: [words || 'italic text'] })],
  ['Link', (words) => ({ type: 'link', url: 'https://', children: [words || 'Words of the link'] })],
];

const counted = (count: number, one: string, many: string): string =>
  `${count || 'no'} ${count === 1 ? one : many}`;

/** Where in the text a finding is marked: at the value that it names, else at what is around it. */
export function markOf(text: string, { line, column, path, code }: LocatedFinding): Range {
  const lines = text.split('\n');
  const offset = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
  const range = code === 'syntax' ? undefined : jsonRanges(text).get(path);
  if (range?.start === offset)
    return { from: offset, to: text.slice(offset, range.to).includes('\n') ? range.startEnd : range.to };
  const token = /^(?:"(?:[^"\\\n]|\\.)*"|[^\s,]*)/.exec(text.slice(offset))?.[0] ?? '';
  return { from: offset, to: offset + Math.max(token.length, 1) };
}

/** References of an article with the words that cite them. */
function citable(article: Article | undefined): (readonly [id: string, words: string])[] {
  const references = article?.references ?? [];
  const words = citationWords(localization(article?.inLanguage ?? 'en'));
  return references.map((each) => [String(each.id), citationLabel([each], words, references)]);
}

/** A page to write an article on: the text of its file, what is wrong with it, and the article as readers will see it. */
export function writePage(): HTMLElement {
  const place = document.createElement('div');
  place.className = 'write-page';
  guardUnsaved();

  let assessed: AssessedArticle = assessArticle(session.text);
  /** The last text that an article could be made of. */
  let readable = '';
  let told: { readonly lines: readonly string[]; readonly back?: typeof session } = { lines: [] };
  let line = 1;
  let dragging = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const editor = textEditor(
    'Text of the article file',
    () => {
      session.text = editor.text();
      clearTimeout(timer);
      timer = setTimeout(assess, 200);
    },
    () => {
      follow();
      draw();
    },
  );
  const view = preview((path) => {
    // The path may be that of a list of words and marks: its first words are where writing goes on.
    const ranges = jsonRanges(session.text);
    const [, range] =
      [...ranges].find(([at, { from }]) => at.startsWith(path) && session.text[from] === '"') ?? [];
    if (range) editor.goTo({ from: range.from + 1, to: range.from + 1 });
  }, follow);

  /** An empty text is no mistake of anybody's. */
  const findings = (): readonly LocatedFinding[] => (session.text.trim() ? assessed.findings : []);

  function follow(): void {
    const { from } = editor.selection();
    line = session.text.slice(0, from).split('\n').length;
    if (session.text === readable) view.point(JSON.parse(readable), pathAt(jsonRanges(readable), from));
  }

  function assess(): void {
    clearTimeout(timer);
    assessed = assessArticle(session.text);
    const { article } = assessed;
    if (article) readable = session.text;
    editor.mark(
      findings().map((finding) => ({
        ...markOf(session.text, finding),
        severity: finding.severity,
        message: `${finding.message} ${finding.advice}`,
      })),
    );
    if (article) view.show(article);
    draw();
  }

  function tell(lines: readonly string[], back?: typeof session): void {
    told = back ? { lines, back } : { lines };
    draw();
  }

  function open(text: string, name: string, from: string): void {
    const before = { ...session };
    Object.assign(session, { text, saved: text, name });
    editor.open(text);
    const start = jsonRanges(text).get('body[0]');
    if (start) editor.goTo({ from: start.start + 1, to: start.start + 1 });
    tell([`${from} is open.`], before.text && before.text !== before.saved ? before : undefined);
    assess();
  }

  function restore(before: typeof session): void {
    Object.assign(session, before);
    editor.open(before.text);
    tell(['The text from before is back.']);
    assess();
  }

  async function openFirst(): Promise<void> {
    const answer = await fetch('./articles/ketamine-therapy-for-ptsd.en.json');
    if (answer.ok) open(await answer.text(), 'ketamine-therapy-for-ptsd.en.json', 'The first article');
    else tell(['The first article did not come. Look whether you are connected, then try again.']);
  }

  async function take(files: Iterable<File>): Promise<void> {
    const opened = await Promise.all(
      [...files].map(async (file) => ({ name: file.name, is: openFile(file.name, await file.text()) })),
    );
    const lines: string[] = [];
    let back: typeof session | undefined;
    for (const { name, is } of opened) {
      if (is.kind === 'other') lines.push(is.why);
      if (is.kind !== 'article') continue;
      open(is.text, name, name);
      lines.push(...told.lines);
      back ??= told.back;
    }
    // References go into the article that came with them.
    for (const { name, is } of opened) {
      if (is.kind !== 'references') continue;
      const fault = broken();
      if (fault) {
        lines.push(`${name} was not added. ${mend(fault)}`);
        continue;
      }
      const { text, added, leftOut } = mergeReferences(session.text, is.entries);
      editor.change(text);
      const which = added.length ? ` (${added.join(', ')})` : '';
      const count = counted(added.length, 'reference', 'references');
      lines.push(`${name}: ${count} added${which}.`, ...leftOut);
    }
    assess();
    tell(lines, back);
  }

  const broken = (): LocatedFinding | undefined =>
    assessArticle(session.text).findings.find(({ code }) => code === 'syntax');
  const mend = ({ line: at, message }: LocatedFinding): string => `First mend line ${at}. ${message}`;

  function apply(make: () => Edit | undefined, otherwise: string): void {
    const fault = broken();
    if (fault) {
      tell([mend(fault)]);
      return;
    }
    const edit = make();
    if (!edit) {
      tell([otherwise]);
      return;
    }
    editor.apply(edit);
    told = { lines: [] };
    assess();
    follow();
  }

  const insert = (type: BlockType) => () =>
    apply(
      () => insertBlock(session.text, editor.selection().from, type),
      'There is no article yet to put it into. Begin with the short template.',
    );
  const insertOneMore = () =>
    apply(
      () => insertItem(session.text, editor.selection().from),
      'Put the cursor into a list, key points or benefits first: one more item is added there.',
    );
  const mark = (node: (words: string) => object) => () =>
    apply(
      () => insertInline(session.text, editor.selection(), node),
      'Put the cursor into a sentence, or select words of it, first.',
    );
  const cite = (event: Event): void => {
    const select = event.currentTarget;
    if (!(select instanceof HTMLSelectElement) || !select.value) return;
    const id = select.value;
    select.value = '';
    mark(() => ({ type: 'citation', references: [id] }))();
  };

  const fileName = (extension: string): string => {
    const { id, inLanguage } = assessed.article ?? {};
    const made = `${id ?? 'article'}.${inLanguage ?? 'en'}`;
    return `${extension === 'json' && session.name ? session.name.replace(/\.json$/, '') : made}.${extension}`;
  };
  function saveFile(): void {
    download(fileName('json'), 'application/json', session.text);
    session.saved = session.text;
    draw();
  }
  const saveHtml = (): void => {
    assess();
    download(fileName('html'), 'text/html', assessed.html);
  };
  async function copyHtml(): Promise<void> {
    assess();
    try {
      await navigator.clipboard.writeText(assessed.html);
      tell(['The HTML is on the clipboard.']);
    } catch {
      tell(['This browser does not let pages copy. Download the HTML instead.']);
    }
  }

  function summary(): string {
    if (!session.text.trim()) return 'Begin with a template, or open a file.';
    const { readingLevel } = assessed;
    const faults = findings().filter(({ severity }) => severity === 'fault').length;
    const hints = findings().length - faults;
    const level = readingLevel ? ` Reading level: ${readingLevel.words}.` : '';
    const words = `${counted(faults, 'fault', 'faults')}, ${counted(hints, 'piece of advice', 'pieces of advice')}.`;
    return `${words[0]?.toUpperCase()}${words.slice(1)}${level}`;
  }

  const finding = (each: LocatedFinding): unknown => html`<li class=${each.severity}>
    <button type="button" aria-current=${each.line === line ? 'true' : nothing} @click=${() => editor.goTo(markOf(session.text, each))}>
      <span class="line">Line ${each.line}</span>
      <span>
        <strong>${each.severity === 'fault' ? 'Fault' : 'Advice'}:</strong>
        ${each.message} ${each.advice}
      </span>
    </button>
  </li>`;

  const onDrag = (over: boolean) => (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    if (dragging === over) return;
    dragging = over;
    draw();
  };
  const onDrop = (event: DragEvent): void => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    // The editor would put the file's text where it is dropped.
    event.stopPropagation();
    dragging = false;
    void take([...event.dataTransfer.files]);
  };
  const onChoose = (event: Event): void => {
    const input = event.currentTarget;
    if (!(input instanceof HTMLInputElement)) return;
    void take([...(input.files ?? [])]).then(() => void (input.value = ''));
  };

  function draw(): void {
    const sources = citable(assessed.article);
    const isEmpty = !session.text.trim();
    const stale = !isEmpty && !assessed.article;
    render(
      html`<div class="tools" role="group" aria-label="Begin">
          <button type="button" @click=${() => open(shortArticle, '', 'The short template')}>Short template</button>
          <button type="button" @click=${openFirst}>First article as template</button>
          <label class="file">
            Open files…
            <input type="file" accept=".json,application/json" multiple @change=${onChoose} />
          </label>
          <span class="hint">or drop them anywhere here: an article, or your reference manager’s CSL JSON</span>
        </div>
        <div class="tools" role="group" aria-label="Insert">
          ${blockButtons.map(
            ([type, name, about]) =>
              html`<button type="button" title=${about} ?disabled=${isEmpty} @click=${insert(type)}>${name}</button>`,
          )}
          <button type="button" ?disabled=${isEmpty} @click=${insertOneMore}>One more item</button>
          ${markButtons.map(
            ([name, node]) =>
              html`<button type="button" ?disabled=${isEmpty} @click=${mark(node)}>${name}</button>`,
          )}
          <label>
            <span>Cite</span>
            <select ?disabled=${sources.length === 0} @change=${cite}>
              <option value="">${sources.length ? 'a source…' : 'add sources first'}</option>
              ${sources.map(([id, words]) => html`<option value=${id}>${words}</option>`)}
            </select>
          </label>
        </div>
        <div class="told" role="status">
          ${told.lines.map((each) => html`<p>${each}</p>`)}
          ${
            told.back
              ? html`<p><button type="button" @click=${() => told.back && restore(told.back)}>Back to the text that was here</button></p>`
              : nothing
          }
        </div>
        <div class="panes">
          <div class="source">${editor.element}</div>
          <div class="shown">
            ${view.element}
            ${stale ? html`<p class="stale">Shown as it was before the last fault.</p>` : nothing}
          </div>
        </div>
        <p class="summary" role="status">${summary()}</p>
        <ol class="findings" aria-label="Faults and advice">
          ${findings().map(finding)}
        </ol>
        <div class="tools" role="group" aria-label="Take along">
          <button type="button" class="main" ?disabled=${isEmpty} @click=${saveFile}>Download the file</button>
          <button type="button" ?disabled=${!assessed.html} @click=${saveHtml}>Download the HTML</button>
          <button type="button" ?disabled=${!assessed.html} @click=${copyHtml}>Copy the HTML</button>
          <span class="hint">${isUnsaved() ? 'Changed since it was last downloaded.' : ''}</span>
        </div>`,
      place,
    );
    place.classList.toggle('dragging', dragging);
  }

  place.addEventListener('dragover', onDrag(true));
  place.addEventListener('dragleave', (event) => {
    if (!(event.relatedTarget instanceof Node && place.contains(event.relatedTarget))) onDrag(false)(event);
  });
  place.addEventListener('drop', onDrop, { capture: true });
  if (!session.text) Object.assign(session, { text: shortArticle, saved: shortArticle });
  editor.open(session.text);
  assess();
  return place;
}
