import type { SourceUnit } from './units.js';
import type { XliffNote, XliffUnit } from './xliff/xliff.js';

/** How far a unit has come: nothing there, made for another English, there but checked by nobody, done. */
export type UnitState = 'missing' | 'stale' | 'unreviewed' | 'translated';

/** A translation whose text has left the source; it comes back when the id does. */
export type RemovedUnit = Pick<XliffUnit, 'source' | 'target' | 'state' | 'notes'>;

/**
 * What is kept beside a language file, so that nothing is ever lost and every change is noticed: hashes of the translations
 * that wait for somebody, by id. Whatever a tool makes of their states, one that is still the same has not been looked at.
 */
export interface CatalogMemory {
  stale?: Readonly<Record<string, string>>;
  unreviewed?: Readonly<Record<string, string>>;
  removed?: Readonly<Record<string, RemovedUnit>>;
}

/** A short hash that runs in the browser too (FNV-1a, 32 bits): the same text again, or another one. */
export function textHash(text: string): string {
  let hash = 0x81_1c_9d_c5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01_00_01_93);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

const PREVIOUS = 'previous-english';
/** Poedit shows notes without saying from whom they are, so this one says what it is. */
const PREVIOUSLY = 'English before: ';
const DEVELOPER = 'developer';

const stateWritten = ({ state = '' }: XliffUnit): UnitState | undefined =>
  /^(needs-adaptation|needs-l10n)$/.test(state)
    ? 'stale'
    : state.startsWith('needs-review')
      ? 'unreviewed'
      : /^(translated|final|signed-off)$/.test(state)
        ? 'translated'
        : undefined;

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim().normalize('NFC');

/** The English that an outdated translation was made for, as its note tells it. */
const englishBefore = ({ notes }: XliffUnit): string | undefined =>
  notes.find(({ from }) => from === PREVIOUS)?.text.replace(PREVIOUSLY, '');

/**
 * How far a unit has come. Tools keep, drop and rewrite states as they like; so a translation that has changed since the last
 * sync counts as looked at, and one that has not changed counts as looked at only where somebody said so.
 *
 * @param unit as it stands in the file now
 * @param source the English of the source now
 * @param memory what the last sync has kept
 */
export function unitState(
  unit: XliffUnit | undefined,
  source: string,
  memory: CatalogMemory = {},
): UnitState {
  if (!unit?.target) return 'missing';
  const { id } = unit;
  const written = stateWritten(unit);
  const stale = memory.stale?.[id];
  const waiting = stale ?? memory.unreviewed?.[id];
  const changed = waiting !== textHash(unit.target);
  const before = englishBefore(unit);
  // The English may also have gone back to what the translation was made for.
  const back = stale && !changed && before && plain(before) === plain(source);
  if (back) return 'translated';
  // The translator had another English before their eyes than the source has now.
  if (plain(unit.source ?? '') !== plain(source)) return 'stale';
  if (!waiting) return written ?? 'translated';
  if (changed) return stale && written === 'unreviewed' ? 'unreviewed' : 'translated';
  return written === 'translated' ? 'translated' : stale ? 'stale' : 'unreviewed';
}

const WRITTEN: Readonly<Record<UnitState, string>> = {
  missing: 'needs-translation',
  stale: 'needs-adaptation',
  unreviewed: 'needs-review-translation',
  translated: 'translated',
};

/** A language file brought up to date with the source. */
export interface SyncedCatalog {
  units: XliffUnit[];
  memory: CatalogMemory;
  added: number;
  removed: number;
  restored: number;
}

const isOurs = ({ from }: XliffNote): boolean => from === PREVIOUS || from === DEVELOPER;

/**
 * Brings the units of a language file up to date with the source, in its order. No translation is ever lost: that of a changed
 * text is marked and keeps the English it was made for; that of a text which is gone is put by, and comes back with its id.
 */
export function syncCatalog(
  source: readonly SourceUnit[],
  units: readonly XliffUnit[],
  memory: CatalogMemory,
): SyncedCatalog {
  const before = new Map(units.map((unit) => [unit.id, unit]));
  const removed: Record<string, RemovedUnit> = { ...memory.removed };
  const waiting: { stale: Record<string, string>; unreviewed: Record<string, string> } = {
    stale: {},
    unreviewed: {},
  };
  const counts = { added: 0, restored: 0 };

  const next = source.map((wanted): XliffUnit => {
    let unit = before.get(wanted.id);
    const putBy = removed[wanted.id];
    delete removed[wanted.id];
    if (!unit) counts[putBy ? 'restored' : 'added']++;
    if (putBy && !unit?.target) unit = { ...putBy, id: wanted.id };
    const state = unitState(unit, wanted.source, memory);
    const notes = unit?.notes ?? [];
    const target = unit?.target ?? '';

    // Of a translation that has been outdated for longer, the note says what it was made for, not the English in between.
    const noted = unit && englishBefore(unit);
    const untouched = memory.stale?.[wanted.id] === textHash(target);
    const previous =
      unit?.source && !(noted && untouched) && plain(unit.source) !== plain(wanted.source)
        ? unit.source
        : noted;
    if (!wanted.optional && (state === 'stale' || state === 'unreviewed'))
      waiting[state][wanted.id] = textHash(target);
    const same = unit?.state && stateWritten(unit) === state;
    return {
      id: wanted.id,
      source: wanted.source,
      target,
      // `final` and its like say more than we do, and stay.
      state: same ? unit?.state : WRITTEN[state],
      approved: state === 'translated' && unit?.approved,
      maxLength: wanted.maxLength,
      context: wanted.context,
      notes: [
        { from: DEVELOPER, text: wanted.note },
        ...(state === 'stale' && previous ? [{ from: PREVIOUS, text: PREVIOUSLY + previous }] : []),
        ...notes.filter((note) => !isOurs(note)),
      ],
    };
  });

  const wantedIds = new Set(source.map(({ id }) => id));
  let gone = 0;
  for (const unit of units) {
    if (wantedIds.has(unit.id)) continue;
    gone++;
    if (unit.target) {
      removed[unit.id] = {
        source: unit.source,
        target: unit.target,
        state: unit.state,
        notes: unit.notes.filter((note) => !isOurs(note)),
      };
    }
  }
  const kept = Object.entries({ ...waiting, removed }).filter(([, list]) => Object.keys(list).length);
  return { units: next, memory: Object.fromEntries(kept), removed: gone, ...counts };
}
