import { html, type TemplateResult } from 'lit';
import { citationLabel } from '../article/citation-label.js';
import type { Citation } from '../article/types.js';
import type { TemplateContext } from './context.js';

/** The mark of one or more sources: a link to the list without script, a button that shows the source with it. */
export function citation(node: Citation, context: TemplateContext): TemplateResult {
  const { references, cited, words, id } = context;
  const [first = ''] = node.references;
  const times = (cited.get(first) ?? 0) + 1;
  cited.set(first, times);
  const target = (reference: string) => id(`ref-${reference}`);
  return html`<care-reference-popover
    id=${id(`cite-${first}-${times}`)}
    for=${node.references.map(target).join(' ')}
    ><a href=${`#${target(first)}`}>${citationText(node, context)}</a></care-reference-popover
  >`;

  function citationText({ label, references: ids }: Citation, { numbered }: TemplateContext): string {
    if (numbered) {
      const listed = [...references.keys()];
      return `[${ids.map((each) => listed.indexOf(each) + 1).join(', ')}]`;
    }
    return (
      label ??
      citationLabel(
        ids.flatMap((each) => references.get(each) ?? []),
        words,
        [...references.values()],
      )
    );
  }
}
