import type { Coverage } from './assess-catalog.js';
import { isShipped } from './assess-catalog.js';
import type { LocaleEntry } from './catalog-units.js';

/** The state of one language. */
export interface LocaleStatus {
  tag: string;
  entry: LocaleEntry;
  ui: Coverage;
  articles: { id: string; coverage: Coverage }[];
}

/** How much of a file is translated, in whole per cents; 100 % is everything. */
export const percent = ({ units, translated }: Coverage): string =>
  `${Math.floor((translated / units) * 100)} %`;

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

/** The text of `locales/STATUS.md`. */
export function statusText(statuses: readonly LocaleStatus[]): string {
  const ui = statuses.map(({ tag, entry, ui: coverage }) =>
    row([
      `[${entry.english}](ui/${tag}.xlf)`,
      entry.name,
      `\`${tag}\``,
      percent(coverage),
      coverage.unreviewed,
      coverage.stale,
      coverage.wordsLeft,
      isShipped(coverage) ? 'yes' : 'no',
    ]),
  );
  const articles = statuses.flatMap(({ tag, entry, articles: list }) =>
    list
      .filter(({ coverage }) => coverage.translated)
      .map(({ id, coverage }) =>
        row([
          `[${id}](articles/${id}/${tag}.xlf)`,
          entry.english,
          percent(coverage),
          coverage.unreviewed,
          coverage.stale,
          coverage.wordsLeft,
          isShipped(coverage) ? 'yes' : 'no',
        ]),
      ),
  );
  return `# How far each language is

Written by \`npm run locale:sync\`. “To check”: translated, but no native speaker has looked at it. “Outdated”: the English has
changed since. “Words left” counts English words. A language ships when four fifths of its texts are translated.

## Interface

| language | | tag | translated | to check | outdated | words left | ships |
|---|---|---|---|---|---|---|---|
${ui.join('\n')}

## Articles

| article | language | translated | to check | outdated | words left | ships |
|---|---|---|---|---|---|---|
${articles.join('\n')}
`;
}
