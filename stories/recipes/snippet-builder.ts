import { html, nothing, render } from 'lit';
import { colourField } from '../support/colour-field.js';
import { type ArticleFiles, stage } from '../support/page.js';
import {
  elements,
  type Release,
  type Site,
  sites,
  type SnippetChoice,
  snippetFor,
  staticSnippet,
  withRelease,
} from './snippets.js';

/** An article that is there, with its headline in each language of its files. */
export interface ArticleEntry {
  readonly id: string;
  readonly headlines: Readonly<Record<string, string>>;
}

/** What the builder works with. */
export interface SnippetBuilderOptions {
  /** Texts of the files in `test/hosts`, by site. */
  readonly texts: Readonly<Record<Site, string>>;
  readonly library: readonly ArticleEntry[];
  /** Names of the article files that are there. */
  readonly articles: ArticleFiles;
  readonly release: Release;
  /** The colour to begin with, such as that of the toolbar. */
  readonly accent?: string | undefined;
  /** Address of a file such as `articles/ID.es.json` for the preview. Default: that path. */
  readonly locate?: (path: string) => string;
  /** An article or element as static HTML; the path is such as `static/ID.es.care-article.html`. */
  readonly read: (path: string) => Promise<string>;
}

/** A kind of site, or HTML that needs no script. */
type Kind = Site | 'static';

const kinds: Readonly<Record<Kind, { title: string; page: string }>> = {
  ...sites,
  static: { title: 'HTML without script', page: 'static-html' },
};

const languageName = (tag: string): string =>
  new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;

/** A folder's address as typed, made whole; undefined where it is none. */
export function folderFrom(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, origin, pathname } = new URL(text);
  // An apostrophe would end a string of script; a URL says it as well in this way.
  return /^https?:$/.test(protocol)
    ? `${origin}${pathname.replace(/\/?$/, '/')}`.replaceAll("'", '%27')
    : undefined;
}

/**
 * A page to make a snippet on: kind of site, element, article, language, colour, addresses; the snippet to copy, and what it shows.
 * The snippets are the files that the tests run, with what was chosen.
 */
export function snippetBuilder(options: SnippetBuilderOptions): HTMLElement {
  const { texts, library, articles, release, locate, read } = options;
  const place = document.createElement('div');
  place.className = 'theme-page snippet-builder';
  const state = {
    kind: 'plain' as Kind,
    tag: 'care-article' as keyof typeof elements,
    article: library[0]?.id ?? '',
    language: 'en',
    accent: options.accent ?? '',
    folder: '',
    page: '',
  };
  let fragment = '';
  let said = '';
  let preview: HTMLElement | undefined;

  const headlines = (): Readonly<Record<string, string>> =>
    library.find(({ id }) => id === state.article)?.headlines ?? {};

  const choice = (): SnippetChoice => ({
    tag: state.tag,
    article: state.article,
    language: state.language,
    accent: state.accent,
    headline: headlines()[state.language || 'en'],
    ...(state.page && { page: state.page }),
  });

  const snippet = (): string => {
    const { kind } = state;
    const text =
      kind === 'static' ? staticSnippet(fragment, choice()) : snippetFor(kind, texts[kind], choice());
    return withRelease(text, { ...release, folder: folderFrom(state.folder) ?? release.folder }).trimEnd();
  };

  const applyAccent = (): void => {
    const element = preview?.shadowRoot?.querySelector(state.tag);
    if (state.accent) element?.setAttribute('accent', state.accent);
    else element?.removeAttribute('accent');
  };

  const restage = (): void => {
    const language = state.language || 'en';
    const [, markup = ''] = snippetFor('plain', texts.plain, { ...choice(), language }).split('</script>');
    const sample = withRelease(markup, { folder: 'https://careleaf.example/', integrity: {} });
    preview = stage(
      { title: '', html: sample, lang: language },
      {
        globals: { host: 'clinic', scheme: 'light' },
        articles,
        apart: true,
        onMount: applyAccent,
        ...(locate && { locate }),
      },
    );
  };

  const readFragment = async (): Promise<void> => {
    if (state.kind !== 'static') return;
    const path = `static/${state.article}.${state.language || 'en'}.${state.tag}.html`;
    const text = await read(path);
    // The choice may have changed while the file was on its way.
    if (path !== `static/${state.article}.${state.language || 'en'}.${state.tag}.html`) return;
    fragment = text;
    draw();
  };

  const set = (change: Partial<typeof state>): void => {
    Object.assign(state, change);
    if (!(state.language in headlines()) && state.language) state.language = 'en';
    said = '';
    if ('tag' in change || 'article' in change || 'language' in change) restage();
    if ('accent' in change) applyAccent();
    draw();
    void readFragment();
  };
  const value = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(snippet());
      said = `Copied: ${kinds[state.kind].title}.`;
    } catch {
      const code = place.querySelector('pre');
      if (code) getSelection()?.selectAllChildren(code);
      said = 'The browser does not let this page copy. The snippet is selected: press Ctrl+C or ⌘C.';
    }
    draw();
  }

  function hint(): unknown {
    if (state.kind === 'iframe' && !state.language)
      return 'A frame can’t see the language of the page around it: this one is in English. Choose a language for another.';
    if (state.kind === 'wix') return 'Wix asks for these one by one.';
    if (state.kind === 'static')
      return 'Everything can be read without script. Where scripts are allowed, the two first lines of “Plain HTML” make it interactive.';
    return nothing;
  }

  function draw(): void {
    const wrongFolder = state.folder !== '' && folderFrom(state.folder) === undefined;
    const { title, page } = kinds[state.kind];
    render(
      html`<form @submit=${(event: Event) => event.preventDefault()}>
          <label>
            <span>Element</span>
            <select @change=${(event: Event) => set({ tag: value(event) as keyof typeof elements })}>
              ${Object.entries(elements).map(([tag, name]) => html`<option value=${tag}>${name}</option>`)}
            </select>
          </label>
          <label>
            <span>Article</span>
            <select @change=${(event: Event) => set({ article: value(event) })}>
              ${library.map(({ id, headlines: { en = id } }) => html`<option value=${id}>${en}</option>`)}
            </select>
          </label>
          <label>
            <span>Language</span>
            <select .value=${state.language} @change=${(event: Event) => set({ language: value(event) })}>
              ${Object.keys(headlines()).map((tag) => html`<option value=${tag} ?selected=${tag === state.language}>${languageName(tag)}</option>`)}
              <option value="" ?selected=${!state.language}>That of the page</option>
            </select>
          </label>
          ${colourField('Colour', state.accent, (accent) => set({ accent }))}
          <label class="wide">
            <span>Folder on your host</span>
            <input type="text" inputmode="url" spellcheck="false" autocomplete="off" placeholder=${release.folder} .value=${state.folder}
              aria-invalid=${String(wrongFolder)} aria-describedby="snippet-folder-hint"
              @input=${(event: Event) => set({ folder: value(event).trim() })} />
            <small id="snippet-folder-hint">${wrongFolder ? `Write the whole address, such as ${release.folder}` : 'Where careleaf.js lies. Only used here, in your browser.'}</small>
          </label>
          <label class="wide">
            <span>Page of the article</span>
            <input type="text" inputmode="url" spellcheck="false" autocomplete="off" placeholder="/ketamine-therapy-for-ptsd" aria-describedby="snippet-page-hint"
              .value=${state.page} @input=${(event: Event) => set({ page: value(event).trim() })} />
            <small id="snippet-page-hint">Where the link leads that is seen without script.</small>
          </label>
        </form>
        <fieldset class="kinds">
          <legend>Snippet for</legend>
          ${Object.entries(kinds).map(
            ([kind, { title: name }]) =>
              html`<label
                ><input type="radio" name="snippet-kind" .value=${kind} .checked=${kind === state.kind} @change=${() => set({ kind: kind as Kind })} /><span
                  >${name}</span
                ></label
              >`,
          )}
        </fieldset>
        <div class="columns">
          <section class="code" aria-label=${`Snippet, ${title}`}>
            <p class="actions">
              <button type="button" class="primary" @click=${copy}>Copy the snippet</button>
              <span role="status">${said}</span>
            </p>
            <pre tabindex="0" role="region" aria-label="Text of the snippet">${snippet()}</pre>
            <p>${hint()}</p>
            <p><a href=${`./?path=/docs/recipes-${page}--docs`} target="_top">Where to paste it: ${title}, step by step</a></p>
          </section>
          <section class="preview" aria-label="Preview" tabindex="0" role="region">${preview}</section>
        </div>`,
      place,
    );
  }

  restage();
  draw();
  return place;
}
