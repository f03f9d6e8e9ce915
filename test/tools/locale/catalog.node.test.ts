import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  syncCatalog,
  textHash,
  unitState,
  type CatalogMemory,
  type UnitState,
} from '../../../src/tools/locale/catalog.js';
import type { SourceUnit } from '../../../src/tools/locale/units.js';
import type { XliffUnit } from '../../../src/tools/locale/xliff/xliff.js';

const source = (id: string, text: string): SourceUnit => ({
  id,
  source: text,
  note: 'Note.',
  context: 'x.ts',
});
const empty: CatalogMemory = {};

/** A language file between its translator and the syncs. */
class Desk {
  units: XliffUnit[] = [];
  memory = empty;
  sync(...wanted: SourceUnit[]): this {
    const result = syncCatalog(wanted, this.units, this.memory);
    this.units = result.units;
    this.memory = result.memory;
    return this;
  }
  edit(id: string, change: Partial<XliffUnit>): this {
    this.units = this.units.map((unit) => (unit.id === id ? { ...unit, ...change } : unit));
    return this;
  }
  unit(id: string): XliffUnit {
    return this.units.find((unit) => unit.id === id) ?? assert.fail(`no unit ${id}`);
  }
  state(id: string): UnitState {
    const unit = this.unit(id);
    return unitState(unit, unit.source ?? '', this.memory);
  }
}
const previous = (unit: XliffUnit): string | undefined =>
  unit.notes.find(({ from }) => from === 'previous-english')?.text;

describe('the life of a unit', () => {
  test('new, translated, the English changes, adapted', () => {
    const desk = new Desk().sync(source('a', 'Show'));
    assert.deepEqual([desk.state('a'), desk.unit('a').state], ['missing', 'needs-translation']);
    desk.edit('a', { target: 'Pokaż' }).sync(source('a', 'Show'));
    assert.deepEqual([desk.state('a'), desk.unit('a').state], ['translated', 'translated']);
    desk.sync(source('a', 'Show all'));
    assert.deepEqual([desk.state('a'), desk.unit('a').state], ['stale', 'needs-adaptation']);
    assert.equal(previous(desk.unit('a')), 'English before: Show');
    desk.sync(source('a', 'Show all of it'));
    assert.deepEqual([desk.state('a'), previous(desk.unit('a'))], ['stale', 'English before: Show']);
    desk.edit('a', { target: 'Pokaż wszystko' }).sync(source('a', 'Show all of it'));
    assert.deepEqual([desk.state('a'), previous(desk.unit('a'))], ['translated', undefined]);
  });

  test('outdated, and good as it is: saying so is enough', () => {
    const desk = new Desk()
      .sync(source('a', 'Show'))
      .edit('a', { target: 'Pokaż' })
      .sync(source('a', 'Show'), source('b', 'B'));
    desk.sync(source('a', 'Show!'));
    desk.sync(source('a', 'Show!'));
    assert.equal(desk.state('a'), 'stale');
    desk.edit('a', { state: 'translated' }).sync(source('a', 'Show!'));
    assert.equal(desk.state('a'), 'translated');
  });

  test('a tool that drops the state of all units makes none of them looked at', () => {
    const desk = new Desk()
      .sync(source('a', 'Show'))
      .edit('a', { target: 'Pokaż' })
      .sync(source('a', 'Show'));
    desk.sync(source('a', 'Show!')).edit('a', { state: undefined }).sync(source('a', 'Show!'));
    assert.equal(desk.state('a'), 'stale');
  });

  test('the English goes back: the translation is good again', () => {
    const desk = new Desk()
      .sync(source('a', 'Show'))
      .edit('a', { target: 'Pokaż' })
      .sync(source('a', 'Show'));
    desk.sync(source('a', 'Hide')).sync(source('a', 'Show'));
    assert.equal(desk.state('a'), 'translated');
  });

  test('made for an older English than the source has: outdated, although it is new', () => {
    const desk = new Desk()
      .sync(source('a', 'Show'))
      .edit('a', { target: 'Pokaż' })
      .sync(source('a', 'Hide'));
    assert.equal(desk.state('a'), 'stale');
    assert.equal(previous(desk.unit('a')), 'English before: Show');
  });

  test('unreviewed until edited or confirmed; a translator may ask for a review', () => {
    const desk = new Desk()
      .sync(source('a', 'Show'))
      .edit('a', { target: 'Pokaż', state: 'needs-review-translation' });
    assert.equal(desk.sync(source('a', 'Show')).state('a'), 'unreviewed');
    assert.equal(desk.sync(source('a', 'Show')).state('a'), 'unreviewed');
    desk.edit('a', { target: 'Pokaż to' });
    assert.equal(desk.sync(source('a', 'Show')).state('a'), 'translated');
    desk.edit('a', { state: 'needs-review-translation' });
    assert.equal(desk.sync(source('a', 'Show')).state('a'), 'unreviewed');
    desk.edit('a', { state: 'final', approved: true });
    assert.equal(desk.sync(source('a', 'Show')).state('a'), 'translated');
    assert.deepEqual([desk.unit('a').state, desk.unit('a').approved], ['final', true]);
  });

  test('a text that is gone is put by, with the notes of people, and comes back', () => {
    const desk = new Desk().sync(source('a', 'Show'), source('b', 'B'));
    const note = { from: 'translator', text: 'Is this a verb?' };
    desk
      .edit('a', { target: 'Pokaż', notes: [...desk.unit('a').notes, note] })
      .sync(source('a', 'Show'), source('b', 'B'));
    desk.sync(source('b', 'B'));
    assert.deepEqual(
      desk.units.map(({ id }) => id),
      ['b'],
    );
    assert.equal(desk.memory.removed?.['a']?.target, 'Pokaż');
    desk.sync(source('b', 'B')).sync(source('a', 'Show'), source('b', 'B'));
    assert.deepEqual([desk.unit('a').target, desk.state('a')], ['Pokaż', 'translated']);
    assert.deepEqual(desk.unit('a').notes.at(-1), note);
    assert.deepEqual(desk.memory, {});
  });

  test('nothing is kept of what is done or not begun', () => {
    const desk = new Desk().sync(source('a', 'Show'), source('b', 'Hide'));
    assert.deepEqual(desk.memory, {});
    desk.edit('a', { target: 'Pokaż' }).sync(source('a', 'Show'), source('b', 'Hide'));
    assert.deepEqual(desk.memory, {});
    desk.sync(source('a', 'Show!'), source('b', 'Hide'));
    assert.deepEqual(desk.memory, { stale: { a: textHash('Pokaż') } });
    desk.edit('a', { target: 'Pokaż!' }).sync(source('a', 'Show!'), source('b', 'Hide'));
    assert.deepEqual(desk.memory, {});
  });

  test('a hash is short, the same for the same text, and another for another', () => {
    assert.match(textHash(''), /^[\da-f]{8}$/);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        assert.equal(textHash(a) === textHash(b), a === b);
      }),
    );
  });

  test('a lost memory is no lost work', () => {
    const desk = new Desk()
      .sync(source('a', 'Show'))
      .edit('a', { target: 'Pokaż' })
      .sync(source('a', 'Show'));
    desk.memory = empty;
    assert.equal(desk.sync(source('a', 'Show')).state('a'), 'translated');
    desk.memory = empty;
    assert.equal(desk.sync(source('a', 'Show all')).state('a'), 'stale');
  });
});

test('no translation is ever lost, and a sync without a change changes nothing', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const step = fc.oneof(
    fc.record({ edit: fc.constantFrom(...ids), target: fc.constantFrom('eins', 'zwei', 'drei') }),
    fc.record({ source: fc.uniqueArray(fc.constantFrom(...ids)), version: fc.nat(2) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const desk = new Desk();
      const translated = new Map<string, string>();
      let wanted: SourceUnit[] = [];
      for (const each of steps) {
        if ('edit' in each) {
          if (!desk.units.some(({ id }) => id === each.edit)) continue;
          desk.edit(each.edit, { target: each.target });
          translated.set(each.edit, each.target);
        } else {
          wanted = each.source.map((id) => source(id, `${id} ${each.version}`));
          desk.sync(...wanted);
        }
        for (const [id, target] of translated) {
          const kept = desk.units.find((unit) => unit.id === id)?.target || desk.memory.removed?.[id]?.target;
          assert.equal(kept, target);
        }
      }
      desk.sync(...wanted);
      const { units, memory } = desk;
      desk.sync(...wanted);
      assert.deepEqual([desk.units, desk.memory], [units, memory]);
    }),
  );
});
