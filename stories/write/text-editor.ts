import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import {
  bracketMatching,
  foldGutter,
  HighlightStyle,
  indentUnit,
  syntaxHighlighting,
} from '@codemirror/language';
import { lintGutter, lintKeymap, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { Edit } from './edit-article.js';
import type { Range } from './json-ranges.js';

/** Something to say about a stretch of the text. */
export interface Mark extends Range {
  readonly severity: 'fault' | 'advice';
  readonly message: string;
}

/** A place to edit text in, with line numbers, and marks at the lines that something is said about. */
export interface TextEditor {
  readonly element: HTMLElement;
  readonly text: () => string;
  readonly selection: () => Range;
  /** Another text, with nothing to undo. */
  readonly open: (text: string) => void;
  /** Changes the text so that the change can be undone, and only where it differs. */
  readonly change: (text: string) => void;
  readonly apply: (edit: Edit) => void;
  readonly mark: (marks: readonly Mark[]) => void;
  /** Selects a stretch, brings it into view and gives the editor the focus. */
  readonly goTo: (range: Range) => void;
  readonly destroy: () => void;
}

const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: '#5a6266' },
  { tag: tags.string, color: '#17202a' },
  { tag: [tags.number, tags.bool, tags.null], color: '#7a1f5c' },
  { tag: [tags.brace, tags.squareBracket, tags.separator], color: '#6b6459' },
]);

const look = EditorView.theme({
  '&': { blockSize: '100%', backgroundColor: '#fff', color: '#17202a', fontSize: '0.875rem' },
  '&.cm-focused': { outline: '2px solid #0b6a6b', outlineOffset: '-2px' },
  '.cm-scroller': {
    fontFamily: 'ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace',
    lineHeight: '1.6',
  },
  '.cm-gutters': { backgroundColor: '#f5f2ed', color: '#5a6266', borderInlineEnd: '1px solid #ded8ce' },
  '.cm-activeLine': { backgroundColor: '#0b6a6b0f' },
  '.cm-activeLineGutter': { backgroundColor: '#0b6a6b1f' },
  '.cm-tooltip': {
    maxInlineSize: '30rem',
    backgroundColor: '#fff',
    border: '1px solid #8f877a',
    borderRadius: '4px',
  },
  '.cm-diagnostic': { padding: '0.4rem 0.6rem', fontFamily: 'system-ui, sans-serif', lineHeight: '1.45' },
});

/**
 * Makes an editor for JSON. Tab leaves it, as it leaves every field; Mod-z undoes, Mod-f searches, F8 goes to the next mark.
 *
 * @param label its name, for assistive technology
 * @param onChange called after each change of the text
 * @param onSelect called when the cursor has moved without a change
 */
export function textEditor(label: string, onChange: () => void, onSelect: () => void): TextEditor {
  const extensions: Extension = [
    lineNumbers(),
    lintGutter(),
    foldGutter(),
    history(),
    drawSelection(),
    bracketMatching(),
    closeBrackets(),
    highlightActiveLine(),
    highlightSelectionMatches(),
    search({ top: true }),
    indentUnit.of('  '),
    json(),
    syntaxHighlighting(colours),
    look,
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      'aria-label': label,
      tabindex: '0',
      spellcheck: 'true',
      autocorrect: 'on',
    }),
    keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...searchKeymap, ...historyKeymap, ...lintKeymap]),
    EditorView.updateListener.of(({ docChanged, selectionSet }) => {
      if (docChanged) onChange();
      else if (selectionSet) onSelect();
    }),
  ];
  const view = new EditorView({ state: EditorState.create({ extensions }) });

  const select = ({ from, to }: Range, begin = 0) => ({
    selection: { anchor: begin + from, head: begin + to },
    effects: EditorView.scrollIntoView(begin + from, { y: 'center' }),
  });

  return {
    element: view.dom,
    text: () => view.state.doc.toString(),
    selection: () => view.state.selection.main,
    open: (text) => {
      view.setState(EditorState.create({ doc: text, extensions }));
      onChange();
    },
    change: (text) => {
      const old = view.state.doc.toString();
      let from = 0;
      while (from < text.length && old[from] === text[from]) from++;
      let end = 0;
      while (end < Math.min(old.length, text.length) - from && old.at(-1 - end) === text.at(-1 - end)) end++;
      view.dispatch({
        changes: { from, to: old.length - end, insert: text.slice(from, text.length - end) },
        effects: EditorView.scrollIntoView(from, { y: 'center' }),
      });
    },
    apply: ({ from, to, insert, select: range }) => {
      view.dispatch({ changes: { from, to, insert }, ...select(range, from), userEvent: 'input' });
      view.focus();
    },
    mark: (marks) => {
      const { length } = view.state.doc;
      const diagnostics = marks.map(({ from, to, severity, message }): Diagnostic => ({
        from: Math.min(from, length),
        to: Math.min(to, length),
        severity: severity === 'fault' ? 'error' : 'info',
        message,
      }));
      view.dispatch(setDiagnostics(view.state, diagnostics));
    },
    goTo: (range) => {
      view.dispatch(select(range));
      view.focus();
    },
    destroy: () => view.destroy(),
  };
}
