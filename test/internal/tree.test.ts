import { expect } from 'chai';
import { ensureId, findById, watchTree } from '../../src/internal/tree.js';
import { eventually, fixture, nextFrame } from '../support/fixture.js';

describe('watching a tree', () => {
  it('calls back once a frame, whatever happened and however many elements gave the same function', async () => {
    const page = await fixture('<div><p></p><p></p></div>');
    await nextFrame();
    let calls = 0;
    const count = (): unknown => (calls += 1);
    const ends = [...page.children].map((child) => watchTree(child, count));
    for (let round = 0; round < 10; round++) page.append(document.createElement('i'));
    await eventually(() => calls > 0);
    await nextFrame();
    expect(calls).to.equal(1);
    page.id = 'new';
    await eventually(() => calls === 2);
    for (const end of ends) end();
    page.append(document.createElement('i'));
    await nextFrame();
    await nextFrame();
    expect(calls).to.equal(2);
  });

  it('does not mind text that changes', async () => {
    const page = await fixture('<div>1</div>');
    await nextFrame();
    let calls = 0;
    const end = watchTree(page, () => (calls += 1));
    page.textContent = '2';
    await nextFrame();
    await nextFrame();
    end();
    expect(calls).to.equal(0);
  });

  it('sees what happens in a shadow root and in the document around it', async () => {
    const host = await fixture('<div></div>');
    const inner = await fixture('<p></p>', { parent: host.attachShadow({ mode: 'open' }) });
    let calls = 0;
    const end = watchTree(inner, () => (calls += 1));
    inner.append(document.createElement('b'));
    await eventually(() => calls === 1);
    host.after(document.createElement('b'));
    await eventually(() => calls === 2);
    end();
  });
});

describe('an element by its id', () => {
  it('is that of the article around, else of the tree, else of the document', async () => {
    const page = await fixture(
      '<div><p id="a">document</p><care-article><p id="a">article</p><b></b></care-article><i></i></div>',
    );
    const [inside, outside] = [page.querySelector('b'), page.querySelector('i')];
    expect(inside && findById(inside, 'a')?.textContent).to.equal('article');
    expect(outside && findById(outside, 'a')?.textContent).to.equal('document');
    const root = outside?.attachShadow === undefined ? null : page.attachShadow({ mode: 'open' });
    const deep = document.createElement('p');
    root?.append(deep);
    expect(findById(deep, 'a')?.textContent).to.equal('document');
    const own = document.createElement('p');
    own.id = 'a';
    root?.append(own);
    expect(findById(deep, 'a')).to.equal(own);
    expect(findById(deep, 'none')).to.equal(null);
  });

  it('may have any characters', async () => {
    const page = await fixture('<div><care-article><p id="1 a:b.c#[d]">x</p><b></b></care-article></div>');
    const inside = page.querySelector('b');
    expect(inside && findById(inside, '1 a:b.c#[d]')?.textContent).to.equal('x');
  });
});

describe('an id for an element', () => {
  it('is the one it has, the one wanted, or the next that is free', async () => {
    const page = await fixture('<div><p id="mine"></p><p></p><p></p><p></p></div>');
    const ids = [...page.children].map((child) => ensureId(child, 'wanted'));
    expect(ids).to.deep.equal(['mine', 'wanted', 'wanted-2', 'wanted-3']);
    expect([...page.children].map(({ id }) => id)).to.deep.equal(ids);
  });
});
