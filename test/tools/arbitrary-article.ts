import fc, { type Arbitrary } from 'fast-check';
import { leaves, objects, unions } from '../../src/article/generated/format.js';
import { fieldKinds, isFields } from '../../src/tools/walk-article.js';

const references = ['r1', 'r2', 'r3'];

/** Texts that markup, white space and direction could go wrong with. */
const text = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  fc.constantFrom(
    '',
    ' ',
    '\n',
    ' \n\t',
    'two\nlines',
    'a\r\nb\r',
    'a < b & "c" \'d\' >',
    '<!--lit-part-->',
    '<?>',
    '</script><script>alert(1)</script>',
    '&amp;',
    '\u00a0',
    'שלום',
    'é\u0301 𝒳 👩‍⚕️',
  ),
);
const line = text.map((value) => (/\S/.test(value) ? value : `${value}x`));
const address = fc.constantFrom(
  'https://a.example/?b=1&c="2"#d',
  'picture.png',
  '#i3',
  'tel:+1-310-601-9999',
  'mailto:a@b.example',
);

const leafArbitraries: Readonly<Record<string, Arbitrary<unknown>>> = {
  format: fc.constant(1),
  flag: fc.boolean(),
  count: fc.integer({ min: 1, max: 99_999 }),
  slug: fc.constantFrom('sleep-and-pain', 'a_1'),
  id: fc.nat(50).map((number) => `i${number}`),
  language: fc.constantFrom('en', 'en-GB', 'es', 'ar', 'zh-Hant', 'he-IL', 'de'),
  address,
  date: fc.constantFrom('2024-04-22', '2024-04', '2024', '--04-22'),
  duration: fc.constantFrom('PT6M', 'PT90M'),
  tone: fc.constantFrom('note', 'caution', 'urgent'),
  alignment: fc.constantFrom('left', 'right', 'center', 'none'),
  personType: fc.constantFrom('Person', 'Organization'),
  citedId: fc.constantFrom(...references),
  datePart: fc.integer({ min: 1, max: 12 }),
  text,
};

const built = fc.letrec((tie) => {
  const of = (kind: string): Arbitrary<unknown> => {
    const item = /^[*+](.*)/.exec(kind)?.[1];
    if (item === undefined) return leaves[kind] ? (leafArbitraries[kind] ?? line) : tie(kind);
    return fc.array(of(item), {
      minLength: kind.startsWith('+') ? 1 : 0,
      maxLength: 3,
      depthIdentifier: 'article',
    });
  };
  const record = (name: string, type?: string): Arbitrary<unknown> => {
    const fields = fieldKinds(name);
    const required = (objects[name] ?? '').match(/[^\s!]+(?=!:)/g) ?? [];
    const model: Record<string, Arbitrary<unknown>> = type ? { type: fc.constant(type) } : {};
    for (const [field, kind] of fields) model[field] = of(kind);
    return fc.record(model, { requiredKeys: type ? [...required, 'type'] : required });
  };
  const member = (spec: string): Arbitrary<unknown> => {
    const [type = '', name = type] = spec.split('=');
    return name === 'contact' ? fc.constant({ type }) : record(name, type);
  };
  return {
    ...Object.fromEntries(Object.keys(objects).map((name) => [name, record(name)])),
    ...Object.fromEntries(
      Object.entries(unions).map(([name, specs]) => {
        const members = specs.split(' ').map(member);
        // The first choice ends the recursion.
        const [first = fc.constant('end'), ...rest] = specs.includes('text')
          ? [text, ...members]
          : [record('paragraph', 'paragraph'), ...members];
        return [
          name,
          /^(listItem|tableRow|tableCell)$/.test(name)
            ? (members[0] ?? first)
            : fc.oneof({ maxDepth: 4, depthIdentifier: 'article' }, first, ...rest),
        ];
      }),
    ),
  };
});

/** Makes of a random article one without faults: ids once, one contact, no link in a link, only known references. */
function mend(value: unknown, seen: Set<string>, inLink = false): unknown {
  if (Array.isArray(value))
    return value.flatMap((item) => {
      const type = isFields(item) ? item['type'] : undefined;
      if (inLink && (type === 'link' || type === 'citation')) return [];
      if (type === 'contact') {
        if (seen.has('contact')) return [];
        seen.add('contact');
      }
      return [mend(item, seen, inLink || type === 'link')];
    });
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, field]) => {
      if (key === 'id' && /^i\d/.test(String(field))) {
        if (seen.has(String(field))) return [];
        seen.add(String(field));
      }
      return [[key, mend(field, seen, inLink)]];
    }),
  );
}

/** Articles without faults, of all that the format allows, as parsed JSON. */
export const arbitraryArticle: Arbitrary<unknown> = fc
  .tuple(built['article'] ?? fc.constant({}), built['reference'] ?? fc.constant({}))
  .map(([article, reference]) => {
    const list = references.map((id) => ({ ...(isFields(reference) ? reference : {}), id }));
    return mend({ ...(isFields(article) ? article : {}), references: list }, new Set());
  });
