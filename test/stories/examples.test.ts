import { expect } from 'chai';
import '../../src/careleaf.js';
import { allExamples } from '../../stories/all-examples.js';
import { answerForMissingFiles, type Example, mountExample } from '../../stories/support/example.js';
import { axe, eventually, settled, warnings } from '../support/fixture.js';

const { fetch } = globalThis;

/** Where this project keeps the files that the examples name. */
const locate = (path: string): string => {
  const [folder, name = ''] = path.split('/');
  return folder === 'pictures'
    ? `/test/clinic/pictures/${name}`
    : `/src/articles/${name.replace(/\.(\w+)\.json$/, '/$1.json')}`;
};

async function show(example: Example): Promise<HTMLElement> {
  const place = document.createElement('main');
  document.body.append(place);
  await mountExample(example, place, locate);
  await settled(place);
  const isBusy = () => place.querySelector(':state(loading):not([src$="/unanswered.json"])');
  await eventually(() => !isBusy());
  await settled(place);
  return place;
}

describe('examples', () => {
  before(answerForMissingFiles);
  after(() => void (globalThis.fetch = fetch));
  afterEach(() => document.querySelector('main')?.remove());

  for (const { tag, examples } of allExamples) {
    describe(`<${tag}>`, () => {
      for (const [name, example] of Object.entries(examples)) {
        it(`${name}: ${example.title}`, async () => {
          const place = await show(example);
          expect(place.querySelector(tag), `a <${tag}>`).to.exist;
          for (const element of place.querySelectorAll('*'))
            if (element.localName.startsWith('care-')) expect(element.matches(':defined')).to.equal(true);
          await axe(place);
          if (!example.warns) expect(warnings()).to.deep.equal([]);
        });
      }
    });
  }
});
