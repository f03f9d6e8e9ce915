import { doiAddress } from './doi.js';
import { parsePartialDate } from './partial-date.js';
import type { Article, Block, Person, Reference, Source } from './types.js';
import { safeUrl } from './url.js';

/** JSON-LD. A property that is undefined isn't written. */
export interface StructuredData {
  [property: string]: StructuredData | StructuredData[] | string | string[] | undefined;
}

// Structured data has no word for a date without a year.
const isoDate = (date: string | undefined): string | undefined =>
  date && parsePartialDate(date)?.year ? date : undefined;

const citation = ({ type, title, DOI, URL: url }: Reference): StructuredData => ({
  '@type': type === 'article-journal' ? 'ScholarlyArticle' : 'CreativeWork',
  name: title,
  url: DOI ? doiAddress(DOI) : url && safeUrl(url),
});

const aspects = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => [
    ...('healthAspect' in block && block.healthAspect ? [block.healthAspect] : []),
    ...('body' in block ? aspects(block.body) : []),
  ]);

/**
 * The structured data of an article's page, as schema.org has it: a `MedicalWebPage` whose main entity is the
 * `Article`. Review facts belong to the page; where the text is based on another (`isBasedOn`), whose review it was,
 * they are left out. A date without a year is left out.
 *
 * `base` is the address of the article file, which relative addresses start from. To be written into HTML, `<` in the
 * JSON must be escaped.
 */
export const structuredData = (article: Article, base?: string): StructuredData => {
  const { headline, description, inLanguage, isBasedOn } = article;
  const address = (url: string | undefined) => (url === undefined ? undefined : safeUrl(url, base));
  const person = ({ type = 'Person', name, description: role, url, ...others }: Person): StructuredData => ({
    '@type': type,
    name,
    description: role,
    url: address(url),
    // Titles and a job are a person's.
    ...(type === 'Person' && others),
  });
  const about = [...new Set(aspects(article.body))];
  const work = (type: string, source: Source | undefined): StructuredData | undefined =>
    source && { '@type': type, name: source.name, url: address(source.url) };

  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name: headline,
    description,
    inLanguage,
    url: address(article.url),
    aspect: about.length ? about : undefined,
    lastReviewed: isBasedOn ? undefined : isoDate(article.lastReviewed),
    reviewedBy: isBasedOn ? undefined : article.reviewedBy?.map(person),
    mainEntity: {
      '@type': 'Article',
      headline,
      description,
      inLanguage,
      url: address(article.url),
      image: address(article.image?.url),
      author: article.author?.map(person),
      translator: article.translator?.map(person),
      publisher: work('Organization', article.publisher),
      datePublished: isoDate(article.datePublished),
      dateModified: isoDate(article.dateModified),
      timeRequired: article.timeRequired,
      license: article.license && safeUrl(article.license),
      isBasedOn: work('CreativeWork', isBasedOn),
      citation: article.references?.map(citation),
    },
  };
};
