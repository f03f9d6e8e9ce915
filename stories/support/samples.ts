import type { Example } from './example.js';

/** Address of the first article's file, as a site would write it. */
export const ARTICLE = 'https://careleaf.example/articles/ketamine-therapy-for-ptsd.en.json';

/** An article file that never comes: the state while loading. */
export const UNANSWERED = 'https://careleaf.example/articles/unanswered.json';

/** An article file that is not there: the state after an error. */
export const MISSING = 'https://careleaf.example/articles/missing.json';

/** An element whose article file is not there, and which has nothing else to show. */
export const unreadable = (tag: `care-${string}`): Example => ({
  title: 'When the article file can’t be shown and nothing else is there.',
  warns: true,
  html: `<${tag} src="${MISSING}" href="https://clinic.example/"></${tag}>`,
});

/** Two entries of a list of references, the way `careleaf render` writes them. */
export const duman = `<li id="ref-duman2012">
      <care-reference doi="10.1126/science.1222939">
        Duman, R. S., &amp; Aghajanian, G. K. (2012). Synaptic dysfunction in depression: Potential therapeutic
        targets. <em>Science</em>, <em>338</em>(6103), 68–72.
        <a href="https://doi.org/10.1126/science.1222939">https://doi.org/10.1126/science.1222939</a>
      </care-reference>
    </li>`;

export const berman = `<li id="ref-berman2000">
      <care-reference doi="10.1016/S0006-3223(00)00930-4">
        Berman, R. M., Cappiello, A., Anand, A., Oren, D. A., Heninger, G. R., &amp; Charney, D. S. (2000).
        Antidepressant effects of ketamine in depressed patients. <em>Biological Psychiatry</em>,
        <em>47</em>(4), 351–354.
        <a href="https://doi.org/10.1016/S0006-3223(00)00930-4">https://doi.org/10.1016/S0006-3223(00)00930-4</a>
      </care-reference>
    </li>`;

/** A list of references around entries. */
export const referenceList = (...entries: readonly string[]): string => `<care-reference-list>
  <h2 slot="heading">References</h2>
  <ol>
    ${entries.join('\n    ')}
  </ol>
</care-reference-list>`;
