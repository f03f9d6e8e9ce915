import type { ElementExamples } from '../../support/example.js';
import { ARTICLE, berman, duman, referenceList } from '../../support/samples.js';

const open = (root: HTMLElement): unknown => root.querySelector('care-reference-popover')?.show();

const sentence = (marker: string): string =>
  `<p>
  Research suggests that ketamine promotes neuroplasticity, the forming of new neural connections
  ${marker}.
</p>`;

const marker =
  '<care-reference-popover><a href="#ref-duman2012">(Duman &amp; Aghajanian, 2012)</a></care-reference-popover>';

export const referencePopover = {
  tag: 'care-reference-popover',
  examples: {
    closed: {
      title: 'In a sentence: text with a fine dotted underline. Press it to see the source.',
      html: `${sentence(marker)}
${referenceList(duman)}`,
    },
    open: {
      title: 'Open: the whole reference, its DOI, “Copy”, and the way to the list.',
      act: open,
      html: `${sentence(marker)}
${referenceList(duman)}`,
    },
    above: {
      title: 'Opens above the words, while there is room.',
      act: open,
      html: `${sentence('<care-reference-popover placement="block-start"><a href="#ref-duman2012">(Duman &amp; Aghajanian, 2012)</a></care-reference-popover>')}
${referenceList(duman)}`,
    },
    several: {
      title: 'Several sources in one marker.',
      act: open,
      html: `${sentence('<care-reference-popover for="ref-duman2012 ref-berman2000">(Berman et al., 2000; Duman &amp; Aghajanian, 2012)</care-reference-popover>')}
${referenceList(berman, duman)}`,
    },
    forId: {
      title: 'With “for” instead of a link. Without script there is then no way to the source.',
      html: `${sentence('<care-reference-popover for="ref-duman2012">(Duman &amp; Aghajanian, 2012)</care-reference-popover>')}
${referenceList(duman)}`,
    },
    short: {
      title: 'A number as the marker.',
      html: `${sentence('<care-reference-popover for="ref-duman2012">[1]</care-reference-popover>')}
${referenceList(duman)}`,
    },
    long: {
      title: 'Words that wrap over lines, as any text does.',
      width: 260,
      html: `${sentence('<care-reference-popover><a href="#ref-berman2000">(Berman, Cappiello, Anand, Oren, Heninger, &amp; Charney, in a study of the year 2000)</a></care-reference-popover>')}
${referenceList(berman)}`,
    },
    narrow: {
      title: 'On a small phone, 320 pixels wide.',
      width: 320,
      html: `${sentence(marker)}
${referenceList(duman)}`,
    },
    missing: {
      title: 'Without its reference the words stay plain text, and the console says what is missing.',
      warns: true,
      html: `<p>Research suggests so <care-reference-popover for="ref-nowhere">(Nobody, 1999)</care-reference-popover>.</p>`,
    },
    accent: {
      title: 'An accent of its own: buttons and focus ring. The words keep the colour of the text.',
      act: open,
      html: `${sentence('<care-reference-popover accent="#7a1f5c"><a href="#ref-duman2012">(Duman &amp; Aghajanian, 2012)</a></care-reference-popover>')}
${referenceList(duman)}`,
    },
    clipped: {
      title: 'Inside a box that hides what overflows: the dialog is not cut off.',
      act: open,
      html: `<div style="block-size: 5em; overflow: hidden; border: 1px solid">
${sentence(marker)}
</div>
${referenceList(duman)}`,
    },
    rightToLeft: {
      title: 'Right to left; the English reference stays left to right.',
      lang: 'ar',
      dir: 'rtl',
      act: open,
      html: `<p>تشير الأبحاث إلى ذلك <care-reference-popover for="ref-duman2012"><span lang="en" dir="ltr">(Duman &amp; Aghajanian, 2012)</span></care-reference-popover>.</p>
<care-reference-list>
  <h2 slot="heading">المراجع</h2>
  <ol>
    <li id="ref-duman2012" lang="en" dir="ltr">
      <care-reference lang="en" doi="10.1126/science.1222939">
        Duman, R. S., &amp; Aghajanian, G. K. (2012). Synaptic dysfunction in depression: Potential therapeutic targets.
        <em>Science</em>, <em>338</em>(6103), 68–72.
        <a href="https://doi.org/10.1126/science.1222939">https://doi.org/10.1126/science.1222939</a>
      </care-reference>
    </li>
  </ol>
</care-reference-list>`,
    },
    many: {
      title: 'Many in one paragraph.',
      html: `<p>
  ${Array.from({ length: 8 }, () => `A sentence that needs a source ${marker}.`).join('\n  ')}
</p>
${referenceList(duman)}`,
    },
    inArticle: {
      title: 'In an article, where the file brings markers and references along.',
      html: `<care-article src="${ARTICLE}" without="byline note contact"></care-article>`,
    },
    numbered: {
      title: 'In an article that numbers its sources.',
      html: `<care-article src="${ARTICLE}" numbered without="byline note contact"></care-article>`,
    },
  },
} satisfies ElementExamples;
