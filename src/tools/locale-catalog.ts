import { createHash } from 'node:crypto';
import type { SourceUnit } from './locale-units.js';
import type { XliffNote, XliffUnit } from './xliff/xliff.js';

/** How far a unit has come: nothing there, made for another English, there but checked by nobody, done. */
export type UnitState = 'missing' | 'stale' | 'unreviewed' | 'translated';

/** What the last sync saw of a unit. */
export interface UnitMemory {
  /** Hash of the English that the translation was made for. */
  source: string;
  /** Hash of the translation. */
  target: string;
  state: UnitState;
}

/** A translation whose text has left the source; it comes back when the id does. */
export type RemovedUnit = Pick<XliffUnit, 'source' | 'target' | 'state' | 'notes'>;

/** What is kept beside a language file, so that nothing is ever lost and every change is noticed. */
export interface CatalogMemory {
  synced: Record<string, UnitMemory>;
  removed: Record<string, RemovedUnit>;
}

export const textHash = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 12);

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

/**
 * How far a unit has come. Tools keep, drop and rewrite states as they like; so a translation that has changed since the last
 * sync counts as looked at, and one that has not changed counts as looked at only where somebody said so.
 *
 * @param unit as it stands in the file now
 * @param source the English of the source now
 * @param memory what the last sync saw of it
 */
export function unitState(
  unit: XliffUnit | undefined,
  source: string,
  memory: UnitMemory | undefined,
): UnitState {
  if (!unit?.target) return 'missing';
  const written = stateWritten(unit);
  const madeForThis = memory?.source === textHash(source);
  // The translator had another English before their eyes than the source has now.
  if (!madeForThis && plain(unit.source ?? '') !== plain(source)) return 'stale';
  if (!memory || memory.state === 'missing') return written ?? 'translated';
  if (memory.target !== textHash(unit.target)) {
    return written === 'unreviewed' && memory.state !== 'unreviewed' ? 'unreviewed' : 'translated';
  }
  if (memory.state === 'translated') return written ?? 'translated';
  return written === 'translated' || (memory.state === 'stale' && madeForThis) ? 'translated' : memory.state;
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
  const synced: Record<string, UnitMemory> = {};
  const counts = { added: 0, restored: 0 };

  const next = source.map((wanted): XliffUnit => {
    let unit = before.get(wanted.id);
    const putBy = removed[wanted.id];
    delete removed[wanted.id];
    if (!unit) counts[putBy ? 'restored' : 'added']++;
    if (putBy && !unit?.target) unit = { ...putBy, id: wanted.id };
    const known = memory.synced[wanted.id];
    const state = unitState(unit, wanted.source, known);
    const notes = unit?.notes ?? [];
    const target = unit?.target ?? '';

    const previous =
      unit?.source && plain(unit.source) !== plain(wanted.source)
        ? unit.source
        : notes.find(({ from }) => from === PREVIOUS)?.text.replace(PREVIOUSLY, '');
    const madeFor = state === 'stale' ? (known?.source ?? textHash(previous ?? '')) : textHash(wanted.source);
    synced[wanted.id] = { source: madeFor, target: textHash(target), state };
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
  return { units: next, memory: { synced, removed }, removed: gone, ...counts };
}
