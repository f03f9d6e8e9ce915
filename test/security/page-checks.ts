/** What runs in the page: tripwires, a picture of what stands there, and the articles and elements that are tried. */

/** A payload, and what our own formatters make of it in Node: the entry of each reference, the words of each citation. */
export interface Tried {
  readonly text: string;
  readonly entries: readonly string[];
  readonly labels: readonly string[];
  /** The address to write a mail to it, as Node reads it; engines differ in the few that are none, such as `//:`. */
  readonly mail: string | null;
}

/** An address, and what the page must make of it: the address of a link, of a picture, or none. */
export interface TriedAddress {
  readonly text: string;
  readonly href: string | null;
  readonly base?: string | undefined;
}

/** An element with the attributes to try. */
export interface TriedElement {
  readonly tag: string;
  readonly attributes: readonly { readonly name: string; readonly isNumber: boolean }[];
}

/** `globalThis.checks` of a page that was served `pageChecks`. */
export interface Checks {
  /** What was executed, asked for, reported or gone to, in words. Empty it before you go on. */
  heard: string[];
  /** Addresses that the engine reads otherwise than the standard, or Node. */
  deviations: string[];
  settle(root: ParentNode): Promise<void>;
  render(article: unknown): Promise<HTMLElement>;
  inspect(root: ParentNode): string[];
  press(root: ParentNode): void;
  picture(root: ParentNode): string[];
  difference(expected: readonly string[], actual: readonly string[]): string | undefined;
  texts(article: unknown, tried: readonly Tried[]): Promise<string[]>;
  addresses(article: unknown, tried: readonly TriedAddress[]): Promise<string[]>;
  /** Tries texts in all attributes of each element together, and in each alone; of numbers, what is none. */
  attributes(elements: readonly TriedElement[], texts: readonly string[]): Promise<string[]>;
  /** Tries texts as addresses of files, which are asked for in vain. */
  sources(tags: readonly string[], texts: readonly string[]): Promise<string[]>;
  /** Tries texts in the slots of the page's `<template>`. */
  slots(texts: readonly string[]): Promise<string[]>;
  /** Compares the page's sections, the first of which has harmless words. */
  fragments(tried: readonly Tried[]): Promise<string[]>;
}

/** The words that stand where a payload will: nothing else says them. */
export const WORD = 'Harmlosx';
/** The address that stands where an address will. */
export const ADDRESS = 'https://clinic.example/page';

/** A template with a payload in place of its words, and an address in place of its own. Stands alone: the page has it too. */
export function filled(template: unknown, text: string, address = 'https://clinic.example/page'): unknown {
  if (typeof template === 'string') {
    if (template === 'Harmlosx') return text;
    if (template === 'https://clinic.example/page') return address;
    // An id, as far as an id may go: no white space.
    return template.replace(/^Harmlosx(?=\d+$)/, () => text.replace(/[\s\0]/g, '') || 'id');
  }
  if (Array.isArray(template)) return template.map((each) => filled(each, text, address));
  if (typeof template !== 'object' || template === null) return template;
  return Object.fromEntries(
    Object.entries(template).map(([key, value]) => [key, filled(value, text, address)]),
  );
}

/** A script for the head of a page, before any other. Stands alone but for `filled`. */
function pageChecks(): void {
  const word = 'Harmlosx';
  const heard: string[] = [];
  const deviations: string[] = [];
  const trip =
    (kind: string) =>
    (...values: unknown[]): void =>
      void heard.push(`${kind}: ${values.map(String).join(' ').slice(0, 200)}`);

  const page = globalThis as unknown as Record<string, unknown>;
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'eval']) page[name] = trip(name);
  for (const name of ['XMLHttpRequest', 'Worker', 'SharedWorker', 'WebSocket', 'EventSource'])
    page[name] = trip(name);
  let asked: string[] | undefined;
  page['fetch'] = (address: string | URL | Request) => {
    const url = address instanceof Request ? address.url : String(address);
    if (asked) asked.push(url);
    else trip('fetch')(url);
    return Promise.reject(new TypeError('Nothing is fetched here.'));
  };
  for (const name of ['setTimeout', 'setInterval']) {
    const real = page[name] as (...values: unknown[]) => unknown;
    page[name] = (run: unknown, ...rest: unknown[]) =>
      typeof run === 'function' ? real.call(globalThis, run, ...rest) : trip(name)(run);
  }
  Object.assign(document, { write: trip('write'), writeln: trip('writeln') });
  navigator.sendBeacon = (...values) => (trip('sendBeacon')(...values), false);
  // Warnings are ours: a fault in a file is told there.
  for (const name of ['log', 'info', 'debug', 'error', 'dir', 'table', 'trace'] as const)
    console[name] = trip(`console.${name}`);
  addEventListener('error', ({ message, error }) => trip('error')(message, error));
  addEventListener('unhandledrejection', ({ reason }) => trip('rejection')(reason));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    trip('violation')(effectiveDirective, blockedURI, sample),
  );
  for (const name of ['beforeunload', 'hashchange', 'popstate']) addEventListener(name, trip(name));
  // Clicks are real ones, so that what runs only on a click would run; nothing else may leave the page.
  addEventListener('click', (event) => {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    if (link && !/^javascript:/i.test(link.href)) event.preventDefault();
  });

  const deep = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((each) => [
      each,
      ...(each.shadowRoot ? deep(each.shadowRoot) : []),
    ]);

  const settle = async (root: ParentNode): Promise<void> => {
    type Busy = Element & { isUpdatePending?: boolean; updateComplete?: Promise<unknown> };
    for (let round = 0; round < 20; round++) {
      const busy = deep(root).filter((each: Busy) => each.isUpdatePending);
      if (!busy.length) return;
      await Promise.all(busy.map((each: Busy) => each.updateComplete));
    }
  };

  /** What may stand in no page of ours, whatever the data. */
  const inspect = (root: ParentNode): string[] => {
    const faults: string[] = [];
    for (const each of deep(root)) {
      const { localName: name } = each;
      if (
        /^(script|style|iframe|object|embed|link|meta|base|form|input|math|template|noscript|title)$/.test(
          name,
        )
      )
        faults.push(name);
      for (const { name: attribute, value } of each.attributes) {
        if (/^on|^(style|srcdoc|formaction|action|background|ping|is)$/.test(attribute))
          faults.push(`${name} ${attribute}`);
        if (!/^(href|src|data-href|xlink:href|cite|poster|data)$/.test(attribute) || name.startsWith('care-'))
          continue;
        const protocol = URL.canParse(value, document.baseURI) && new URL(value, document.baseURI).protocol;
        if (!/^(https?|mailto|tel|sms):$/.test(String(protocol)) && !value.startsWith('#'))
          faults.push(`${name} ${attribute}=${value}`);
      }
      // A fragment means this page, whatever its base.
      const leaves = each instanceof HTMLAnchorElement && !each.getAttribute('href')?.startsWith('#');
      if (leaves && each.protocol.startsWith('http') && each.origin !== location.origin) {
        const rel = each.rel.split(' ');
        if (!rel.includes('noopener') || !rel.includes('noreferrer')) faults.push(`rel of ${each.href}`);
      }
    }
    return faults;
  };

  const press = (root: ParentNode): void => {
    for (const each of deep(root))
      // What a press has taken out of the page can't be pressed.
      if (
        each instanceof HTMLElement &&
        each.isConnected &&
        (/^(a|button)$/.test(each.localName) || each.role === 'button')
      )
        each.click();
  };

  /**
   * Elements, names of attributes and texts in their order. Texts begin with a quotation mark; those that elements make of the page's
   * words with an apostrophe: they have no space around.
   */
  const picture = (root: ParentNode, inShadow = false): string[] => {
    const seen: string[] = [];
    for (const node of root.childNodes) {
      if (node instanceof Text) {
        if (!inShadow && !node.parentElement?.closest('care-contents')) seen.push(`"${node.data}`);
        else if (node.data.trim()) seen.push(`'${node.data.trim()}`);
      }
      if (!(node instanceof Element)) continue;
      const { localName: name } = node;
      // A number is called where there is one; a link of the banner's attributes is there where the address is good.
      if (name === 'a' && (node.slot === 'phone' || (inShadow && node.matches('.phone, .website')))) continue;
      // The link of the part that is being read is marked.
      const attributes = [...node.attributes]
        .filter((each) => each.name !== 'aria-current')
        .map(({ name: key, value }) => {
          if (key === 'href' && value.startsWith('mailto:')) return 'mailto';
          return inShadow || /^(aria-.*|style|tabindex)$/.test(key) ? key : `${key}=${value}`;
        });
      seen.push(`<${[name, ...attributes.sort()].join(' ')}>`);
      if (node.shadowRoot) seen.push('(', ...picture(node.shadowRoot, true), ')');
      // What is set from markup of CSL-JSON, and told apart by names and years, has checks of its own.
      if (name === 'care-reference') seen.push('an entry');
      else if (node.closest('care-reference-popover') && name === 'a') seen.push('a citation');
      else seen.push(...picture(node, inShadow));
      seen.push('>');
    }
    return seen;
  };

  /** The first place where two pictures differ. */
  const difference = (expected: readonly string[], actual: readonly string[]): string | undefined => {
    const at = Array.from({ length: Math.max(expected.length, actual.length) }).findIndex(
      (_, index) => expected[index] !== actual[index],
    );
    return at < 0 ? undefined : `at ${at}: ${expected[at]} ≠ ${actual[at]}`;
  };

  /** What a page makes of a text: it can hold neither NUL nor half a character. */
  const shown = (text: string): string => text.replaceAll('\0', '').replace(/\p{Cs}/gu, '\uFFFD');
  const idOf = (text: string): string => shown(text).replace(/\s/g, '') || 'id';

  /** The picture of harmless words as it is with other words. */
  const withWords = (expected: readonly string[], text: string, mail: string | null = ''): string[] =>
    expected.map((each) => {
      if (each === '<a mailto>' && mail === null) return '<span>';
      if (!each.includes(word)) return each;
      const said = each
        .replace(
          /( (?:id|for|href)=)([^=]*?)Harmlosx/g,
          (_, name: string, before: string) => name + before + idOf(text),
        )
        .replaceAll(word, () => shown(text));
      return each.startsWith("'") ? `'${said.slice(1).trim()}` : said;
    });

  const render = async (article: unknown): Promise<HTMLElement> => {
    const place = document.createElement('main');
    place.style.inlineSize = '320px';
    const element = document.createElement('care-article') as HTMLElement & {
      article: unknown;
      contents: boolean;
    };
    element.contents = true;
    const told = new Promise<void>((done) => {
      element.addEventListener('care-load', () => done());
      element.addEventListener('care-error', (event) => {
        if ((event as Event & { code: string }).code !== 'content') done();
      });
    });
    element.article = article;
    place.append(element);
    document.body.append(place);
    await told;
    await settle(place);
    return place;
  };

  /** Takes all faults of one try, then presses everything and takes those that come of it. */
  const close = (place: HTMLElement, faults: string[]): string[] => {
    faults.push(...inspect(place));
    press(place);
    faults.push(...inspect(place), ...heard.splice(0));
    place.remove();
    return faults;
  };

  const entryFaults = (place: ParentNode): string[] =>
    [...place.querySelectorAll('care-reference *')].flatMap((each) => {
      const names = each.getAttributeNames().sort().join(' ');
      const fine = each.localName === 'em' ? !names : each.localName === 'a' && /^href( rel)?$/.test(names);
      return fine ? [] : [`entry: ${each.outerHTML}`];
    });

  // Engines, Node and editions of the standard encode more or fewer of these, which mean the same either way.
  const plainly = (url: string): string =>
    url.replace(/%(22|27|2A|5E|60|7B|7C|7D)/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  const same = (one: string, other: string): boolean => plainly(one) === plainly(other);

  /** How what stands in a place differs from the same place with harmless words. */
  const textFaults = (
    place: Element,
    expected: readonly string[],
    { text, entries, labels, mail }: Tried,
  ): string[] => {
    const faults = entryFaults(place);
    const differs = difference(withWords(expected, text, mail), picture(place));
    if (differs) faults.push(differs);
    const says = (selector: string) => [...place.querySelectorAll(selector)].map((each) => each.textContent);
    const found = JSON.stringify([says('care-reference'), says('care-reference-popover a')]);
    const wanted = JSON.stringify([entries, labels]);
    if (found !== wanted) faults.push(`${found} ≠ ${wanted}`);
    for (const phone of place.querySelectorAll('a[slot=phone]'))
      if (
        !/^tel:\+?\d+(;ext=\d+)?$/.test(phone.getAttribute('href') ?? '') ||
        phone.textContent !== shown(text)
      )
        faults.push(phone.outerHTML);
    const written = place.querySelector('a[href^="mailto:"]')?.getAttribute('href');
    if (!same(written ?? '', mail ?? '')) faults.push(`${written} ≠ ${mail}`);
    return faults;
  };

  const texts: Checks['texts'] = async (article, tried) => {
    const plain = await render(article);
    const expected = picture(plain);
    plain.remove();
    const all: string[] = [];
    for (const each of tried) {
      const place = await render(filled(article, each.text));
      const to = `mailto:${shown(each.text)}`;
      const mail = URL.canParse(to) ? new URL(to).href : null;
      const faults = textFaults(place, expected, { ...each, mail });
      // WebKit lets a line go on for a pixel or two.
      if (place.scrollWidth > place.clientWidth + 8) faults.push(`${place.scrollWidth} pixels wide`);
      all.push(...close(place, faults).map((fault) => `${JSON.stringify(each.text)}: ${fault}`));
    }
    return all;
  };

  const fragments: Checks['fragments'] = (tried) => {
    const [plain, ...places] = document.querySelectorAll('section[id^=case-]');
    const expected = plain ? picture(plain) : [];
    return Promise.resolve(
      tried.flatMap((each, index) => {
        const place = places[index];
        const faults = place ? [...textFaults(place, expected, each), ...inspect(place)] : ['It is gone.'];
        if (place) press(place);
        return [...faults, ...heard.splice(0)].map((fault) => `${JSON.stringify(each.text)}: ${fault}`);
      }),
    );
  };

  const addresses: Checks['addresses'] = async (article, tried) => {
    const all: string[] = [];
    const base = document.createElement('base');
    document.head.append(base);
    const pictures = new Map<string, string[]>();
    // Links and pictures without their addresses, which have a check of their own.
    const without = (seen: readonly string[]) =>
      seen.map((each) => each.replace(/^<(a|img) .*?( rel=.*)?>$/s, '<$1$2>'));
    const hrefOf = (text: string, from: string): string | null => {
      const url = URL.canParse(text, from) ? new URL(text, from) : undefined;
      return url && /^(https?|mailto|tel|sms):$/.test(url.protocol) ? url.href : null;
    };
    for (const { text: given, href: standard, base: from } of tried) {
      const text = shown(given);
      base.href = from ?? location.href;
      // A file is read where its address is not known yet: what https: makes no address of is none.
      const allowed =
        /\S/.test(text) && (text.startsWith('#') || hrefOf(text, 'https://careleaf.example') !== null);
      // Engines accept some hosts that the standard does not, and write some otherwise; the protocol must be the same.
      const own = text.startsWith('#') ? text : hrefOf(text, base.href);
      const deviates =
        allowed &&
        !same(own ?? '', standard ?? '') &&
        own?.split(':')[0] === (standard ?? own)?.split(':')[0];
      if (deviates) deviations.push(text);
      const href = !allowed ? null : deviates ? own : standard;
      const likes: Record<string, string> = {
        'http:': 'https://b.example/',
        'https:': 'https://b.example/',
        '#': '#id',
      };
      const kind =
        href === null
          ? allowed
            ? 'https:@/none'
            : 'nothing://'
          : (likes[/^#|^[a-z]+:/.exec(href)?.[0] ?? ''] ?? 'mailto:a@b.example');
      if (!pictures.has(kind)) {
        const plain = await render(filled(article, word, kind));
        pictures.set(kind, without(picture(plain)));
        plain.remove();
      }
      const place = await render(filled(article, word, text));
      const faults: string[] = [];
      const differs = difference(pictures.get(kind) ?? [], without(picture(place)));
      if (differs) faults.push(differs);
      const linked = new Set(
        [...place.querySelectorAll('a[href]')].map((each) => each.getAttribute('href') ?? ''),
      );
      const drawn = new Set([...place.querySelectorAll('img')].map((each) => each.getAttribute('src') ?? ''));
      const strange = [...linked].filter(
        (each) => !same(each, href ?? '') && !/^#(?!$)|^https:\/\/doi\.org\/|^mailto:/.test(each),
      );
      if (strange.length || (href && ![...linked].some((each) => same(each, href ?? ''))))
        faults.push(`links ${[...linked].join(' ')} ≠ ${href}`);
      if (!same([...drawn].join(' '), href?.startsWith('http') ? href : ''))
        faults.push(`pictures ${[...drawn].join(' ')} ≠ ${href}`);
      all.push(...close(place, faults).map((fault) => `${JSON.stringify(text)} from ${from}: ${fault}`));
    }
    base.remove();
    return all;
  };

  const attributes: Checks['attributes'] = async (elements, list) => {
    const all: string[] = [];
    let expected: string[] | undefined;
    for (const text of [word, ...list]) {
      const place = document.createElement('main');
      for (const { tag, attributes: own } of elements)
        for (const set of [own, ...own.map((each) => [each])]) {
          const element = document.createElement(tag);
          for (const { name, isNumber } of set)
            element.setAttribute(name, isNumber && Number(text) ? word : text);
          element.append('Words');
          place.append(element);
        }
      document.body.append(place);
      await settle(place);
      const faults: string[] = [];
      // The words themselves, and how a date stands in its sentence, are not looked at here.
      const seen = picture(place)
        .filter((each) => !/^["']|^<care-/.test(each))
        .join('');
      expected ??= [seen];
      const differs = difference(expected, [seen]);
      if (differs) faults.push(differs);
      all.push(...close(place, faults).map((fault) => `${JSON.stringify(text)}: ${fault}`));
    }
    return all;
  };

  const sources: Checks['sources'] = async (tags, list) => {
    const all: string[] = [];
    asked = [];
    for (const text of list) {
      const place = document.createElement('main');
      const told = tags.map((tag) => {
        const element = document.createElement(tag);
        element.setAttribute('src', text);
        element.setAttribute('href', text);
        place.append(element);
        return text && new Promise((done) => element.addEventListener('care-error', done));
      });
      document.body.append(place);
      await Promise.all(told);
      await settle(place);
      all.push(...close(place, []).map((fault) => `${JSON.stringify(text)}: ${fault}`));
    }
    // What a press on "Try again" asks for.
    await new Promise(requestAnimationFrame);
    all.push(...asked.filter((url) => !/^https?:$/.test(new URL(url, document.baseURI).protocol)));
    if (!asked.length) all.push('Nothing was asked for.');
    asked = undefined;
    return all;
  };

  const slots: Checks['slots'] = async (list) => {
    const markup = document.querySelector('template')?.content;
    const squeezed = (seen: readonly string[]) =>
      seen.map((each) => (each.startsWith('<') ? each : each.replace(/\s+/g, ' ')));
    const all: string[] = [];
    let expected: string[] | undefined;
    const places = [word, ...list].map((text, index) => {
      const place = document.createElement('main');
      place.append(document.importNode(markup ?? place, true));
      for (const each of place.querySelectorAll('[id]')) each.id += `-${index}`;
      for (const each of place.querySelectorAll('[href^="#"]'))
        each.setAttribute('href', `${each.getAttribute('href')}-${index}`);
      const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (node.nodeValue === word) node.nodeValue = shown(text);
      document.body.append(place);
      return [text, place] as const;
    });
    await settle(document);
    // Lists and back-links follow the tree a frame later.
    await new Promise(requestAnimationFrame);
    await settle(document);
    for (const [text, place] of places) {
      for (const popover of place.querySelectorAll<HTMLElement & { show(): void }>('care-reference-popover'))
        popover.show();
      await settle(place);
      const faults: string[] = [];
      const seen = squeezed(
        picture(place).map((each) =>
          each.startsWith('<') ? each.replace(/ (id|for|href|data-href)=[^ >]*/g, ' $1') : each,
        ),
      );
      expected ??= seen;
      const differs = difference(squeezed(withWords(expected, text)), seen);
      if (differs) faults.push(differs);
      all.push(...close(place, faults).map((fault) => `${JSON.stringify(text)}: ${fault}`));
    }
    return all;
  };

  page['checks'] = {
    heard,
    deviations,
    settle,
    render,
    inspect,
    press,
    picture,
    difference,
    texts,
    addresses,
    attributes,
    sources,
    slots,
    fragments,
  } satisfies Checks;
}

/** The script as text. */
export const PAGE_CHECKS = `${filled.toString()}\n(${pageChecks.toString()})();`;
