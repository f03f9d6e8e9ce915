import { expect } from 'chai';
import { html } from 'lit';
import {
  accessible,
  accessibilityTree,
  click,
  drag,
  engine,
  media,
  press,
  tap,
  type,
  viewport,
} from './commands.js';
import { axe, deepActiveElement, errors, fixture, nextEvent, warnings } from './fixture.js';

describe('what tests stand on', () => {
  it('mounts HTML text and templates, and says when the element is another', async () => {
    expect(await fixture('<p>a</p><p>b</p>')).to.have.property('textContent', 'a');
    expect(await fixture(html`<input type="text" />`, HTMLInputElement)).to.have.property('type', 'text');
    const wrong = await fixture('<p></p>', HTMLInputElement).catch((error: unknown) => error);
    expect(String(wrong)).to.contain('begins with <p>');
  });

  it('removes what a test has mounted', () => {
    expect(document.body.querySelectorAll('p, input')).to.have.lengthOf(0);
  });

  it('presses real keys', async () => {
    const group = await fixture(
      '<div><button>one</button><button>two</button><input aria-label="three"></div>',
    );
    const [one, two] = group.querySelectorAll('button');
    one?.focus();
    await press('Tab');
    expect(deepActiveElement()).to.equal(two);
    const pressed = two && nextEvent(two, 'click');
    await press('Enter');
    expect((await pressed)?.isTrusted).to.equal(true);
    await press('Tab');
    await type('Grüße');
    expect(group.querySelector('input')?.value).to.equal('Grüße');
    await press('Shift+Tab');
    expect(deepActiveElement()).to.equal(two);
  });

  it('clicks, taps and drags', async () => {
    const group = await fixture(
      '<div><p style="padding: 9em">A few words to select.</p><button style="margin-top: 200vh">x</button></div>',
    );
    const button = group.querySelector('button');
    const words = group.querySelector('p');
    if (!button || !words) throw new Error('The fixture is not complete.');
    const kinds: string[] = [];
    button.addEventListener('click', (event) =>
      kinds.push(event instanceof PointerEvent ? event.pointerType : ''),
    );
    await click(button);
    await tap(button);
    expect(kinds).to.deep.equal(['mouse', engine === 'webkit' ? 'mouse' : 'touch']);
    words.scrollIntoView();
    const range = document.createRange();
    range.selectNodeContents(words);
    const { left, right, top, height } = range.getBoundingClientRect();
    await drag({ x: left, y: top + height / 2 }, { x: right + 9, y: top + height / 2 });
    expect(String(getSelection())).to.equal('A few words to select.');
  });

  it('says what covers an element', async () => {
    const group = await fixture(
      '<div><button>x</button><p style="position: fixed; inset: 0">over it</p></div>',
    );
    const button = group.querySelector('button');
    const fault = button && (await click(button).catch((error: unknown) => error));
    expect(String(fault)).to.contain('covered by <p>');
  });

  it('resizes the window', async () => {
    expect(await viewport(640, 480)).to.equal('done');
    expect([innerWidth, innerHeight]).to.deep.equal([640, 480]);
    const narrow = await viewport(320, 400);
    expect(narrow).to.equal(engine === 'webkit' ? 'unsupported' : 'done');
  });

  it('has its size back after that', () => {
    expect([innerWidth, innerHeight]).to.deep.equal([1024, 768]);
  });

  it('emulates media', async () => {
    const queries = [
      '(prefers-color-scheme: dark)',
      '(forced-colors: active)',
      '(prefers-reduced-motion)',
      'print',
    ];
    const wishes = [
      { colorScheme: 'dark' },
      { forcedColors: true },
      { reducedMotion: true },
      { print: true },
    ] as const;
    for (const [index, wish] of wishes.entries()) {
      if ((await media(wish)) === 'unsupported') {
        expect(engine).to.equal('webkit');
        continue;
      }
      expect(queries.map((query) => matchMedia(query).matches)).to.deep.equal(
        queries.map((_, i) => i === index),
      );
    }
  });

  it('reads role, name and states, also in shadow roots', async () => {
    const host = await fixture('<div><h3>Words</h3></div>');
    const heading = host.querySelector('h3');
    const button = document.createElement('button');
    button.setAttribute('aria-expanded', 'true');
    button.append(document.createElement('slot'));
    heading?.attachShadow({ mode: 'open' }).append(button);
    const { role, name, states } = await accessible(button);
    expect({ role, name, expanded: states['expanded'] }).to.deep.equal({
      role: 'button',
      name: 'Words',
      expanded: true,
    });
    if (heading) expect((await accessible(heading)).states['level']).to.equal(3);
  });

  it('reads the whole accessibility tree where the engine gives it', async () => {
    await fixture('<div><h2>A heading</h2><button>A button</button></div>');
    const tree = await accessibilityTree();
    if (tree === 'unsupported') expect(engine).to.equal('webkit');
    else expect(JSON.stringify(tree)).to.contain('"A heading"').and.to.contain('"A button"');
  });

  it('finds faults by axe', async () => {
    await axe(await fixture('<button>Named</button>'));
    const fault = await axe(await fixture('<p><button></button></p>')).catch((error: unknown) => error);
    expect(String(fault)).to.contain('button-name');
  });

  it('hears warnings and errors', () => {
    console.warn('a warning', 1);
    console.error('an error');
    expect(warnings()).to.deep.equal(['a warning 1']);
    expect(errors()).to.deep.equal(['an error']);
  });
});
