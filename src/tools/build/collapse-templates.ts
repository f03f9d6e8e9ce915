/**
 * What the bundle leaves out of tagged templates: white space and comments that mean nothing. Conservative on purpose, so
 * that what tests see unbundled is what sites get.
 */

/** Something in an `html` template that the bundle's own builder of templates doesn't understand. */
export class TemplateFault extends Error {}

const VOID = /^(?:br|col|hr|img|input|link|meta|source|wbr)$/;
const WITHOUT_TAGS = /^(?:script|style|textarea|title)$/;

/**
 * Shortens the static strings of one `html` or `svg` template, as written in the source (raw).
 *
 * White space that holds a line break vanishes between tags and at the ends of the template; beside words and expressions
 * it becomes one space, as does any white space inside a tag. Quoted attribute values stay as they are.
 *
 * @throws TemplateFault for comments, character references, single-quoted attributes, tags that are not closed, elements whose text
 * holds no tags, and expressions in a tag that are no whole values of attributes
 */
export function collapseHtml(strings: readonly string[]): string[] {
  const open: string[] = [];
  let state: 'text' | 'tag' | 'quoted' = 'text';
  let tag = '';
  const result = strings.map((string, index) => {
    let text = '';
    for (let position = 0; position < string.length;) {
      const character = string.charAt(position);
      if (/\s/.test(character)) {
        const [run = ''] = /^\s+/.exec(string.slice(position)) ?? [];
        position += run.length;
        if (state === 'quoted') text += run;
        else if (state === 'tag') text += string.charAt(position) === '>' && text !== '' ? '' : ' ';
        else if (!run.includes('\n') || !isBetweenTags(string, position, run.length, index, strings.length))
          text += ' ';
        if (state === 'tag') tag += ' ';
        continue;
      }
      if (state === 'text') {
        if (character === '&')
          throw new TemplateFault('Write the character itself instead of a character reference.');
        if (string.startsWith('<!', position))
          throw new TemplateFault('Comments belong outside the template.');
        if (character === '<') [state, tag] = ['tag', ''];
      } else if (character === '"') {
        state = state === 'tag' ? 'quoted' : 'tag';
      } else if (state === 'tag') {
        if (character === "'") throw new TemplateFault('Put attribute values in double quotes.');
        if (character === '>') {
          closeTag(tag, open);
          state = 'text';
        }
        tag += character;
      }
      text += character;
      position++;
    }
    if (state !== 'text' && index < strings.length - 1 && !/\s[\w?@-]+=$/.test(text))
      throw new TemplateFault('An expression in a tag is the whole value of an attribute, without quotes.');
    return text;
  });
  if (state !== 'text') throw new TemplateFault('The template ends inside a tag.');
  if (open.length) throw new TemplateFault(`<${open.join('>, <')}> is not closed.`);
  return result;
}

/** Whether white space that ends at `end` has a tag or an end of the template on both sides. */
function isBetweenTags(string: string, end: number, length: number, index: number, count: number): boolean {
  const before = string.charAt(end - length - 1) || (index === 0 ? '>' : '');
  const after = string.charAt(end) || (index === count - 1 ? '<' : '');
  return before === '>' && after === '<';
}

/** Keeps the list of open tags at the end of a tag, whose text is `tag` without the angle brackets. */
function closeTag(tag: string, open: string[]): void {
  const [, closing, name = ''] = /^(\/?)([\w-]*)/.exec(tag) ?? [];
  if (WITHOUT_TAGS.test(name)) throw new TemplateFault(`<${name}> does not go into a template.`);
  if (closing) {
    if (open.pop() !== name) throw new TemplateFault(`</${name}> closes another tag.`);
  } else if (!tag.endsWith('/') && !VOID.test(name)) {
    open.push(name);
  }
}

/**
 * Shortens CSS text, whole or the static strings between expressions: comments vanish, white space becomes one space or
 * none where the grammar needs none; so do the quotes round a plain word as the value of an attribute, and the zero before a
 * decimal point. Other strings stay as they are; spaces round `+ - * ~` stay, since some mean something.
 */
export function collapseCss(css: string): string {
  return css.replace(
    /("(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*')|(?:\/\*[^]*?\*\/|\s)+|;(?=(?:\s|\/\*[^]*?\*\/)*\})|(?<![\w.]|[\w-]-)0(?=\.\d)/g,
    (run: string, quoted: string | undefined, position: number) => {
      const before = css.charAt(position - 1);
      const after = css.charAt(position + run.length);
      if (quoted !== undefined)
        return before === '=' && after === ']' && /^.[a-z][\w-]*.$/i.test(quoted)
          ? quoted.slice(1, -1)
          : quoted;
      if (run === ';' || run === '0') return '';
      // At the ends an expression may follow, whose text is not known here. `--name: ;` needs its space.
      if (before === '' || after === '') return ' ';
      if (before === ':') return /[;}]/.test(after) ? ' ' : '';
      return /[{};,>(/]/.test(before) || /[{};,!>)/]/.test(after) ? '' : ' ';
    },
  );
}
