// Options of the analyser that reads `custom-elements.json` from the sources' comments and types.
export default {
  litelement: true,
  globs: ['src/components/**/*.ts', 'src/internal/*.ts'],
  // Else it rewrites package.json with the folder that it happened to write to.
  packagejson: false,
};
