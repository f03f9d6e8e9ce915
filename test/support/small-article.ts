/** A small article; what is given replaces its fields. */
export const smallArticle = (fields: Record<string, unknown> = {}) => ({
  format: 1,
  inLanguage: 'en',
  headline: 'Sleep and pain',
  body: [{ type: 'paragraph', children: ['Pain makes sleep worse.'] }],
  ...fields,
});
