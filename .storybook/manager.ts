import { addons } from 'storybook/manager-api';
import { docsTheme } from './theme.js';

addons.setConfig({ theme: docsTheme, sidebar: { showRoots: true } });
