import { folder, locales } from './generated/locales.js';
import { loadIntegrity } from './load-integrity.js';
import { canonicalTag, localeChain } from './locale-chain.js';

/** Texts of one language by message id. May be partial: what is missing is looked for in the next language of the chain. */
export type LocaleMessages = Readonly<Record<string, string>>;

/** The English of the source, which stands with each message. */
export const inCode: LocaleMessages = {};

/** What has arrived, by tag. */
export const messages: Record<string, LocaleMessages> = { en: inCode };

const requests = new Map<string, readonly Promise<void>[]>();
const chains = new Map<string, string[]>();
const listeners = new Set<(tag: string) => void>();

// In a variable, because bundlers take `new URL(…, import.meta.url)` for a file to copy.
const here = import.meta.url;

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** The files and registered messages that can stand in for a language, best first. */
export function chainOf(asked: string): string[] {
  let chain = chains.get(asked);
  if (!chain) {
    const available = [...new Set([...Object.keys(messages), ...locales])];
    chains.set(asked, (chain = localeChain(canonicalTag(asked) || 'en', available)));
  }
  return chain;
}

/**
 * Hands over messages of a language, all or a few. They win over those of the language file, and over earlier ones of the
 * same id. For bundlers (`import es from 'careleaf/locales/es.json'`) and for sites that want other words. What is no text is left out.
 *
 * @param tag BCP 47; one that names no language is ignored
 */
export function registerMessages(tag: string, added: LocaleMessages): void {
  const canonical = canonicalTag(tag);
  if (!canonical) return;
  // One value that is no text would cost each element its rendering.
  const texts = Object.entries(added).filter(([, text]) => typeof text === 'string');
  messages[canonical] = { ...messages[canonical], ...Object.fromEntries(texts) };
  chains.clear();
  for (const listener of listeners) listener(canonical);
}

/** Calls back when messages of a tag have arrived or changed. */
export const onMessages = (listener: (tag: string) => void): unknown => listeners.add(listener);

async function request(tag: string): Promise<void> {
  for (const seconds of [0, 2, 8]) {
    if (seconds) await wait(seconds * 1000);
    try {
      const { [tag]: integrity = '' } = await loadIntegrity();
      const response = await fetch(new URL(`${folder}${tag}.json`, here), {
        integrity,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        // A damaged copy in the cache would fail each time.
        cache: seconds ? 'reload' : 'default',
      });
      if (response.ok) return registerMessages(tag, { ...(await response.json()), ...messages[tag] });
    } catch {
      // Network, integrity and JSON faults alike: the next attempt, and English until then.
    }
  }
  console.warn(`careleaf: ${tag}.json did not load`);
}

/**
 * Fetches the language file of exactly this tag, where there is one: once, with further attempts after 2 and 10 seconds.
 *
 * @returns what settles when the messages are there or given up, and what settles 300 ms after the first call at the latest
 */
export function loadFile(tag: string): readonly Promise<void>[] {
  let loading = requests.get(tag);
  if (!loading) {
    const done = locales.includes(tag) && request(tag);
    requests.set(tag, (loading = done ? [done, Promise.race([done, wait(300)])] : []));
  }
  return loading;
}

function load(asked: string, until: 0 | 1): Promise<unknown> | undefined {
  const files = chainOf(asked).filter((tag) => !messages[tag]);
  return files.length ? Promise.all(files.map((tag) => loadFile(tag)[until])) : undefined;
}

/**
 * Starts loading what a language still lacks, its whole chain at the same time. The elements of `LocaleController` do this
 * themselves, and render again when a file arrives.
 *
 * @param asked BCP 47, as written by the page
 * @returns settles when all is there or given up, and never rejects; undefined where nothing is lacking, as in English
 */
export const loadLocale = (asked: string): Promise<unknown> | undefined => load(asked, 0);

/**
 * As `loadLocale`, but settles 300 ms after the language was first asked for, at the latest: what a first rendering should
 * wait for, so that it need not show English first.
 */
export const localeReady = (asked: string): Promise<unknown> | undefined => load(asked, 1);
