import { locales } from './generated/locales.js';
import { canonicalTag } from './locale-chain.js';

/** Texts of one language by message id. May be partial: what is missing is looked for in the next language of the chain. */
export type LocaleMessages = Readonly<Record<string, string>>;

/** What has arrived, by tag. */
export const messages: Record<string, LocaleMessages> = {};

const requests = new Map<string, Promise<void>>();
const listeners = new Set<(tag: string) => void>();

// In a variable, because bundlers take `new URL(…, import.meta.url)` for a file to copy.
const here = import.meta.url;
const folder = here.endsWith('/localization/locale-files.js') ? '../locales/' : './locales/';

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/**
 * Hands over messages of a language, all or a few. They win over those of the language file, and over earlier ones of the
 * same id. For bundlers (`import es from 'careleaf/locales/es.json'`) and for sites that want other words.
 *
 * @param tag BCP 47; one that names no language is ignored
 */
export function registerMessages(tag: string, added: LocaleMessages): void {
  const canonical = canonicalTag(tag);
  if (!canonical) return;
  messages[canonical] = { ...messages[canonical], ...added };
  for (const listener of listeners) listener(canonical);
}

/** Calls back when messages of a tag have arrived or changed. */
export const onMessages = (listener: (tag: string) => void): unknown => listeners.add(listener);

async function request(tag: string, integrity: string): Promise<void> {
  for (const seconds of [0, 2, 8]) {
    if (seconds) await wait(seconds * 1000);
    try {
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
 * @returns what a first rendering should wait for: settles when the messages are there, at the latest 300 ms after the file
 *   was first asked for; never rejects
 */
export function loadFile(tag: string): Promise<void> {
  const integrity = locales[tag];
  let soon = requests.get(tag);
  if (!soon) {
    soon = integrity ? Promise.race([request(tag, integrity), wait(300)]) : Promise.resolve();
    requests.set(tag, soon);
  }
  return soon;
}
