import { create } from 'storybook/theming/create';

/** The look of Storybook around the elements: quiet, so that the elements are what one sees. */
export const theme = {
  base: 'light',
  brandTitle: 'careleaf',
  brandUrl: './',
  brandTarget: '_self',
  brandImage: './brand.svg',
  fontBase: 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
  fontCode: 'ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace',
  colorPrimary: '#0b6a6b',
  colorSecondary: '#0b6a6b',
  appBg: '#f5f2ed',
  appContentBg: '#ffffff',
  appPreviewBg: '#ffffff',
  appBorderColor: '#ded8ce',
  appBorderRadius: 4,
  textColor: '#262b2d',
  textMutedColor: '#5a6266',
  barTextColor: '#4b5356',
  barSelectedColor: '#0b6a6b',
  barHoverColor: '#0b6a6b',
};

export const docsTheme = create(theme);
