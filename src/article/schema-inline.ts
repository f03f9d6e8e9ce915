/** Text in a line, named as in mdast, with citations. See schema.ts for the habits these schemas keep. */
import * as v from 'valibot';
import type { Inline } from './generated/types.js';
import { address, citedId, count, line, named, text } from './schema-leaves.js';

const inline: v.GenericSchema<unknown, Inline> = v.lazy(() => inlineUnion);
export const inlines = v.array(inline);

export const textNode = v.pipe(
  v.object({ type: v.literal('text'), value: text }),
  v.transform(({ value }) => value),
  named('Text', 'Plain text; a string means the same.'),
);
const marked = <const Type extends string>(type: Type, title: string, description: string) =>
  v.pipe(v.object({ type: v.literal(type), children: inlines }), named(title, description));
const emphasis = marked('emphasis', 'Emphasis', 'Stressed text.');
const strong = marked('strong', 'Strong', 'Important text.');
const superscript = marked('superscript', 'Superscript', 'Raised text.');
const subscript = marked('subscript', 'Subscript', 'Lowered text.');
const link = v.pipe(
  v.object({
    type: v.literal('link'),
    url: v.pipe(address, v.description('Address as written; pass it through `safeUrl` before use.')),
    title: v.exactOptional(line),
    children: inlines,
  }),
  named('Link', 'A link. Its children hold no other link and no citation.'),
);
const lineBreak = v.pipe(v.object({ type: v.literal('break') }), named('Break', 'A line break.'));
const citation = v.pipe(
  v.object({
    type: v.literal('citation'),
    references: v.pipe(
      v.array(citedId),
      v.minLength(1),
      v.description('Ids of references of this file, at least one.'),
    ),
    label: v.exactOptional(
      v.pipe(
        line,
        v.description('The words shown, parentheses included. Left out: made from the references.'),
      ),
    ),
  }),
  named('Citation', 'The mark in the text that names the sources of a claim.'),
);

const alt = v.pipe(
  text,
  v.description('What the picture shows, for those who do not see it; an empty text for mere decoration.'),
);
export const pictureEntries = {
  url: address,
  alt,
  width: v.exactOptional(count),
  height: v.exactOptional(count),
};
const inlineImage = v.pipe(
  v.object({ type: v.literal('image'), ...pictureEntries, title: v.exactOptional(line) }),
  named('InlineImage', 'A small picture in a line of text.'),
);

export const markedNodes = [emphasis, strong, superscript, subscript, link, lineBreak, citation] as const;
const inlineUnion = v.pipe(
  v.union([text, textNode, v.variant('type', [...markedNodes, inlineImage])]),
  named('Inline', 'Text in a line: a plain string, or a node that marks text up.'),
);

export const inlineDefinitions = {
  Inline: inlineUnion,
  Text: textNode,
  Emphasis: emphasis,
  Strong: strong,
  Superscript: superscript,
  Subscript: subscript,
  Link: link,
  Break: lineBreak,
  Citation: citation,
  InlineImage: inlineImage,
};
