import type { StorybookConfig } from '@storybook/web-components-vite';
import { join } from 'node:path';
import { files, generated, prepare, prepareLanguages } from './prepare.mjs';

await prepare();

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [files, './public'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  features: {
    backgrounds: false,
    interactions: false,
    measure: false,
    outline: false,
    sidebarOnboardingChecklist: false,
    viewport: false,
  },
  viteFinal: (vite) => ({
    ...vite,
    build: {
      ...vite.build,
      chunkSizeWarningLimit: 4000,
      // How long Storybook's own plugins take is nothing that anybody here can mend.
      rolldownOptions: { ...vite.build?.rolldownOptions, checks: { pluginTimings: false } },
    },
    resolve: {
      ...vite.resolve,
      alias: { ...vite.resolve?.alias, '#generated': generated },
    },
    // Found late, they would make the first page load twice, with two copies of Lit.
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [
        ...(vite.optimizeDeps?.include ?? []),
        'lit',
        'lit/directive-helpers.js',
        '@lit-labs/ssr',
        '@codemirror/autocomplete',
        '@codemirror/commands',
        '@codemirror/lang-json',
        '@codemirror/language',
        '@codemirror/lint',
        '@codemirror/search',
        '@codemirror/state',
        '@codemirror/view',
        '@lezer/highlight',
        'react',
        'react/jsx-dev-runtime',
      ],
    },
    plugins: [...(vite.plugins ?? []), definitions(), translations()],
  }),
};

/** The package lists the built files that have side effects; of the sources, those that define the elements have to stay too. */
function definitions() {
  return {
    name: 'careleaf-definitions',
    transform: (code: string, id: string) =>
      /\/src\/(define\/|careleaf\.ts)/.test(id) ? { code, moduleSideEffects: true } : undefined,
  };
}

/** While a translator saves her file, the open story shows it. */
function translations() {
  return {
    name: 'careleaf-translations',
    configureServer(server: import('vite').ViteDevServer) {
      const folder = join(import.meta.dirname, '../locales');
      server.watcher.add(folder);
      server.watcher.on('change', (path) => {
        if (path.startsWith(folder))
          void prepareLanguages().then(() => server.ws.send({ type: 'full-reload' }));
      });
    },
  };
}

export default config;
