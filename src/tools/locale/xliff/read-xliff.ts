import { parseXml, XmlElement, XmlError, XmlText, type XmlNode } from '@rgrove/parse-xml';
import type { LocaleFault, XliffFile, XliffUnit } from './xliff.js';

/** What a file holds, and what of it could not be read. A damaged unit costs itself, never the others. */
export interface ReadXliff extends XliffFile {
  faults: LocaleFault[];
}

const options = {
  resolveUndefinedEntity: (reference: string): string | undefined =>
    ({ '&nbsp;': '\u00a0', '&hellip;': '…', '&ndash;': '–', '&mdash;': '—', '&rsquo;': '’', '&lsquo;': '‘' })[
      reference
    ],
  ignoreUndefinedEntities: true,
};

/** Names without their prefix: tools that merge files write `xlf:target`. */
const localName = (element: XmlElement): string => element.name.slice(element.name.indexOf(':') + 1);

const elements = (parent: XmlElement, name: string): XmlElement[] =>
  parent.children.filter(
    (child): child is XmlElement => child instanceof XmlElement && localName(child) === name,
  );

/**
 * The text of a source or target. What tools put around or into it is taken off: `mrk` and `g` stand for what they hold, `x`
 * and the like for the text that they say they replace, and line breaks with indentation for a space.
 */
function textOf(element: XmlElement): string {
  const collect = (node: XmlNode): string => {
    if (node instanceof XmlText) return node.text;
    if (!(node instanceof XmlElement)) return '';
    return node.attributes['equiv-text'] ?? node.children.map(collect).join('');
  };
  return element.children
    .map(collect)
    .join('')
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim()
    .normalize('NFC');
}

function readUnit(element: XmlElement, line: number): XliffUnit {
  const [source] = elements(element, 'source');
  // A tool may leave an empty target beside the one it wrote.
  const targets = elements(element, 'target');
  const target = targets.find((each) => textOf(each)) ?? targets[0];
  return {
    id: element.attributes['id'] ?? '',
    source: source && textOf(source),
    target: target ? textOf(target) : '',
    state: target?.attributes['state'],
    approved: element.attributes['approved'] === 'yes',
    notes: elements(element, 'note').map((note) => ({
      from: note.attributes['from'] ?? '',
      text: note.text.trim(),
    })),
    line,
  };
}

const why = (error: unknown): string =>
  (error instanceof XmlError ? error.message.split('\n')[0] : String(error))?.replace(
    / \(line \d+, column \d+\)/,
    '',
  ) ?? '';

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? '';

/**
 * Reads an XLIFF 1.2 file unit by unit, as Poedit, OmegaT, Weblate and text editors leave it: byte order mark, CRLF, CDATA,
 * comments, prefixes, `alt-trans`, attributes in any order. Never throws.
 *
 * @param text the content of the file
 */
export function readXliff(text: string): ReadXliff {
  // Blanked, not removed, so that lines keep their numbers.
  const xml = text
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n')
    .replaceAll(/<!--[\s\S]*?-->/g, (comment) => comment.replaceAll(/[^\n]/g, ' '));
  const faults: LocaleFault[] = [];
  const fileTag = /<(?:\w+:)?file\b[^>]*>/.exec(xml)?.[0] ?? '';
  const read: ReadXliff = {
    original: attribute(fileTag, 'original'),
    sourceLanguage: attribute(fileTag, 'source-language'),
    targetLanguage: attribute(fileTag, 'target-language'),
    units: [],
    faults,
  };
  const version = attribute(/<(?:\w+:)?xliff\b[^>]*>/.exec(xml)?.[0] ?? '', 'version');
  if (!fileTag || (version && !version.startsWith('1.'))) {
    faults.push({
      level: 'error',
      code: 'not-xliff',
      line: 1,
      message: version ? `This is XLIFF ${version}.` : 'This is not an XLIFF file.',
      advice: 'Save it as XLIFF 1.2.',
    });
    return read;
  }

  const starts = [...xml.matchAll(/<(?:\w+:)?trans-unit\b/g)].map(({ index }) => index);
  for (const [number, start] of starts.entries()) {
    const piece = xml.slice(start, starts[number + 1]);
    const end = /<\/(?:\w+:)?trans-unit\s*>/.exec(piece);
    const unit = end ? piece.slice(0, end.index + end[0].length) : piece;
    const line = xml.slice(0, start).split('\n').length;
    try {
      const { root } = parseXml(unit, options);
      if (root) read.units.push(readUnit(root, line));
    } catch (error) {
      faults.push({
        level: 'error',
        code: 'xml',
        line,
        id: attribute(/^<[^>]*>/.exec(unit)?.[0] ?? '', 'id') || undefined,
        message: `This unit cannot be read: ${why(error)}`,
        advice:
          'In a text editor write &lt; for < and &amp; for &, and see that every tag that opens also closes.',
      });
    }
  }
  if (!faults.length) {
    try {
      parseXml(xml, options);
    } catch (error) {
      const line = error instanceof XmlError ? error.line : 1;
      faults.push({
        level: 'error',
        code: 'xml',
        line,
        message: `The file is damaged between its units: ${why(error)}`,
        advice: 'The units that can be read are used. Run npm run locale:sync to have the file written anew.',
      });
    }
  }
  return read;
}
