import { careleafHead, LIT_HEAD } from '../pages.js';
import { interleave } from '../rounds.js';
import { ratioRow, type Row, type Values, valueRow } from '../row.js';
import { cpuTime, heapSize, leave, onStage, type Variant, VARIANTS } from '../stage.js';
import { exponent, median } from '../statistics.js';

const FEW = 1000;
const MANY = 5000;

/** An element to make: its name, its attributes, what is in it. `#` in a value stands for the number of the copy. */
type Markup = [name: string, attributes: Record<string, string>, ...children: (Markup | string)[]];

/** What is made many times. */
interface Made {
  readonly figure: string;
  /** What stands in the page before. */
  readonly body: string;
  /** What the copies are put into. */
  readonly list: Readonly<Record<Variant, string>>;
  readonly item: Readonly<Record<Variant, Markup>>;
  readonly goals: { readonly cost: number; readonly exponent: number; readonly heap: number };
}

/** Makes copies element by element, as a framework does, and puts them into the page at once. Runs in the page. */
async function make(listName: string, markup: Markup, count: number): Promise<void> {
  const build = ([name, attributes, ...children]: Markup, number: string): Element => {
    const element = document.createElement(name);
    for (const key in attributes) element.setAttribute(key, attributes[key]?.replace('#', number) ?? '');
    for (const child of children) element.append(typeof child === 'string' ? child : build(child, number));
    return element;
  };
  const list = document.createElement(listName);
  for (let index = 0; index < count; index++) list.append(build(markup, `${index}`));
  document.querySelector('main')?.append(list);
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
}

/**
 * Makes 1,000 and 5,000 of something by script, each time in a fresh page: main-thread CPU until all is rendered, how it grows, and
 * what the JavaScript heap grows by for each (from 1,000 to 5,000, so that code and caches don't count).
 */
const measureMany = ({ figure, body, list, item, goals }: Made, rounds: number): Promise<Row[]> =>
  onStage(async ({ browser, site, files }) => {
    const heads: Record<Variant, string> = {
      plain: '',
      lit: LIT_HEAD,
      careleaf: careleafHead(files.url),
    };
    const page = (variant: Variant): string =>
      site.page(
        `/${variant}.html`,
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Many</title><link rel="stylesheet" href="/host.css">${heads[variant]}</head><body>${body}<main></main></body></html>`,
      );
    const pages: Record<Variant, string> = {
      plain: page('plain'),
      lit: page('lit'),
      careleaf: page('careleaf'),
    };
    const once = async (variant: Variant, count: number): Promise<{ cpu: number; heap: number }> => {
      await leave(browser, pages[variant]);
      await browser.goto(pages[variant]);
      const heapBefore = await heapSize(browser);
      const cpuBefore = await cpuTime(browser);
      await browser.evaluate(make, list[variant], item[variant], count);
      const cpu = (await cpuTime(browser)) - cpuBefore;
      return { cpu, heap: (await heapSize(browser)) - heapBefore };
    };
    const results = await interleave(VARIANTS, { rounds }, async (variant) => ({
      few: await once(variant, FEW),
      many: await once(variant, MANY),
    }));
    const each = <Value>(of: (variant: Variant) => Value): Record<Variant, Value> => ({
      plain: of('plain'),
      lit: of('lit'),
      careleaf: of('careleaf'),
    });
    const costs = each((variant) => results[variant].map(({ few }) => few.cpu));
    const exponents: Values<number> = each((variant) =>
      exponent([FEW, costs[variant]], [MANY, results[variant].map(({ many }) => many.cpu)]),
    );
    const heap: Values<number> = each((variant) =>
      median(results[variant].map(({ few, many }) => (many.heap - few.heap) / (MANY - FEW) / 1024)),
    );
    return [
      ratioRow(figure, costs, goals.cost),
      valueRow('  cost from 1,000 to 5,000: exponent', exponents, { goal: goals.exponent, digits: 2 }),
      valueRow('  heap for each', heap, { goal: goals.heap, digits: 2, unit: ' KiB' }),
    ];
  });

const HEADING: Markup = ['h4', {}, 'Fast-acting relief'];
const TEXT: Markup = ['p', {}, 'Some people feel better within hours of the first session.'];
const DETAILS: Markup = ['details', {}, ['summary', {}, HEADING], TEXT];

/** 1,000 items that open and close, in one list. */
export const items = (rounds: number): Promise<Row[]> =>
  measureMany(
    {
      figure: '1,000 expandable items made by script',
      body: '',
      list: { plain: 'div', lit: 'care-benefit-list', careleaf: 'care-benefit-list' },
      item: {
        plain: DETAILS,
        lit: ['care-benefit', {}, DETAILS],
        careleaf: ['care-benefit', {}, ['h4', { slot: 'heading' }, 'Fast-acting relief'], TEXT],
      },
      goals: { cost: 2.5, exponent: 1.05, heap: 1 },
    },
    rounds,
  );

const ENTRY =
  'Duman, R. S., & Aghajanian, G. K. (2012). Synaptic dysfunction in depression: Potential therapeutic targets. Science, 338(6103), 68–72.';
const LABEL = '(Duman & Aghajanian, 2012)';
const POPOVER: Markup[] = [
  ['button', { class: 'cite', type: 'button', popovertarget: 'p#' }, LABEL],
  ['span', { popover: '', id: 'p#' }, ENTRY],
];
const sentence = (...citation: Markup[]): Markup => [
  'p',
  {},
  'Research suggests new connections ',
  ...citation,
  '.',
];

/** 1,000 citations of an entry that stands in the page. */
export const citations = (rounds: number): Promise<Row[]> =>
  measureMany(
    {
      figure: '1,000 citations with popovers made by script',
      body: `<ol><li id="entry">${ENTRY.replace('&', '&amp;')}</li></ol>`,
      list: { plain: 'div', lit: 'div', careleaf: 'div' },
      item: {
        plain: sentence(...POPOVER),
        lit: sentence(['care-reference-popover', {}, ...POPOVER]),
        careleaf: sentence(['care-reference-popover', {}, ['a', { href: '#entry' }, LABEL]]),
      },
      goals: { cost: 2.5, exponent: 1.05, heap: 1 },
    },
    rounds,
  );
