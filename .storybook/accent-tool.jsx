// The toolbar's tool for the clinic's colour: presets, any other colour, and the contrast that it gets on the page that is shown.
import React, { useEffect, useState } from 'react';
import { Button, PopoverProvider } from 'storybook/internal/components';
import { addons, types, useChannel, useGlobals } from 'storybook/manager-api';
import { accents, CONTRAST } from './accents.js';

const styles = `
.care-accent { display: grid; gap: 2px; inline-size: 19rem; padding: 12px; border-radius: 6px; background: #fff; font: 0.8125rem/1.5 system-ui, sans-serif; color: #262b2d; }
.care-accent label { display: flex; align-items: center; gap: 8px; min-block-size: 28px; cursor: pointer; }
.care-accent input { margin: 0; accent-color: #0b6a6b; }
.care-accent .any { display: flex; align-items: center; margin-block: 4px; padding-block: 6px; border-block: 1px solid #ded8ce; justify-content: space-between; }
.care-accent .any input { inline-size: 3rem; block-size: 28px; padding: 2px; border: 1px solid #8f877a; border-radius: 4px; background: #fff; }
.care-accent .any input[type='text'] { inline-size: 7rem; padding-inline: 6px; font: inherit; color: inherit; }
.care-accent small { margin-inline-start: auto; font: 0.75rem ui-monospace, Menlo, monospace; color: #5a6266; }
.care-accent dl { display: grid; grid-template-columns: 1fr auto; gap: 2px 12px; margin: 4px 0 0; }
.care-accent dd { margin: 0; text-align: end; font-variant-numeric: tabular-nums; }
.care-swatch { display: inline-block; flex: none; inline-size: 14px; block-size: 14px; border: 1px solid #8f877a; border-radius: 50%; }
`;

const Swatch = ({ color }) => (
  <span aria-hidden="true" className="care-swatch" style={{ background: color || 'none' }} />
);

const verdict = ({ ratio, needed }) =>
  `${ratio.toFixed(1)} : 1 ${ratio >= needed ? '✓' : `✗ below ${needed}`}`;

function Choices({ accent, choose, figures }) {
  const [text, setText] = useState(accent);
  useEffect(() => setText(accent), [accent]);
  const tryText = (value) => {
    setText(value);
    if (!value || CSS.supports('color', value)) choose(value);
  };
  return (
    <div className="care-accent">
      {accents.map(({ value, title }) => (
        <label key={value}>
          <input type="radio" name="care-accent" checked={accent === value} onChange={() => choose(value)} />
          <Swatch color={value} />
          {title}
          <small>{value}</small>
        </label>
      ))}
      <div className="any">
        <label>
          <input
            type="color"
            aria-label="Any colour, pick"
            value={/^#[\da-f]{6}$/i.test(accent) ? accent : '#6b2d5c'}
            onChange={(event) => choose(event.target.value)}
          />
          Any colour
        </label>
        <input
          type="text"
          aria-label="Any colour, as text"
          placeholder="#7a1f5c"
          spellCheck={false}
          value={text}
          onChange={(event) => tryText(event.target.value.trim())}
        />
      </div>
      <strong>Contrast on this page</strong>
      <dl aria-live="polite">
        {figures.map((figure) => [
          <dt key={figure.what}>{figure.what}</dt>,
          <dd key={`${figure.what} ratio`}>{verdict(figure)}</dd>,
        ])}
      </dl>
    </div>
  );
}

function AccentTool() {
  const [{ accent = '' }, updateGlobals] = useGlobals();
  const [figures, setFigures] = useState([]);
  useChannel({ [CONTRAST]: setFigures });
  const worst = figures.find(({ ratio, needed }) => ratio < needed) ?? figures[0];
  const choose = (value) => updateGlobals({ accent: value });
  return (
    <>
      <style>{styles}</style>
      <PopoverProvider
        ariaLabel="The clinic’s colour"
        padding={0}
        popover={<Choices accent={accent} choose={choose} figures={figures} />}
      >
        <Button
          variant="ghost"
          padding="small"
          size="small"
          ariaLabel={false}
          tooltip="The clinic’s colour, --care-accent"
        >
          <Swatch color={accent || figures[0]?.color} />
          Accent {worst && <span style={{ fontWeight: 400 }}>{verdict(worst)}</span>}
        </Button>
      </PopoverProvider>
    </>
  );
}

/** Adds the tool to the bar above stories and above the pages of elements. */
export function addAccentTool() {
  addons.register('careleaf/accent', () =>
    addons.add('careleaf/accent/tool', {
      type: types.TOOL,
      title: 'Accent',
      match: ({ viewMode, tabId }) => /^(story|docs)$/.test(viewMode ?? '') && !tabId,
      render: () => <AccentTool />,
    }),
  );
}
