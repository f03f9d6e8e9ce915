// npm run storybook: the elements with their documentation, at http://localhost:6006.
// npm run storybook:build: the same as static files, in dist/storybook/.
import { buildStorybook } from './build-storybook.mjs';
import { compile } from './compile.mjs';
import { installPackages, stop } from './install.mjs';
import { runTool } from './run.mjs';

await installPackages();
// The manifest, the languages and the translated articles come from the project's own tools.
const { output } = await compile();
if (output) console.warn(output);

const parameters = process.argv.slice(2);
const { ok } = await (parameters[0] === 'build'
  ? buildStorybook('dist/storybook', parameters.slice(1), { show: true })
  : runTool(
      'storybook',
      [
        'dev',
        '--port',
        '6006',
        '--host',
        'localhost',
        '--ci',
        '--no-version-updates',
        '--disable-telemetry',
        ...parameters,
      ],
      { show: true, environment: { STORYBOOK_DISABLE_TELEMETRY: '1' } },
    ));
if (!ok) stop('Storybook ended with an error: see above.');
