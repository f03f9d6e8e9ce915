import { jsonSyntaxFault } from '../../src/article/json-syntax.js';
import { isFields, own, type Fields } from '../../src/tools/walk-article.js';
import { cslEntries } from './merge-references.js';

/** What a file turns out to be. */
export type OpenedFile =
  | { readonly kind: 'article'; readonly text: string }
  | { readonly kind: 'references'; readonly entries: readonly Fields[] }
  | { readonly kind: 'other'; readonly why: string };

const EXPORT = 'In your reference manager, choose “CSL JSON” as the format of the export.';

/**
 * Tells an article file from an export of a reference manager. An article that is no JSON yet is an article all the same: its fault
 * is told where it is edited.
 */
export function openFile(name: string, content: string): OpenedFile {
  // Some editors put a byte order mark first, which is no JSON.
  const text = content.replace(/^\uFEFF/, '');
  if (/^\s*@\w+\s*\{/.test(text)) return { kind: 'other', why: `${name} is BibTeX. ${EXPORT}` };
  if (/^\s*(?:TY|PMID) *- /.test(text)) return { kind: 'other', why: `${name} is RIS or MEDLINE. ${EXPORT}` };
  const fault = jsonSyntaxFault(text);
  if (fault) {
    return /"(?:headline|body|inLanguage)"\s*:/.test(text)
      ? { kind: 'article', text }
      : { kind: 'other', why: `${name} can’t be read. ${fault.message} ${fault.advice}` };
  }
  const json: unknown = JSON.parse(text);
  const entries = cslEntries(json);
  if (entries) return { kind: 'references', entries };
  return isFields(json) && ['headline', 'body', 'format'].some((key) => own(json, key) !== undefined)
    ? { kind: 'article', text }
    : {
        kind: 'other',
        why: `${name} is neither an article nor a list of references in CSL JSON. ${EXPORT}`,
      };
}
