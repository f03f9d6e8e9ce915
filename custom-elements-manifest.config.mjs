/**
 * Writes `'note' | 'caution' | 'urgent'` for `CalloutTone`, which is `(typeof calloutTones)[number]`: whoever reads the manifest, such as
 * an editor, has no source to look the name up in.
 */
function spellOutChoices() {
  const lists = new Map();
  const choices = new Map();
  return {
    name: 'spell-out-choices',
    collectPhase({ ts, node }) {
      if (ts.isVariableDeclaration(node) && ts.isArrayLiteralExpression(node.initializer?.expression ?? node))
        lists.set(
          node.name.getText(),
          node.initializer.expression.elements.map((each) => each.getText()),
        );
      if (ts.isTypeAliasDeclaration(node)) {
        const [, list] = /^\(typeof (\w+)\)\[number\]$/.exec(node.type.getText()) ?? [];
        if (list) choices.set(node.name.getText(), list);
      }
    },
    packageLinkPhase({ customElementsManifest: { modules } }) {
      const described = modules
        .flatMap(({ declarations }) => declarations)
        .flatMap(({ attributes = [], members = [] }) => [...attributes, ...members]);
      for (const { type } of described) {
        if (type)
          type.text = type.text.replace(
            /\w+/g,
            (name) => lists.get(choices.get(name) ?? '')?.join(' | ') ?? name,
          );
      }
    },
  };
}

/** Options of the analyser that reads `custom-elements.json` from the sources' comments and types. */
export default {
  litelement: true,
  globs: ['src/components/**/*.ts', 'src/internal/*.ts'],
  // Else it rewrites package.json with the folder that it happened to write to.
  packagejson: false,
  plugins: [spellOutChoices()],
};
