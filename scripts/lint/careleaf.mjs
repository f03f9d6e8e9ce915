/**
 * careleaf's own rules: ways by which data could become markup or code, and texts that translators would never see. Why,
 * stands in each message.
 */

/** @typedef {any} Node */

const SINKS = new Set(['innerHTML', 'outerHTML', 'srcdoc']);
const MARKUP_CALLS = new Set([
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'createContextualFragment',
]);
const DIRECTIVES = /^lit\/(?:directives\/(?:unsafe-html|unsafe-svg|style-map)|static-html)\.js$/;

/** @param {Node} node Name of a property, whichever way it is written. */
const nameOf = (node) =>
  node.computed
    ? node.property.type === 'Literal'
      ? String(node.property.value)
      : undefined
    : node.property.name;

/** @param {string} message @param {(report: (node: Node) => void) => Record<string, (node: Node) => void>} visitors */
const rule = (message, visitors) => ({
  create: (/** @type {Node} */ context) => visitors((node) => context.report({ message, node })),
});

/** @param {Node} node */
const isTemplate = (node) => node.tag.type === 'Identifier' && /^(?:html|svg)$/.test(node.tag.name);

const rules = {
  'no-markup-from-text': rule(
    'Data is never markup: use a Lit template, whose bindings escape, or textContent.',
    (report) => ({
      MemberExpression: (node) => {
        const name = nameOf(node);
        const parent = node.parent;
        if (SINKS.has(name) && parent.type === 'AssignmentExpression' && parent.left === node) report(node);
      },
      CallExpression: ({ callee }) => {
        if (callee.type !== 'MemberExpression') return;
        const name = nameOf(callee);
        if (MARKUP_CALLS.has(name)) report(callee);
        if (/^write(?:ln)?$/.test(name ?? '') && callee.object.name === 'document') report(callee);
      },
      ImportDeclaration: (node) => {
        if (/unsafe|static-html/.test(node.source.value) && DIRECTIVES.test(node.source.value)) report(node);
      },
    }),
  ),

  'no-code-from-text': rule('Data is never code.', (report) => ({
    CallExpression: (node) => {
      const { callee } = node;
      if (callee.type === 'Identifier' && /^(?:eval|Function)$/.test(callee.name)) report(node);
      const first = node.arguments[0]?.type;
      if (
        /^set(?:Timeout|Interval)$/.test(callee.name ?? '') &&
        /Literal/.test(first) &&
        first !== 'NumericLiteral'
      )
        report(node);
    },
    NewExpression: (node) => {
      if (node.callee.type === 'Identifier' && node.callee.name === 'Function') report(node);
    },
  })),

  'no-inline-style': rule(
    'A strict policy refuses style attributes and elements, and styleMap on its first rendering: use a style sheet, a part, or element.style.setProperty().',
    (report) => ({
      ImportDeclaration: (node) => {
        if (/style-map/.test(node.source.value)) report(node);
      },
      TaggedTemplateExpression: (node) => {
        if (!isTemplate(node)) return;
        const text = node.quasi.quasis.map((/** @type {Node} */ quasi) => quasi.value.raw).join('\0');
        if (/<style[\s>]|<[^>]*\sstyle=/.test(text)) report(node);
      },
      CallExpression: (node) => {
        if (isSetAttribute(node, /^style$/)) report(node);
      },
    }),
  ),

  'no-unchecked-address': rule(
    'An address from data may be javascript: it goes through safeUrl() and a binding.',
    (report) => ({
      CallExpression: (node) => {
        if (
          isSetAttribute(node, /^(?:href|src|action|formaction|xlink:href|on.*)$/) &&
          node.arguments.at(-1)?.type !== 'Literal'
        )
          report(node);
      },
    }),
  ),

  'no-literal-text': rule(
    'Words in a template are seen by no translator: take them from a message.',
    (report) => ({
      TaggedTemplateExpression: (node) => {
        if (!isTemplate(node)) return;
        const text = node.quasi.quasis.map((/** @type {Node} */ quasi) => quasi.value.raw).join('\0');
        const words = text.replace(/<(?:"[^"]*"|[^">])*>/g, ' ');
        const spoken = /\s(?:aria-label|aria-description|alt|title|placeholder)="[^"\0]*\p{L}/u;
        if (/\p{L}/u.test(words) || spoken.test(text)) report(node);
      },
    }),
  ),

  'literal-messages': rule(
    'The extractor reads messages from the source: write the text and the id as plain strings, with a desc for translators.',
    (report) => ({
      CallExpression: (node) => {
        if (node.callee.type !== 'Identifier' || node.callee.name !== 'msg') return;
        const [text, options] = node.arguments;
        const isText = (/** @type {Node} */ value) =>
          (value?.type === 'Literal' && typeof value.value === 'string' && value.value !== '') ||
          (value?.type === 'TemplateLiteral' && value.expressions.length === 0);
        const value = (/** @type {string} */ name) =>
          options?.type === 'ObjectExpression' &&
          options.properties.find((/** @type {Node} */ { key }) => key?.name === name)?.value;
        if (!isText(text) || !isText(value('id')) || !isText(value('desc'))) report(node);
      },
    }),
  ),

  'no-bare-todo': {
    create: (/** @type {Node} */ context) => ({
      Program: () => {
        for (const comment of context.sourceCode.getAllComments())
          if (/\b(?:TODO|FIXME|XXX|HACK)\b/.test(comment.value))
            context.report({
              message: 'Do it, or open an issue; a note in the code is forgotten.',
              node: comment,
            });
      },
    }),
  },
};

/** @param {Node} node @param {RegExp} names */
function isSetAttribute(node, names) {
  const { callee } = node;
  return (
    callee.type === 'MemberExpression' &&
    /^(?:set|toggle)Attribute(?:NS)?$/.test(nameOf(callee) ?? '') &&
    node.arguments.some(
      (/** @type {Node} */ value, /** @type {number} */ index) =>
        index < 2 && typeof value.value === 'string' && names.test(value.value.toLowerCase()),
    )
  );
}

export default { meta: { name: 'careleaf' }, rules };
