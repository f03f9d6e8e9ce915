/**
 * citeproc with the APA 7 style, to hold our own formatter against. The style and its English terms are CC BY-SA and
 * serve as test data only: they come with a development dependency and ship nowhere.
 */
import { createRequire } from 'node:module';
import type { Reference } from '../../src/article/types.js';

interface Engine {
  setOutputFormat(format: 'html' | 'text'): void;
  updateItems(ids: string[]): void;
  makeBibliography(): [{ entry_ids: string[][] }, string[]];
  rebuildProcessorState(
    citations: { citationID: string; citationItems: { id: string }[]; properties: { noteIndex: number } }[],
    format: 'html' | 'text',
  ): [id: string, noteIndex: number, text: string][];
}

const require = createRequire(import.meta.url);
const CSL: {
  Engine: new (system: object, style: string, language: string) => Engine;
} = require('citeproc');
const styles: Record<string, string> = require('@citation-js/plugin-csl/lib/styles.json');
const locales: Record<string, string> = require('@citation-js/plugin-csl/lib/locales.json');

/** What the two may differ in without either being wrong: entities, quotation marks, thin spaces. */
export const comparable = (text: string): string =>
  text
    .replaceAll('&#38;', '&')
    .replaceAll('&#60;', '<')
    .replaceAll('&#62;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(
      /<span class="no(?:case|decor)">|<\/span>|<span style="font-(?:style:normal|variant: small-caps);">/g,
      '',
    )
    .replaceAll(/\s+/g, ' ')
    .trim();

export interface Oracle {
  /** Ids in the order of the reference list. */
  order: string[];
  /** Entries by id, italics as `<i>`. */
  entries: Map<string, string>;
  /** The labels of markers that stand in one text with markers of all other references. */
  labels(clusters: readonly (readonly string[])[]): string[];
}

const labels = (
  engine: Engine,
  items: ReadonlyMap<string, Reference>,
  clusters: readonly (readonly string[])[],
): string[] =>
  engine
    .rebuildProcessorState(
      [...clusters, [...items.keys()]].map((ids, index) => ({
        citationID: `citation${index}`,
        citationItems: ids.map((id) => ({ id })),
        properties: { noteIndex: 0 },
      })),
      'text',
    )
    .slice(0, clusters.length)
    .map(([, , text]) => comparable(text));

export const apaOracle = (references: readonly Reference[]): Oracle => {
  const items = new Map(references.map((reference) => [reference.id, reference]));
  const system = {
    retrieveLocale: () => locales['en-US'],
    // The style knows the event by its older name.
    retrieveItem: (id: string) => ({ ...items.get(id), event: items.get(id)?.['event-title'] }),
  };
  const engine = new CSL.Engine(system, styles['apa'] ?? '', 'en-US');
  engine.setOutputFormat('html');
  engine.updateItems([...items.keys()]);
  const [{ entry_ids: ids }, lines] = engine.makeBibliography();
  const order = ids.flat();
  const entries = lines.map((line, index): [string, string] => [
    order[index] ?? '',
    comparable(line.replace(/<\/?div[^>]*>/g, '')),
  ]);
  return { order, entries: new Map(entries), labels: (clusters) => labels(engine, items, clusters) };
};
