import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkReadingLevel, readingLevel } from '../../../../src/tools/check/checks/reading-level.js';
import { englishSyllables, spanishSyllables } from '../../../../src/tools/check/checks/syllables.js';

const prose = (text: string) => [{ path: 'body[0].children', text, prose: true }];

const counts = (table: string): [word: string, syllables: number][] =>
  [...table.matchAll(/(\p{L}+) (\d)/gu)].map(([, word = '', number]) => [word, Number(number)]);

describe('syllables', () => {
  test('of English words of health texts', () => {
    const words = counts(`
      ketamine 3 therapy 3 trauma 2 veterans 3 disaster 3 disorder 3 medication 4 antidepressant 5 anxiety 4 depression 3
      neuroplasticity 6 infusion 3 dissociation 5 dissociative 5 anesthetic 4 psychotherapy 5 serotonin 4 inhibitors 4
      cognitive 3 behavioral 4 desensitization 6 people 2 treatments 2 effective 3 nausea 3 dizziness 3 altered 2
      resolves 2 named 1 used 1 decades 2 numbness 2 nightmares 2 movement 2 the 1 little 2 create 2 created 3 creature 2
      being 2 science 2 patients 2 society 4 special 2 physician 3 clinical 3 supervision 4 qualified 3 provider 3
      intravenous 4 medicine 3 diagnosis 4 psychiatry 4 video 3 radio 3 idea 3 quiet 2 usually 4 situation 4 evaluate 4
      continuous 4 fluid 2 wanted 2 changes 2 changed 1 doses 2 diseases 3 safely 2 relief 2 believe 2 experience 4
      serious 3 anxious 2 region 2 opinion 3 million 2 reliable 4 social 2 material 4 memories 3 thoughts 1 easier 3
      breathe 1 diabetes 4 bacteria 4 receptors 3 molecule 3 glutamate 3 every 2 sometimes 2 platypus 3 reptilian 3`);
    const wrong = words.filter(([word, expected]) => englishSyllables(word) !== expected);
    assert.deepEqual(wrong, []);
    assert.ok(words.length > 90);
  });

  test('of Spanish words', () => {
    const words =
      counts(`terapia 3 ketamina 4 ansiedad 3 depresión 3 día 2 guía 2 guerra 2 queso 2 agua 2 cuidado 3
      país 2 aéreo 4 pingüino 3 muy 1 ley 1 reyes 2 tratamiento 4 médico 3 investigación 5 y 1 oído 3 cree 2 ciudad 2`);
    assert.deepEqual(
      words.filter(([word, expected]) => spanishSyllables(word) !== expected),
      [],
    );
  });
});

describe('reading level', () => {
  // A sentence of 13 words and 24 syllables: 0.39 · 13 + 11.8 · 24 ÷ 13 − 15.59 = 11.26.
  const platypus = 'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.';

  test('of English is the grade of Flesch and Kincaid', () => {
    const level = readingLevel(prose(`${platypus} `.repeat(8)), 'en-GB');
    assert.equal(level?.formula, 'Flesch–Kincaid');
    assert.ok(Math.abs((level?.value ?? 0) - 11.26) < 0.01, String(level?.value));
    assert.match(level?.words ?? '', /grade 11/);
  });

  test('of Spanish is the scale of Szigriszt Pazos', () => {
    // Seven words, 16 syllables: 206.835 − 62.3 · 16 ÷ 7 − 7 = 57.4.
    const level = readingLevel(prose('La terapia ayuda a muchas personas enfermas. '.repeat(16)), 'es');
    assert.equal(level?.formula, 'Szigriszt-Pazos');
    assert.ok(Math.abs((level?.value ?? 0) - 57.4) < 0.1, String(level?.value));
  });

  test('is not measured for other languages, short texts, headings', () => {
    assert.equal(readingLevel(prose('Guten Tag. '.repeat(100)), 'de'), undefined);
    assert.equal(readingLevel(prose(platypus), 'en'), undefined);
    const headings = [{ path: 'x', text: `${platypus} `.repeat(20), prose: false }];
    assert.equal(readingLevel(headings, 'en'), undefined);
    assert.deepEqual(checkReadingLevel(headings, 'en'), []);
  });

  test('a hard sentence is told with its place; easy and short ones are not', () => {
    const hard =
      'Antidepressant pharmacotherapy administration necessitates individualized psychiatric evaluation, ' +
      'multidisciplinary supervision, electrocardiographic monitoring and continuous reassessment thereafter.';
    const easy = 'You can call us at any time of the day, and we will help you to find what you need.';
    const passages = [...prose(easy), { path: 'body[1].children', text: `${easy} ${hard}`, prose: true }];
    const found = checkReadingLevel(passages, 'en');
    assert.deepEqual(
      found.map(({ code, path }) => `${code} ${path}`),
      ['hard-sentence body[1].children'],
    );
    assert.match(found[0]?.message ?? '', /“Antidepressant pharmacotherapy/);
    assert.deepEqual(checkReadingLevel(prose('Electroconvulsive pharmacotherapy.'), 'en'), []);
  });

  test('a hard text as a whole is told once', () => {
    const text = 'Medication administration requires professional evaluation and supervision. '.repeat(20);
    assert.deepEqual(
      checkReadingLevel(prose(text), 'en').map(({ code, path }) => `${code} ${path}`),
      ['reading-level body'],
    );
  });
});
