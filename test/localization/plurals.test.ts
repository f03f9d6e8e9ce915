import { expect } from 'chai';
import { html, LitElement } from 'lit';
import '../../src/careleaf.js';
import { LocaleController } from '../../src/localization/locale-controller.js';
import { registerMessages } from '../../src/localization/locale-files.js';
import { M } from '../../src/templates/templates.messages.js';
import { joinUnits } from '../../src/tools/locale/units.js';
import { fixture, settled } from '../support/fixture.js';

/** “{count} minute read” for each count, as somebody who speaks the language writes it. */
const expected: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  pl: {
    0: '0 minut czytania',
    1: '1 minuta czytania',
    2: '2 minuty czytania',
    5: '5 minut czytania',
    11: '11 minut czytania',
    21: '21 minut czytania',
    22: '22 minuty czytania',
    100: '100 minut czytania',
  },
  ar: {
    0: 'القراءة في 0 دقيقة',
    1: 'القراءة في دقيقة واحدة',
    2: 'القراءة في دقيقتين',
    5: 'القراءة في 5 دقائق',
    11: 'القراءة في 11 دقيقة',
    21: 'القراءة في 21 دقيقة',
    22: 'القراءة في 22 دقيقة',
    100: 'القراءة في 100 دقيقة',
  },
  ru: {
    0: '0 минут чтения',
    1: '1 минута чтения',
    2: '2 минуты чтения',
    5: '5 минут чтения',
    11: '11 минут чтения',
    21: '21 минута чтения',
    22: '22 минуты чтения',
    100: '100 минут чтения',
  },
  he: {
    0: '0 דקות קריאה',
    1: 'דקת קריאה אחת',
    2: 'שתי דקות קריאה',
    5: '5 דקות קריאה',
    11: '11 דקות קריאה',
    21: '21 דקות קריאה',
    22: '22 דקות קריאה',
    100: '100 דקות קריאה',
  },
  es: {
    0: 'Lectura de 0 minutos',
    1: 'Lectura de 1 minuto',
    2: 'Lectura de 2 minutos',
    5: 'Lectura de 5 minutos',
    11: 'Lectura de 11 minutos',
    21: 'Lectura de 21 minutos',
    22: 'Lectura de 22 minutos',
    100: 'Lectura de 100 minutos',
  },
  ja: Object.fromEntries([0, 1, 2, 5, 11, 21, 22, 100].map((count) => [count, `${count}分で読めます`])),
};

class ReadingTime extends LitElement {
  static override properties = { count: { type: Number } };
  declare count: number;
  readonly #locale = new LocaleController(this);
  override render(): unknown {
    return html`<p>${this.#locale.l10n.t(M.readingTime, { count: this.count })}</p>`;
  }
}
customElements.define('reading-time', ReadingTime);

/** In Arabic, WebKit writes digits of the script, the others those of Europe; both are right. */
const europeanDigits = (text = ''): string =>
  text.replaceAll(/[٠-٩]/g, (digit) => `${digit.charCodeAt(0) - 0x06_60}`);

/** The forms of the message as they stand in the language file, put together as the build does. */
async function readMessage(tag: string): Promise<string> {
  const { id, text } = M.readingTime;
  const xml = await (await fetch(`/locales/ui/${tag}.xlf`)).text();
  const units = [...new DOMParser().parseFromString(xml, 'text/xml').querySelectorAll('trans-unit')];
  const targets = new Map(
    units.map((unit) => [unit.id, unit.querySelector('target')?.textContent ?? ''] as const),
  );
  const joined = joinUnits({ id, text, desc: '', file: '' }, tag, targets);
  if (joined === undefined) throw new Error(`${tag} has no ${id}`);
  return joined;
}

describe('plurals on screen', () => {
  for (const [tag, forms] of Object.entries(expected)) {
    it(`are right in ${tag}`, async () => {
      registerMessages(tag, { [M.readingTime.id]: await readMessage(tag) });
      const place = await fixture(
        `<div lang="${tag}">${Object.keys(forms)
          .map(
            (count) =>
              `<p><reading-time count="${count}"></reading-time><care-byline minutes="${count}"></care-byline></p>`,
          )
          .join('')}</div>`,
      );
      await settled(place);
      const shown = [...place.querySelectorAll('reading-time')].map((element) => [
        element.getAttribute('count'),
        europeanDigits(element.shadowRoot?.querySelector('p')?.innerText),
      ]);
      expect(Object.fromEntries(shown)).to.deep.equal(forms);
      for (const byline of place.querySelectorAll('care-byline')) {
        const count = Number(byline.getAttribute('minutes'));
        // A text that takes no time to read says nothing of it.
        expect(europeanDigits(byline.shadowRoot?.textContent.trim())).to.equal(count ? forms[count] : '');
      }
    });
  }
});
