import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatMessage, plainMessage } from '../../../src/localization/format-message.js';
import { assessCatalog, translatedMessages } from '../../../src/tools/locale/assess-catalog.js';
import { messageUnits, type SourceMessage } from '../../../src/tools/locale/units.js';
import { readXliff } from '../../../src/tools/locale/xliff/read-xliff.js';

/*
 * What happens to files on their way through tools and hands, to which the stock tools of @lit/localize say nothing or lose what was
 * translated. Here each case is caught with a message in plain words, or survived; and it never costs another text than its own.
 */

const message = (id: string, text: string): SourceMessage => ({
  id,
  text,
  desc: `About ${id}.`,
  file: 'x.ts',
});
const messages = [
  message('list.reviewed', 'Reviewed {date} by <link>{name}</link>'),
  message('list.terms', 'Terms & conditions'),
  message('list.other', 'Read more'),
];
const units = messages.flatMap((each) => messageUnits(each, 'es'));

interface Damage {
  /** The `<target>` of the first unit, or the whole of it. */
  readonly target?: string;
  /** What becomes of the file. */
  readonly file?: (xml: string) => string;
  /** Codes of the faults; none: it is survived. */
  readonly faults: readonly string[];
  /** Words that the message has, so that it can be acted upon. */
  readonly says?: RegExp;
  /** What readers see of the three texts; English where a text costs itself. */
  readonly shown?: readonly (string | undefined)[];
}

const GOOD = 'Revisado el {date} por <link>{name}</link>';
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const file = (target = `<target>${escape(GOOD)}</target>`): string => `<?xml version="1.0"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="careleaf" source-language="en" target-language="es" datatype="plaintext"><body>
<trans-unit id="list.reviewed"><source>Reviewed {date} by &lt;link>{name}&lt;/link></source>${target}</trans-unit>
<trans-unit id="list.terms"><source>Terms &amp; conditions</source><target>Términos &amp; condiciones</target></trans-unit>
<trans-unit id="list.other"><source>Read more</source><target>Leer más</target></trans-unit>
</body></file></xliff>`;
const words = (text: string): string => `<target>${escape(text)}</target>`;

const cases: Readonly<Record<string, Damage>> = {
  'a placeholder is dropped': {
    target: words('Revisado por <link>{name}</link>'),
    faults: ['placeholder-missing'],
    says: /\{date\} is missing/,
  },
  'a placeholder is invented': {
    target: words('Revisado el {fecha} por <link>{name}</link>'),
    faults: ['placeholder-missing', 'placeholder-unknown'],
    says: /\{fecha\} does not belong/,
  },
  'the markup of a placeholder is edited': {
    target: words('Revisado el {date por <link>{name}</link>'),
    faults: ['syntax'],
    says: /Write placeholders and tags exactly as in English/,
  },
  'a placeholder is there twice, and the other is lost': {
    target: words('Revisado el {date} por <link>{date}</link>'),
    faults: ['placeholder-missing', 'placeholder-unknown'],
    says: /\{name\} is missing/,
  },
  'a placeholder has a number that there is not': {
    target: words('Revisado el {7} por <link>{name}</link>'),
    faults: ['syntax'],
    says: /\{7 is not a placeholder/,
  },
  'a tag closes before it opens': {
    target: words('Revisado el {date} por </link>{name}<link>'),
    faults: ['syntax'],
    says: /<\/link> stands where no <link> is open/,
  },
  'a tool has dropped what its own mark stood for': {
    target: '<target>Revisado el <x id="0"/> por &lt;link>{name}&lt;/link></target>',
    faults: ['placeholder-missing', 'spaces'],
    says: /\{date\} is missing/,
  },
  'a tool adds another translation': {
    target: `<alt-trans><target>Otra</target></alt-trans>${words(GOOD)}`,
    faults: [],
  },
  'CDATA, marks and comments in the translation': {
    target:
      '<target><!-- x --><mrk mtype="seg">Revisado el <![CDATA[{date} por <link>]]></mrk><g id="1">{name}</g>&lt;/link></target>',
    faults: [],
  },
  'marked as not translated yet, and translated': {
    target: `<target state="needs-translation">${escape(GOOD)}</target>`,
    faults: [],
  },
  'marked as to be reviewed': {
    target: `<target state="needs-review-translation">${escape(GOOD)}</target>`,
    faults: ['unreviewed'],
    says: /has not been checked by a native speaker/,
  },
  'the translation is empty': { target: '<target/>', faults: ['not-translated'], says: /not translated yet/ },
  'the translation is blank': { target: '<target> \n </target>', faults: ['not-translated'] },
  'there is no translation': { target: '', faults: ['not-translated'] },
  'one unit is broken XML': {
    target: '<target>Revisado <b></target>',
    faults: ['xml', 'not-translated'],
    says: /This unit cannot be read/,
  },
  'the file is cut off': {
    file: (xml) => xml.slice(0, xml.indexOf('</trans-unit>', xml.indexOf('list.other'))),
    faults: ['xml', 'not-translated'],
    shown: [GOOD, 'Términos & condiciones', undefined],
  },
  'the file is no XML at all': {
    file: () => 'PK\u0003\u0004',
    faults: ['not-xliff', 'not-translated', 'not-translated', 'not-translated'],
    says: /This is not an XLIFF file/,
    shown: [undefined, undefined, undefined],
  },
  'copied from another language, which is still named in it': {
    file: (xml) => xml.replace('target-language="es"', 'target-language="pt-BR"'),
    faults: ['wrong-language', 'not-translated', 'not-translated', 'not-translated'],
    says: /By its name this file is in es, but it says that it is in pt-BR/,
    shown: [undefined, undefined, undefined],
  },
  'a unit is there twice': {
    file: (xml) =>
      xml.replace(
        '</body>',
        '<trans-unit id="list.other"><source>Read more</source><target>Más</target></trans-unit></body>',
      ),
    faults: ['duplicate'],
    says: /there twice with different translations: “Leer más” and “Más”/,
    shown: [GOOD, 'Términos & condiciones', undefined],
  },
  'a unit is missing': {
    file: (xml) => xml.replace(/<trans-unit id="list.other">.*/, ''),
    faults: ['not-translated'],
    shown: [GOOD, 'Términos & condiciones', undefined],
  },
  'the code of a character stands for it': {
    file: (xml) => xml.replace('Términos &amp;', 'Términos &amp;amp;'),
    faults: ['entity'],
    says: /shows the code of a character/,
    shown: [GOOD, undefined, 'Leer más'],
  },
  'nothing is wrong': { faults: [] },
};

for (const [name, { target, file: change, faults, says, shown }] of Object.entries(cases)) {
  test(`damaged file: ${name}`, () => {
    const text = file(target);
    const assessment = assessCatalog('es', units, readXliff(change ? change(text) : text));
    assert.deepEqual(
      assessment.faults.map(({ code }) => code),
      faults,
    );
    for (const fault of assessment.faults) assert.ok(fault.message && fault.advice, fault.code);
    if (says) assert.ok(assessment.faults.some((fault) => says.test(`${fault.message} ${fault.advice}`)));
    const usable = new Map(translatedMessages(messages, assessment).map((each) => [each.id, each.text]));
    const costs = faults.some((code) => code !== 'unreviewed');
    assert.deepEqual(
      messages.map(({ id }) => usable.get(id)),
      shown ?? [costs ? undefined : GOOD, 'Términos & condiciones', 'Leer más'],
    );
    // Whatever is used can be shown: no value is lost, no `&amp;` is seen.
    for (const each of usable.values()) {
      const values = { date: 'D', name: 'N' };
      const locale = { number: String, plural: () => 'other' as const };
      const seen = plainMessage(formatMessage(each, values, locale));
      assert.doesNotMatch(seen, /[{}<>]|&\w+;|undefined/);
    }
  });
}
