/** What prose has no word for: sections, key points, benefits, callouts. See schema.ts for the habits these schemas keep. */
import * as v from 'valibot';
import type { Block } from './generated/types.js';
import { flag, language, line, named, tone } from './schema-leaves.js';
import { permanentId, proseNodes } from './schema-prose.js';

const block: v.GenericSchema<unknown, Block> = v.lazy(() => blockUnion);
export const blocks = v.array(block);

const labelLanguage = v.exactOptional(
  v.pipe(language, v.description('Language of its heading or label alone, where that is not the article’s.')),
);
export const heading = v.pipe(line, v.description('Plain text.'));
const healthAspect = v.exactOptional(
  v.pipe(
    line,
    v.description(
      'What it tells about health, as schema.org says it: HowItWorks, Benefits, SideEffects, Safety…',
    ),
  ),
);
const section = v.pipe(
  v.object({
    type: v.literal('section'),
    id: permanentId,
    inLanguage: labelLanguage,
    heading,
    healthAspect,
    body: blocks,
  }),
  named('Section', 'A part of the article under its own heading. Sections nest.'),
);
const keyPoint = v.pipe(
  v.object({ id: permanentId, inLanguage: labelLanguage, label: line, body: blocks }),
  named('KeyPoint', 'A labelled point.'),
);
const keyPoints = v.pipe(
  v.object({ type: v.literal('keyPoints'), id: permanentId, healthAspect, items: v.array(keyPoint) }),
  named('KeyPoints', 'Labelled points, always open.'),
);
const benefit = v.pipe(
  v.object({
    id: permanentId,
    inLanguage: labelLanguage,
    label: line,
    open: v.exactOptional(v.pipe(flag, v.description('Starts open.'))),
    body: blocks,
  }),
  named('Benefit', 'A benefit that expands.'),
);
const benefits = v.pipe(
  v.object({ type: v.literal('benefits'), id: permanentId, healthAspect, items: v.array(benefit) }),
  named('Benefits', 'Benefits that expand one by one.'),
);
const callout = v.pipe(
  v.object({
    type: v.literal('callout'),
    id: permanentId,
    inLanguage: labelLanguage,
    tone: v.exactOptional(v.pipe(tone, v.description('note (when left out), caution or urgent.'))),
    heading: v.exactOptional(heading),
    healthAspect,
    body: blocks,
  }),
  named('Callout', 'A part that stands out.'),
);
const contactBlock = v.pipe(
  v.object({ type: v.literal('contact'), id: permanentId }),
  named('Contact', 'The place of the contact banner. Left out: before the references.'),
);
const blockUnion = v.pipe(
  v.variant('type', [...proseNodes, section, keyPoints, benefits, callout, contactBlock]),
  named('Block', 'Every block that can stand in a body.'),
);

export const blockDefinitions = {
  Block: blockUnion,
  Section: section,
  KeyPoints: keyPoints,
  KeyPoint: keyPoint,
  Benefits: benefits,
  Benefit: benefit,
  Callout: callout,
  Contact: contactBlock,
};
