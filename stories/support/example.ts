/** One state of an element, written once: the story that designers see, the snippet they copy, and what the tests check. */
export interface Example {
  /** What it shows, in one line. */
  readonly title: string;
  /** What a webmaster would paste. Addresses on `careleaf.example` and `clinic.example` stand for the files of this project. */
  readonly html: string;
  /** Language of the page around. Default: the language chosen in the toolbar, English in tests. */
  readonly lang?: string;
  /** Direction of the page around. Default: that of the language. */
  readonly dir?: 'ltr' | 'rtl';
  /** Width of the column that it stands in, in CSS pixels. Default: what there is. */
  readonly width?: number;
  /** Brings about a state that a reader would cause, such as opening. */
  readonly act?: (root: HTMLElement) => unknown;
  /** The element has something to warn the page's developer of, by design. */
  readonly warns?: true;
}

/** The examples of one element, by name; the first is the one to begin with. */
export interface ElementExamples {
  readonly tag: `care-${string}`;
  readonly examples: Readonly<Record<string, Example>>;
}

/** Where the files behind the sample addresses are, for whoever serves them. */
export type Locate = (path: string) => string;

const SAMPLE_FILES = /https:\/\/(?:careleaf|clinic)\.example\/((?:articles|pictures)\/[\w.-]+)/g;

/**
 * The HTML of an example with the addresses of this project's own files in place of the sample ones.
 *
 * @param locate answers with the address of a file such as `articles/ID.en.json` or `pictures/NAME.svg`
 */
export const exampleHtml = ({ html }: Pick<Example, 'html'>, locate: Locate): string =>
  html.replaceAll(SAMPLE_FILES, (_, path: string) => locate(path));

/** Ends of the addresses of article files that do not exist, and what they answer. */
const answers: Readonly<Record<string, () => Promise<Response>>> = {
  '/unanswered.json': () => new Promise(() => undefined),
  '/missing.json': () => Promise.resolve(new Response(null, { status: 404 })),
};

/**
 * Makes two article files answer as no server should, so that loading and errors can be looked at without a network:
 * `unanswered.json` never comes, `missing.json` is not there. Leaves every other request alone.
 */
export function answerForMissingFiles(): void {
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) => {
    const address = String(input instanceof Request ? input.url : input);
    const name = Object.keys(answers).find((end) => address.endsWith(end));
    return (name && answers[name]?.()) || fetch(input, init);
  };
}

/**
 * Mounts an example in a place, as the parser would, and brings about its state.
 *
 * @returns settles when the elements are there and `act` is done
 */
export async function mountExample(example: Example, place: HTMLElement, locate: Locate): Promise<void> {
  if (example.lang !== undefined) place.lang = example.lang;
  if (example.dir) place.dir = example.dir;
  if (example.width) place.style.inlineSize = `${example.width}px`;
  const range = document.createRange();
  range.selectNodeContents(place);
  place.replaceChildren(range.createContextualFragment(exampleHtml(example, locate)));
  await Promise.all(
    [...place.querySelectorAll('*')].map((each) => 'updateComplete' in each && each.updateComplete),
  );
  await example.act?.(place);
}
