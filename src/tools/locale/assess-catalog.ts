import { CREDITS } from './article-units.js';
import { checkUnit, type GlossaryTerm } from './check-unit.js';
import { unitState, type CatalogMemory, type UnitState } from './catalog.js';
import { joinUnits, type SourceMessage, type SourceUnit } from './units.js';
import type { ReadXliff } from './xliff/read-xliff.js';
import type { LocaleFault } from './xliff/xliff.js';

/** One unit of a language file with what is to be said of it. */
export interface AssessedUnit {
  unit: SourceUnit;
  target: string;
  state: UnitState;
  /** Readers can see the translation: there is one, without errors. */
  usable: boolean;
}

/** A language file, unit by unit. */
export interface Assessment {
  tag: string;
  units: AssessedUnit[];
  faults: LocaleFault[];
}

const TODO: Readonly<Record<Exclude<UnitState, 'translated'>, readonly [string, string]>> = {
  missing: ['not-translated', 'is not translated yet'],
  stale: ['stale', 'was translated from an older English'],
  unreviewed: ['unreviewed', 'has not been checked by a native speaker'],
};

const REQUIRED_BY: Readonly<Record<string, string>> = {
  complete: 'not-translated',
  current: 'stale',
  reviewed: 'unreviewed',
};

/**
 * Checks a language file against the source. Every fault of it is found in one go, and one bad unit never keeps the others from
 * being used.
 *
 * @param tag the language, by the name of the file
 * @param required what the language insists on (`complete`, `current`, `reviewed`): such work left is an error
 */
export function assessCatalog(
  tag: string,
  source: readonly SourceUnit[],
  file: ReadXliff | undefined,
  memory: CatalogMemory = {},
  glossary: readonly GlossaryTerm[] = [],
  required: readonly string[] = [],
): Assessment {
  const faults: LocaleFault[] = [...(file?.faults ?? [])];
  const foreign = file && file.targetLanguage !== tag;
  if (foreign && !file.faults.some(({ code }) => code === 'not-xliff')) {
    const found = file.targetLanguage
      ? `says that it is in ${file.targetLanguage}`
      : 'does not say its language';
    faults.push({
      level: 'error',
      code: 'wrong-language',
      line: 1,
      message: `By its name this file is in ${tag}, but it ${found}.`,
      advice: `If the texts are in ${tag}, write target-language="${tag}" in it. None of it is used until then.`,
    });
  }

  const written = foreign ? [] : (file?.units ?? []);
  const byId = new Map<string, (typeof written)[number]>();
  const twice = new Set<string>();
  for (const unit of written) {
    const other = byId.get(unit.id);
    if (other && other.target !== unit.target) {
      twice.add(unit.id);
      faults.push({
        level: 'error',
        code: 'duplicate',
        id: unit.id,
        line: unit.line,
        message: `The unit is there twice with different translations: “${other.target}” and “${unit.target}”.`,
        advice: 'Delete one of the two.',
      });
    } else if (!other) byId.set(unit.id, unit);
  }

  const errors = new Set(required.map((what) => REQUIRED_BY[what]));
  const units = source.map((unit): AssessedUnit => {
    const found = byId.get(unit.id);
    const target = found?.target ?? '';
    const line = found?.line;
    const ofUnit = checkUnit(unit, target, glossary).map((fault) => ({ ...fault, line }));
    if (unit.id === CREDITS.reviewed && target && !/^\d{4}-\d\d-\d\d$/.test(target)) {
      ofUnit.push({ level: 'error', code: 'date', id: unit.id, line, message: `“${target}” is not a date.`, advice: 'Write it as in 2026-03-31.' }); // prettier-ignore
    }
    // Names and dates of people are no translation of the English words beside them.
    const told = unit.optional ? ofUnit.filter(({ code }) => code === 'date') : ofUnit;
    faults.push(...told);
    const state = unit.optional && target ? 'translated' : unitState(found, unit.source, memory);
    if (state !== 'translated' && !unit.optional) {
      const [code, what] = TODO[state];
      faults.push({
        level: errors.has(code) ? 'error' : 'todo',
        code,
        id: unit.id,
        line,
        message: `“${unit.source}” ${what}.`,
        advice: unit.note,
      });
    }
    const broken = twice.has(unit.id) || told.some(({ level }) => level === 'error');
    return { unit, target, state, usable: Boolean(target) && !broken };
  });

  const known = new Set(source.map(({ id }) => id));
  for (const { id, line, target } of byId.values()) {
    if (known.has(id) || !target) continue;
    faults.push({
      level: 'warning',
      code: 'unknown-id',
      id,
      line,
      message: 'There is no such text in the English any more.',
      advice: 'npm run locale:sync puts the translation by; it comes back if the text does.',
    });
  }
  return { tag, units, faults };
}

/** How much of a language file is done. */
export interface Coverage {
  units: number;
  /** Units with a usable translation, outdated and unchecked ones included. */
  translated: number;
  stale: number;
  unreviewed: number;
  /** English words in units without a usable translation, or with an outdated one. */
  wordsLeft: number;
}

export function coverageOf({ units }: Assessment): Coverage {
  const counted = units.filter(({ unit }) => !unit.optional);
  const usable = counted.filter((each) => each.usable);
  const count = (state: UnitState): number => usable.filter((each) => each.state === state).length;
  const left = counted.filter((each) => !each.usable || each.state === 'stale');
  return {
    units: counted.length,
    translated: usable.length,
    stale: count('stale'),
    unreviewed: count('unreviewed'),
    wordsLeft: left.reduce((sum, { unit }) => sum + unit.source.split(/\s+/).length, 0),
  };
}

/** A file with less than this share of its units translated is for previews only: readers would see mostly English. */
export const SHIPPED_SHARE = 0.8;

export const isShipped = ({ units, translated }: Coverage): boolean => translated / units >= SHIPPED_SHARE;

/** The messages that are usable as a whole in a language: one with a unit missing is shown in English. */
export function translatedMessages(
  messages: readonly SourceMessage[],
  { tag, units }: Assessment,
): SourceMessage[] {
  const usable = new Map(units.flatMap(({ unit, target, usable: ok }) => (ok ? [[unit.id, target]] : [])));
  return messages.flatMap((message) => {
    const text = joinUnits(message, tag, usable);
    return text === undefined ? [] : [{ ...message, text }];
  });
}
