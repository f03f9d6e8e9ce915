document.head.append(
  Object.assign(document.createElement('script'), {
    type: 'module',
    src: 'https://YOUR-HOST/careleaf/VERSION/careleaf.js',
  }),
);
