import { expect } from 'chai';
import { html, LitElement, render } from 'lit';
import { LocaleController, localeOf } from '../../src/localization/locale-controller.js';
import { registerMessages } from '../../src/localization/locale-files.js';
import { msg } from '../../src/localization/message.js';

const hello = msg('Hello', { id: 'test.hello', desc: '' });
registerMessages('es', { 'test.hello': 'Hola' });
registerMessages('ar', { 'test.hello': 'مرحبا' });
registerMessages('zh-Hans', { 'test.hello': '你好' });

class SayHello extends LitElement {
  renders = 0;
  readonly locale = new LocaleController(this);
  override render() {
    this.renders++;
    return html`${this.locale.l10n.t(hello)}`;
  }
  get said(): string {
    return this.shadowRoot?.textContent ?? '';
  }
}
customElements.define('say-hello', SayHello);

class SayAround extends SayHello {
  override readonly locale = new LocaleController(this, true);
}
customElements.define('say-around', SayAround);

class ClosedRoot extends HTMLElement {
  readonly root = this.attachShadow({ mode: 'closed' });
}
customElements.define('closed-root', ClosedRoot);

describe('LocaleController', () => {
  let page: HTMLElement;

  beforeEach(() => {
    page = document.createElement('div');
    document.body.append(page);
  });
  afterEach(() => {
    page.remove();
    document.documentElement.removeAttribute('lang');
  });

  const add = (parent: ParentNode): SayHello => {
    const element = new SayHello();
    parent.append(element);
    return element;
  };
  /** Observers have called back, and every element has rendered. */
  const settled = async (...elements: SayHello[]): Promise<void> => {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await Promise.all(elements.map((element) => element.updateComplete));
  };

  it('takes the nearest language around the element, or English', async () => {
    render(
      html`<say-hello></say-hello
        ><p lang="es"><say-hello></say-hello><b lang="ar-EG"><say-hello></say-hello></b></p
        ><p lang="es"><b lang=""><say-hello></say-hello></b><say-hello lang="de"></say-hello></p>`,
      page,
    );
    const all = [...page.querySelectorAll<SayHello>('say-hello')];
    await settled(...all);
    expect(all.map(({ said }) => said)).to.deep.equal(['Hello', 'Hola', 'مرحبا', 'Hello', 'Hello']);
    expect(all.map(({ renders }) => renders)).to.deep.equal([1, 1, 1, 1, 1]);
  });

  it('looks out of shadow roots, open and closed, and slotted elements belong to where they were written', async () => {
    page.lang = 'es';
    const closed = new ClosedRoot();
    page.append(closed);
    const open = document.createElement('div').attachShadow({ mode: 'open' });
    closed.root.append(open.host);
    const inner = add(open);
    const slot = document.createElement('p');
    slot.lang = 'ar';
    slot.append(document.createElement('slot'));
    closed.root.append(slot);
    const slotted = add(closed);
    await settled(inner, slotted);
    expect([inner.said, slotted.said]).to.deep.equal(['Hola', 'Hola']);
  });

  it('follows changes in every tree around it, and only where something changes', async () => {
    const closed = new ClosedRoot();
    page.append(closed);
    const wrapper = document.createElement('p');
    closed.root.append(wrapper);
    const inside = add(wrapper);
    const outside = add(page);
    const other = document.createElement('p');
    other.lang = 'ar';
    page.append(other);
    const arabic = add(other);
    await settled(inside, outside, arabic);

    document.documentElement.lang = 'es';
    await settled(inside, outside, arabic);
    expect([inside.said, outside.said, arabic.said]).to.deep.equal(['Hola', 'Hola', 'مرحبا']);

    wrapper.lang = 'ar';
    await settled(inside, outside);
    expect([inside.said, outside.said]).to.deep.equal(['مرحبا', 'Hola']);

    wrapper.removeAttribute('lang');
    await settled(inside);
    expect(inside.said).to.equal('Hola');
    expect([inside.renders, outside.renders, arabic.renders]).to.deep.equal([4, 2, 1]);
  });

  it('is resolved again when the element is moved, and hears nothing when it is gone', async () => {
    page.lang = 'es';
    const chinese = document.createElement('p');
    chinese.lang = 'zh-Hant-TW';
    page.append(chinese);
    const element = add(page);
    await settled(element);
    chinese.append(element);
    await settled(element);
    expect(element.said).to.equal('Hello');
    expect(element.locale.l10n.tag).to.equal('zh-Hant-TW');
    element.remove();
    chinese.lang = 'zh';
    await settled(element);
    expect(element.renders).to.equal(2);
    chinese.append(element);
    await settled(element);
    expect(element.said).to.equal('你好');
  });

  it('renders again when messages of its language arrive, and only then', async () => {
    page.lang = 'hu';
    const hungarian = add(page);
    const spanish = add(page);
    spanish.lang = 'es';
    await settled(hungarian, spanish);
    expect([hungarian.said, spanish.said]).to.deep.equal(['Hello', 'Hola']);
    const before = spanish.renders;
    registerMessages('hu', { 'test.hello': 'Szia' });
    await settled(hungarian, spanish);
    expect(hungarian.said).to.equal('Szia');
    expect(spanish.renders).to.equal(before);
  });

  it('can speak the language around an element whose own language is that of what it quotes', async () => {
    page.lang = 'es';
    const quoting = new SayAround();
    quoting.lang = 'zh';
    page.append(quoting);
    await settled(quoting);
    expect(quoting.said).to.equal('Hola');
    page.lang = 'ar';
    await settled(quoting);
    expect(quoting.said).to.equal('مرحبا');
  });

  it('also resolves in trees that are not in the page', () => {
    const element = add(page);
    expect(localeOf(element)).to.equal('');
    const detached = document.createElement('p');
    detached.lang = 'es';
    detached.append(document.createElement('b'));
    expect(localeOf(detached.firstElementChild ?? page)).to.equal('es');
  });
});
