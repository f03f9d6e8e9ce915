import type { Article, Inline } from '../../article/types.js';
import { formatPartialDate } from '../../article/partial-date.js';
import { formatMessage, plainMessage } from '../../localization/format-message.js';
import { CREDITS } from './article-units.js';
import type { Assessment } from './assess-catalog.js';
import { mapArticle } from './map-article.js';
import { M } from './translation-notice.messages.js';

/**
 * The article in another language. What has no usable translation stays English and is marked so; so does advice on safety
 * whose English has changed since. Other outdated texts are shown, with the day of the change. The note above the text says that
 * it is a translation, and whether anybody has checked it; the byline names the translator.
 *
 * @param messages texts of the interface in that language, by id
 */
export function translateArticle(
  article: Article,
  tag: string,
  { units }: Assessment,
  messages: Readonly<Record<string, string>>,
): Article {
  const byId = new Map(units.map((each) => [each.unit.id, each]));
  let english = 0;
  const translated = mapArticle(article, ({ id, safety }) => {
    const found = byId.get(id);
    if (found?.usable && !(safety && found.state === 'stale')) return found.target;
    english++;
    return undefined;
  });

  const plurals = new Intl.PluralRules(tag);
  const say = ({ id, text }: { id: string; text: string }, values: Record<string, string> = {}): string =>
    plainMessage(
      formatMessage(messages[id] ?? text, values, {
        number: (value) => value.toLocaleString(tag),
        plural: (value) => plurals.select(value),
      }),
    );
  const credit = (id: string): string => {
    const found = byId.get(id);
    return found?.usable ? found.target : '';
  };
  const translator = credit(CREDITS.translator);
  const reviewer = credit(CREDITS.reviewer);
  const counted = units.filter(({ unit }) => !unit.optional);
  const reviewed = Boolean(reviewer) && counted.every(({ state }) => state !== 'unreviewed');
  const day = credit(CREDITS.reviewed);
  const stale = counted.some(({ state, usable }) => usable && state === 'stale');
  const notice = [
    say(M.translated),
    !reviewed
      ? say(M.notReviewed)
      : day
        ? say(M.reviewedOn, { reviewer, date: formatPartialDate(day, tag) })
        : say(M.reviewedBy, { reviewer }),
    stale && article.dateModified && say(M.updated, { date: formatPartialDate(article.dateModified, tag) }),
    english && say(M.partsInEnglish),
  ].filter(Boolean);
  const spaced: Inline[] = translated.editorialNote?.length ? [...translated.editorialNote, ' '] : [];
  const separator = /^(ja|zh)/.test(tag) ? '' : ' ';
  return {
    ...translated,
    inLanguage: tag,
    ...(translator && { translator: [{ name: translator }] }),
    editorialNote: [...spaced, notice.join(separator)],
  };
}
