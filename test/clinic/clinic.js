// The clinic's own script: `?theme=night` chooses its second theme, and links to its other pages keep it.
if (new URLSearchParams(location.search).get('theme') === 'night') {
  document.documentElement.dataset.theme = 'night';
  addEventListener(
    'click',
    (event) => {
      const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
      if (link && link.origin === location.origin && link.pathname !== location.pathname) {
        link.search = '?theme=night';
      }
    },
    { capture: true },
  );
}
