import type { XliffFile, XliffUnit } from './xliff.js';

const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    // Not allowed in XML at all.
    .replaceAll(/(?![\t\n])\p{Cc}|[\ufffe\uffff]/gu, '');

const attributes = (values: Record<string, string | number | undefined>): string =>
  Object.entries(values)
    .map(([name, value]) =>
      value === undefined ? '' : ` ${name}="${escape(String(value)).replaceAll('"', '&quot;')}"`,
    )
    .join('');

function writeUnit({ id, source, target, state, approved, maxLength, context, notes }: XliffUnit): string {
  const unit = attributes({
    id,
    approved: approved ? 'yes' : undefined,
    maxwidth: maxLength,
    'size-unit': maxLength && 'char',
    'xml:space': 'preserve',
  });
  return [
    `      <trans-unit${unit}>`,
    `        <source>${escape(source ?? '')}</source>`,
    `        <target${attributes({ state })}>${escape(target)}</target>`,
    ...(context
      ? [
          '        <context-group purpose="location">',
          `          <context context-type="sourcefile">${escape(context)}</context>`,
          '        </context-group>',
        ]
      : []),
    ...notes.map(({ from, text }) => `        <note${attributes({ from })}>${escape(text)}</note>`),
    '      </trans-unit>',
  ].join('\n');
}

/** The text of an XLIFF 1.2 file: the same for the same units, so that a change shows as itself and nothing else. */
export function writeXliff({ original, sourceLanguage, targetLanguage, units }: XliffFile): string {
  const file = attributes({
    original,
    'source-language': sourceLanguage,
    'target-language': targetLanguage,
    datatype: 'plaintext',
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file${file}>
    <body>
${units.map(writeUnit).join('\n')}
    </body>
  </file>
</xliff>
`;
}
