/** Payloads in what authors of pages write: attributes, addresses of files, slots. */
import { WORD } from './harmless.js';
import { differences, picture, shown, withWords } from './picture.js';
import { ended, settle, tripwired } from './tree.js';

/** An element with the attributes to try. */
export interface TriedElement {
  readonly tag: string;
  readonly attributes: readonly { readonly name: string; readonly isNumber: boolean }[];
}

/** Tries texts in all attributes of each element together, and in each alone; of numbers, what is none. */
export async function attributes(
  elements: readonly TriedElement[],
  texts: readonly string[],
): Promise<string[]> {
  const all: string[] = [];
  let expected: string[] | undefined;
  for (const text of [WORD, ...texts]) {
    const place = document.createElement('main');
    for (const { tag, attributes: own } of elements)
      for (const set of [own, ...own.map((each) => [each])]) {
        const element = document.createElement(tag);
        for (const { name, isNumber } of set)
          element.setAttribute(name, isNumber && Number(text) ? WORD : text);
        element.append('Words');
        place.append(element);
      }
    document.body.append(place);
    await settle(place);
    // The words themselves, and how a date stands in its sentence, are not looked at here.
    const seen = picture(place)
      .filter((each) => !/^["']|^<care-/.test(each))
      .join('');
    expected ??= [seen];
    all.push(...ended(place, JSON.stringify(text), differences(expected, [seen])));
    place.remove();
  }
  return all;
}

/** Tries texts as addresses of files, which are asked for in vain. */
export async function sources(tags: readonly string[], texts: readonly string[]): Promise<string[]> {
  const all: string[] = [];
  const fetched: string[] = [];
  tripwired.fetched = fetched;
  for (const text of texts) {
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
    all.push(...ended(place, JSON.stringify(text), []));
    place.remove();
  }
  // What a press on "Try again" asks for.
  await new Promise(requestAnimationFrame);
  tripwired.fetched = undefined;
  all.push(...fetched.filter((url) => !/^https?:$/.test(new URL(url, document.baseURI).protocol)));
  if (!fetched.length) all.push('Nothing was asked for.');
  return all;
}

/** Tries texts in the slots of the page's `<template>`. */
export async function slots(texts: readonly string[]): Promise<string[]> {
  const markup = document.querySelector('template')?.content;
  const squeezed = (seen: readonly string[]) =>
    seen.map((each) => (each.startsWith('<') ? each : each.replace(/\s+/g, ' ')));
  const all: string[] = [];
  let expected: string[] | undefined;
  const places = [WORD, ...texts].map((text, index) => {
    const place = document.createElement('main');
    place.append(document.importNode(markup ?? place, true));
    for (const each of place.querySelectorAll('[id]')) each.id += `-${index}`;
    for (const each of place.querySelectorAll('[href^="#"]'))
      each.setAttribute('href', `${each.getAttribute('href')}-${index}`);
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.nodeValue === WORD) node.nodeValue = shown(text);
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
    const seen = squeezed(
      picture(place).map((each) =>
        each.startsWith('<') ? each.replace(/ (id|for|href|data-href)=[^ >]*/g, ' $1') : each,
      ),
    );
    expected ??= seen;
    all.push(...ended(place, JSON.stringify(text), differences(squeezed(withWords(expected, text)), seen)));
    place.remove();
  }
  return all;
}
