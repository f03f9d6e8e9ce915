import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { unexplainedAbbreviations } from '../../../../src/tools/check/checks/abbreviations.js';

/** The abbreviations that a text does not explain. */
const unexplained = (...texts: string[]): string[] =>
  unexplainedAbbreviations(texts.map((text, index) => ({ text, path: `body[${index}]`, prose: true }))).map(
    ({ message }) => /“(.*?)”/.exec(message)?.[1] ?? '',
  );

describe('abbreviations that are never explained', () => {
  test('one that is explained anywhere, before or after, is explained', () => {
    for (const text of [
      'PTSD is common. Post-traumatic stress disorder (PTSD) follows trauma.',
      'EMDR (Eye Movement Desensitization and Reprocessing) helps.',
      'Selective serotonin reuptake inhibitors (SSRIs) help. An SSRI takes weeks.',
      'An intravenous (IV, into a vein) drip. IV ketamine.',
      '创伤后应激障碍（PTSD）很常见。',
      'terapia cognitivo-conductual (TCC)',
    ])
      assert.deepEqual(unexplained(text), [], text);
  });

  test('one that is not is told once, with its first place', () => {
    assert.deepEqual(unexplained('Ask about CBT, EMDR or CBT.', 'CBT again.'), ['CBT', 'EMDR']);
    assert.deepEqual(unexplained('An IV drip.'), ['IV']);
    assert.deepEqual(unexplained('5-HT2A receptors and MDMA.'), ['5-HT2A', 'MDMA']);
    assert.deepEqual(unexplained('Your doctor (see PTSD below) knows.'), ['PTSD']);
    const [first] = unexplainedAbbreviations([
      { text: 'Plain.', path: 'a', prose: true },
      { text: 'SSRIs', path: 'b', prose: false },
      { text: 'SSRI', path: 'c', prose: true },
    ]);
    assert.equal(first?.path, 'b');
  });

  test('what everyone knows, numbers and words stressed by capitals need nothing', () => {
    assert.deepEqual(unexplained('In the US, phase II and III of 2024-25 at 9 AM.'), []);
    assert.deepEqual(unexplained('Do NOT stop. It is not safe.'), []);
    assert.deepEqual(unexplained('Vitamin C and Dr. Who in iOS and McDonald.'), []);
  });
});
