import { html, render } from 'lit';
import { colourField } from '../support/colour-field.js';
import { articleCard } from '../components/article-card/article-card.examples.js';
import { benefitList } from '../components/benefit-list/benefit-list.examples.js';
import { byline } from '../components/byline/byline.examples.js';
import { callout } from '../components/callout/callout.examples.js';
import { contactBanner } from '../components/contact-banner/contact-banner.examples.js';
import { keyPoints } from '../components/key-points/key-points.examples.js';
import { referencePopover } from '../components/reference-popover/reference-popover.examples.js';
import { download } from '../support/download.js';
import type { Locate } from '../support/example.js';
import type { ArticleFiles, PageGlobals } from '../support/page.js';
import { stage } from '../support/page.js';
import { designTokens, type MeasuredTheme, themeCss } from './design-tokens.js';
import { type Figure, figuresOf, measureTheme } from './measure.js';

type Scheme = 'light' | 'dark';

const schemes: readonly Scheme[] = ['light', 'dark'];

/** One example of each element, so that all of them are seen at once. */
const everything = [
  byline.examples.complete,
  callout.examples.note,
  callout.examples.caution,
  callout.examples.urgent,
  benefitList.examples.open,
  keyPoints.examples.labelled,
  referencePopover.examples.closed,
  articleCard.examples.vertical,
  contactBanner.examples.complete,
]
  .map((each) => each.html)
  .join('\n');

const fonts: Readonly<Record<string, string>> = {
  'The page’s own': '',
  'System sans': 'system-ui, sans-serif',
  Georgia: 'Georgia, serif',
  Verdana: 'Verdana, sans-serif',
};

const hosts: Readonly<Record<string, string>> = {
  clinic: 'Sample clinic',
  bare: 'Bare',
  wordpress: 'WordPress block theme',
  bootstrap: 'Reset like Bootstrap’s',
};

/** What the page begins with. */
export interface ThemeStart {
  /** Such as that of the toolbar. */
  readonly accent?: string | undefined;
  /** Address of a file such as `pictures/NAME.svg`. Default: beside the page. */
  readonly locate?: Locate;
}

/**
 * A page to try a theme on: colours, font and roundness, every element in light and dark, the contrast that it gets, the CSS and the
 * tokens to take along.
 *
 * @param articles names of the article files that are there
 */
export function themePage(articles: ArticleFiles, { accent = '', locate }: ThemeStart = {}): HTMLElement {
  const place = document.createElement('div');
  place.className = 'theme-page';
  const state = { accent, caution: '', urgent: '', font: '', radius: '', host: 'clinic', copied: false };
  const frames = new Map<Scheme, HTMLElement>();
  let measured = new Map<Scheme, { theme: MeasuredTheme; figures: Figure[] }>();

  const pageOf = (scheme: Scheme): HTMLElement | null | undefined =>
    frames.get(scheme)?.shadowRoot?.querySelector<HTMLElement>('.page');
  const chosen = (): Record<string, string> => ({
    '--care-accent': state.accent,
    '--care-caution': state.caution,
    '--care-urgent': state.urgent,
    '--care-font': state.font,
    '--care-radius': state.radius,
  });
  const css = (): string => themeCss(chosen());

  const apply = (): void => {
    for (const scheme of schemes) {
      const page = pageOf(scheme);
      if (!page) continue;
      for (const [name, value] of Object.entries(chosen()))
        if (value) page.style.setProperty(name, value);
        else page.style.removeProperty(name);
    }
    measured = new Map(
      schemes.flatMap((scheme) => {
        const page = pageOf(scheme);
        const theme = page && measureTheme(page);
        return theme ? [[scheme, { theme, figures: figuresOf(page, theme) }] as const] : [];
      }),
    );
    draw();
  };

  const restage = (): void => {
    for (const scheme of schemes) {
      const globals: PageGlobals = { host: state.host, scheme };
      frames.set(
        scheme,
        stage(
          { title: '', html: everything },
          {
            globals,
            articles,
            apart: true,
            onMount: () => requestAnimationFrame(apply),
            ...(locate && { locate }),
          },
        ),
      );
    }
    draw();
  };

  const set = (change: Partial<typeof state>): void => {
    Object.assign(state, { copied: false }, change);
    if (change.host) restage();
    else apply();
  };
  const value = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(css());
    set({ copied: true });
  }

  function figureTable(scheme: Scheme): unknown {
    const rows = measured.get(scheme)?.figures ?? [];
    return html`<table>
      <caption>
        Contrast, ${scheme}
      </caption>
      <tbody>
        ${rows.map(
          ({ what, needed, ratio, front, back }) => html`<tr>
            <th scope="row">
              <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><rect width="24" height="24" rx="4" fill=${back} stroke="#cfc8bc" /><circle cx="12" cy="12" r="6" fill=${front} /></svg>
              ${what}
            </th>
            <td>${ratio.toFixed(1)} : 1</td>
            <td>${ratio >= needed ? `✓ at least ${needed}` : `✗ below ${needed}`}</td>
          </tr>`,
        )}
      </tbody>
    </table>`;
  }

  function draw(): void {
    const exportTokens = (scheme: Scheme) => () => {
      const theme = measured.get(scheme)?.theme;
      if (!theme) return;
      const tokens = JSON.stringify(designTokens(theme, scheme), null, 2);
      download(`careleaf.${scheme}.tokens.json`, 'application/json', `${tokens}\n`);
    };
    render(
      html`<form @submit=${(event: Event) => event.preventDefault()}>
          ${colourField('Accent', state.accent, (accent) => set({ accent }))}
          ${colourField('Caution', state.caution, (caution) => set({ caution }))}
          ${colourField('Urgent', state.urgent, (urgent) => set({ urgent }))}
          <label>
            <span>Font</span>
            <select @change=${(event: Event) => set({ font: value(event) })}>
              ${Object.entries(fonts).map(([name, font]) => html`<option value=${font}>${name}</option>`)}
            </select>
          </label>
          <label>
            <span>Roundness <output>${state.radius || 'as it is'}</output></span>
            <input type="range" min="0" max="1.5" step="0.125" value="0.375" @input=${(event: Event) => set({ radius: `${value(event)}em` })} />
          </label>
          <label>
            <span>Page around</span>
            <select @change=${(event: Event) => set({ host: value(event) })}>
              ${Object.entries(hosts).map(([name, title]) => html`<option value=${name}>${title}</option>`)}
            </select>
          </label>
        </form>
        <div class="columns">${schemes.map((scheme) => figureTable(scheme))}</div>
        <section class="take">
          <pre>${css()}</pre>
          <p>
            <button type="button" @click=${copy}>${state.copied ? 'Copied' : 'Copy the CSS'}</button>
            ${schemes.map((scheme) => html`<button type="button" @click=${exportTokens(scheme)}>Design tokens, ${scheme}</button>`)}
          </p>
        </section>
        <div class="columns">
          ${schemes.map((scheme) => html`<section class="pane" aria-label="Every element, ${scheme}">${frames.get(scheme)}</section>`)}
        </div>`,
      place,
    );
  }

  restage();
  return place;
}
