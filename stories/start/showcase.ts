import { article } from '../components/article/article.examples.js';
import { articleView } from '../support/article-view.js';
import { type ArticleFiles, stage } from '../support/page.js';

const accents = ['#6b2d5c', '#0b6a6b', '#1f4fa3', '#2e6b34', '#a3341f'] as const;

const clinicHeader = `<div class="site">
  <strong>Ketamine Therapy Center</strong>
  <span>Home</span><span>Article</span><span>Visit</span>
</div>`;

const siteCss = `
  .page { padding: 0; }
  .page > div:not(.site) { max-inline-size: 46rem; margin-inline: auto; padding: 1rem 1.5rem 3rem; }
  .site {
    display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; align-items: baseline; padding: 1rem 1.5rem;
    border-block-end: 1px solid light-dark(#dfd1c3, #43373e);
  }
  .site strong { margin-inline-end: auto; font: 500 1.1875rem/1.2 'Iowan Old Style', 'Palatino Linotype', P052, Palatino, Georgia, serif; }`;

/** The first article as it stands on a clinic's site, in a window with a few colours to try. */
export function showcase(articles: ArticleFiles): HTMLElement {
  const place = document.createElement('div');
  place.className = 'showcase';
  const bar = document.createElement('div');
  bar.className = 'showcase-bar';
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', 'Colour of the clinic');
  const frame = stage(article.examples.complete, {
    globals: { host: 'clinic', scheme: 'light' },
    articles,
    apart: true,
  });
  const root = frame.shadowRoot;
  const page = root?.querySelector<HTMLElement>('.page');
  const site = new CSSStyleSheet();
  site.replaceSync(siteCss);
  root?.adoptedStyleSheets.push(site);
  page?.prepend(document.createRange().createContextualFragment(clinicHeader));

  const press = (pressed: HTMLElement, property: string): void => {
    for (const button of bar.querySelectorAll<HTMLElement>(`button[data-sets="${property}"]`))
      button.setAttribute('aria-pressed', String(button === pressed));
  };
  for (const accent of accents) {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset['sets'] = 'accent';
    button.style.background = accent;
    button.setAttribute('aria-label', `Accent ${accent}`);
    button.setAttribute('aria-pressed', String(accent === accents[0]));
    button.addEventListener('click', () => {
      page?.style.setProperty('--care-accent', accent);
      press(button, 'accent');
    });
    bar.append(button);
  }
  const dark = document.createElement('button');
  dark.type = 'button';
  dark.className = 'text';
  dark.textContent = 'Dark';
  dark.setAttribute('aria-pressed', 'false');
  dark.addEventListener('click', () => {
    const on = dark.getAttribute('aria-pressed') !== 'true';
    dark.setAttribute('aria-pressed', String(on));
    if (page) page.style.colorScheme = on ? 'dark' : 'light';
  });
  bar.append(dark);

  const view = articleView('showcase-view', frame);
  place.append(bar, view);
  return place;
}
