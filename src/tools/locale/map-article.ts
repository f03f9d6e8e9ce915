import type { Article, Person } from '../../article/types.js';
import { blockMapper } from './map-blocks.js';
import { textMapper, type TranslateText } from './map-texts.js';

/**
 * Walks through all texts of an article and makes the same article of what `translate` gives. References, names, addresses
 * and numbers of markup stay as they are: translators never see them.
 *
 * @param sourceLanguage the language of what stays untranslated
 */
export function mapArticle(
  article: Article,
  translate: TranslateText,
  sourceLanguage = article.inLanguage,
): Article {
  const mapper = textMapper(translate, sourceLanguage);
  const { plain, inlines } = mapper;
  const { blocks, prose } = blockMapper(mapper);
  const fields = <Holder extends object>(
    holder: Holder,
    id: string,
    notes: { readonly [Key in keyof Holder]?: string },
  ): Partial<Holder> => mapper.fields(holder, notes, { id, safety: false });
  const persons = (list: readonly Person[], id: string): Person[] =>
    list.map((one, index) => ({
      ...one,
      ...fields(one, `${id}.${index + 1}`, {
        jobTitle: `Position of ${one.name}.`,
        description: `About ${one.name}.`,
      }),
    }));

  const { image, author, reviewedBy, isBasedOn, editorialNote, contact, body } = article;
  return {
    ...article,
    ...fields(article, 'article', {
      headline: 'Title of the article.',
      description: 'Summary of the article, on cards.',
    }),
    ...(image && {
      image: {
        ...image,
        ...fields(image, 'article.image', { alt: 'What the picture of the article shows.' }),
      },
    }),
    ...(author && { author: persons(author, 'article.author') }),
    ...(reviewedBy && { reviewedBy: persons(reviewedBy, 'article.reviewedBy') }),
    ...(isBasedOn && {
      isBasedOn: {
        ...isBasedOn,
        name: plain(isBasedOn.name, {
          id: 'article.isBasedOn',
          note: 'Title of the text that this one condenses.',
          safety: false,
        }),
      },
    }),
    ...(editorialNote && {
      editorialNote: inlines(editorialNote, {
        id: 'article.editorialNote',
        note: 'Note above the text.',
        safety: true,
      }),
    }),
    body: blocks(body, { id: 'body', note: '', safety: false }),
    ...(contact && {
      contact: {
        ...contact,
        ...fields(contact, 'article.contact', {
          heading: 'Heading above the address of the clinic.',
          name: 'Name of the clinic. Most often it stays.',
          areaServed: 'Place of the clinic.',
        }),
        ...(contact.availableService && {
          availableService: contact.availableService.map((service, index) =>
            plain(service, {
              id: `article.contact.availableService.${index + 1}`,
              note: 'A service that the clinic offers. Names of products stay.',
              safety: false,
            }),
          ),
        }),
        ...fields(contact, 'article.contact', { linkText: 'Words of the link to the clinic.' }),
        ...(contact.body && {
          body: contact.body.map((block, index) =>
            prose(block, { id: `contact.${index + 1}`, note: ' about the clinic', safety: false }),
          ),
        }),
      },
    }),
  };
}
