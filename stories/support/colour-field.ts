import { html } from 'lit';

/** What the picker shows where no colour has been chosen, or one that is not written as six hexadecimal digits. */
const PICKER = '#6b2d5c';

/**
 * A colour to pick or to type, in any way that CSS knows. Empty means that of the page.
 *
 * @param onChange called with what is a colour, or with the empty text
 */
export function colourField(label: string, colour: string, onChange: (colour: string) => void): unknown {
  const pick = (event: Event): void => onChange((event.target as HTMLInputElement).value);
  const type = (event: Event): void => {
    const text = (event.target as HTMLInputElement).value.trim();
    if (!text || CSS.supports('color', text)) onChange(text);
  };
  return html`<label>
    <span>${label}</span>
    <span class="pair">
      <input type="color" aria-label="${label}, pick" .value=${/^#[\da-f]{6}$/i.test(colour) ? colour : PICKER} @input=${pick} />
      <input type="text" aria-label="${label}, as text" placeholder="the page’s own" spellcheck="false" .value=${colour} @change=${type} />
    </span>
  </label>`;
}
