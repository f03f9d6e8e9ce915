/** A short article to begin with: one of everything that most articles have. */
export const shortArticle = `{
  "format": 1,
  "id": "my-article",
  "inLanguage": "en",
  "headline": "What readers want to know",
  "description": "One or two sentences that say what the article is about. They stand on cards.",
  "author": [{ "name": "First name and name", "honorificSuffix": "M.D." }],
  "datePublished": "2026",
  "body": [
    {
      "type": "paragraph",
      "children": ["Say first what matters most to your readers, in short sentences and plain words."]
    },
    {
      "type": "section",
      "id": "how-it-works",
      "heading": "How it works",
      "body": [
        { "type": "paragraph", "children": ["Each section answers one question."] },
        {
          "type": "keyPoints",
          "id": "points",
          "items": [
            {
              "id": "first-point",
              "label": "A few words",
              "body": [{ "type": "paragraph", "children": ["Then a sentence or two that explain them."] }]
            }
          ]
        }
      ]
    },
    {
      "type": "callout",
      "id": "when-to-call",
      "tone": "caution",
      "heading": "When to call us",
      "body": [{ "type": "paragraph", "children": ["What must not be overlooked stands in a box."] }]
    }
  ],
  "contact": {
    "heading": "Talk to us",
    "name": "Name of the clinic",
    "telephone": "+1-310-555-0100",
    "telephoneText": "(310) 555-0100",
    "url": "https://clinic.example/",
    "linkText": "Visit our site"
  }
}
`;
