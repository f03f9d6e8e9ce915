import { html, nothing, type TemplateResult } from 'lit';
import { plainText } from '../article/plain-text.js';
import { safeUrl } from '../article/url.js';
import type { Flow, Image, Inline, Prose, Table, TableCell } from '../article/types.js';
import { citation } from './citation.js';
import type { TemplateContext } from './context.js';
import { ownLanguage, type OwnLanguage } from './language.js';

/** A link as far as its address is allowed; else its words. A site of its own learns nothing of ours: `noreferrer`. */
export function link(url: string, content: unknown, context: TemplateContext, slot?: string): TemplateResult {
  const href = safeUrl(url, context.base);
  if (!href) return html`<span slot=${slot ?? nothing}>${content}</span>`;
  return html`<a
    slot=${slot ?? nothing}
    href=${href[0] === '#' ? `#${context.id(href.slice(1))}` : href}
    rel=${href.startsWith('http') ? 'noopener noreferrer' : nothing}
    >${content}</a
  >`;
}

/** A picture with its room reserved, fetched when it comes near, and without telling its server which page asks. */
export function picture(
  { url, alt, width, height }: Pick<Image, 'url' | 'alt' | 'width' | 'height'>,
  context: TemplateContext,
  slot?: string,
): TemplateResult | typeof nothing {
  const source = safeUrl(url, context.base);
  if (!source?.startsWith('http')) return alt ? html`${alt}` : nothing;
  return html`<img
    slot=${slot ?? nothing}
    loading="lazy"
    referrerpolicy="no-referrer"
    src=${source}
    alt=${alt}
    width=${width ?? nothing}
    height=${height ?? nothing}
  />`;
}

/** Text inside a paragraph. */
export const inline = (nodes: readonly Inline[], context: TemplateContext): unknown[] =>
  nodes.map((node) => {
    // White space alone would be taken for that of our source.
    if (typeof node === 'string') return node.trim() ? node : node.replaceAll('\n', ' ');
    switch (node.type) {
      case 'emphasis':
        return html`<em>${inline(node.children, context)}</em>`;
      case 'strong':
        return html`<strong>${inline(node.children, context)}</strong>`;
      case 'superscript':
        return html`<sup>${inline(node.children, context)}</sup>`;
      case 'subscript':
        return html`<sub>${inline(node.children, context)}</sub>`;
      case 'link':
        return link(node.url, inline(node.children, context), context);
      case 'break':
        return html`<br />`;
      case 'image':
        return picture(node, context);
      case 'citation':
        return citation(node, context);
    }
  });

const figure = (
  { caption, credit, ...image }: Image,
  id: unknown,
  { lang, dir, mark }: OwnLanguage,
  context: TemplateContext,
) =>
  html`<figure id=${id} lang=${lang} dir=${dir}>${mark}${picture(image, context)}${
    caption || credit
      ? html`<figcaption>${inline(caption ?? [], context)}${caption && credit ? ' ' : nothing}${
          credit ? html`<small>${inline(credit, context)}</small>` : nothing
        }</figcaption>`
      : nothing
  }</figure>`;

/** A table that scrolls sideways by keyboard too, named by its caption. */
function table(
  { caption, align, rowHeaders, children: [head, ...rows] }: Table,
  id: unknown,
  { lang, dir, mark }: OwnLanguage,
  context: TemplateContext,
): TemplateResult {
  const cells = (children: readonly TableCell[], scopeOf: (column: number) => string | undefined) =>
    children.map(({ children: nodes }, column) => {
      const scope = scopeOf(column);
      const side = align?.[column] ?? 'none';
      const aligned = side === 'none' ? nothing : side;
      const content = inline(nodes, context);
      return scope
        ? html`<th scope=${scope} data-align=${aligned}>${content}</th>`
        : html`<td data-align=${aligned}>${content}</td>`;
    });
  return html`<div
    id=${id}
    lang=${lang}
    dir=${dir}
    role=${caption ? 'region' : nothing}
    aria-label=${caption ? plainText(caption).trim() : nothing}
    tabindex="0"
    >${mark}<table
      >${caption ? html`<caption>${inline(caption, context)}</caption>` : nothing}<thead
        ><tr>${cells(head?.children ?? [], () => 'col')}</tr></thead
      ><tbody
        >${rows.map(
          ({ children }) =>
            html`<tr>${cells(children, (column) => (rowHeaders && !column ? 'row' : undefined))}</tr>`,
        )}</tbody
      ></table
    ></div
  >`;
}

/** A picture without words of its own stands in the line, as it does in a paragraph. */
const isInline = (node: Flow): node is Inline =>
  typeof node === 'string' ||
  !(/^(paragraph|list|blockquote|table)$/.test(node.type) || 'caption' in node || 'credit' in node);

const flow = (nodes: readonly Flow[], context: TemplateContext): unknown[] =>
  nodes.map((node) => (isInline(node) ? inline([node], context) : prose(node, context)));

/** A block of plain prose. */
export function prose(node: Prose, context: TemplateContext): unknown {
  const id = node.id ? context.id(node.id) : nothing;
  if (node.type === 'list') {
    const items = node.children.map((item) => {
      const { lang, dir, mark } = ownLanguage(item, context);
      return html`<li id=${item.id ? context.id(item.id) : nothing} lang=${lang} dir=${dir}>${mark}${flow(item.children, context)}</li>`;
    });
    return node.ordered
      ? html`<ol id=${id} start=${node.start ?? nothing}>${items}</ol>`
      : html`<ul id=${id}>${items}</ul>`;
  }
  const own = ownLanguage(node, context);
  const { lang, dir, mark } = own;
  switch (node.type) {
    case 'paragraph':
      return html`<p id=${id} lang=${lang} dir=${dir}>${mark}${inline(node.children, context)}</p>`;
    case 'blockquote':
      return html`<blockquote id=${id} lang=${lang} dir=${dir}>${mark}${flow(node.children, context)}</blockquote>`;
    case 'image':
      return figure(node, id, own, context);
    case 'table':
      return table(node, id, own, context);
  }
}
