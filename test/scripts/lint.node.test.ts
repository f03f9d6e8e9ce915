import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { runTool } from '../../scripts/run.mjs';

/** For each rule, code that it refuses and code that it lets pass. */
const CASES: Record<string, { bad: string[]; good: string[] }> = {
  'no-markup-from-text': {
    bad: [
      'element.innerHTML = text;',
      'element["outerHTML"] += text;',
      'frame.srcdoc = text;',
      'element.insertAdjacentHTML("beforeend", text);',
      'element.setHTMLUnsafe(text);',
      'document.write(text);',
      'import { unsafeHTML } from "lit/directives/unsafe-html.js";',
      'import { unsafeSVG } from "lit/directives/unsafe-svg.js";',
      'import { unsafeStatic } from "lit/static-html.js";',
    ],
    good: ['element.textContent = text;', 'const { innerHTML } = element;', 'stream.write(text);'],
  },
  'no-code-from-text': {
    bad: ['eval(text);', 'new Function(text);', 'Function(text);', 'setTimeout("go()", 1);'],
    good: ['setTimeout(() => go(), 1);', 'setTimeout(go, 1);'],
  },
  'no-inline-style': {
    bad: [
      'import { styleMap } from "lit/directives/style-map.js";',
      'html`<p style="color: red"></p>`;',
      'html`<p class="x" style=${text}></p>`;',
      'html`<style>p { color: red }</style>`;',
      'element.setAttribute("style", text);',
    ],
    good: ['element.style.setProperty("color", text);', 'html`<p class=${text}></p>`;'],
  },
  'no-unchecked-address': {
    bad: [
      'element.setAttribute("href", text);',
      'element.setAttributeNS(null, "xlink:href", text);',
      'element.setAttribute("onclick", text);',
    ],
    good: ['element.setAttribute("href", "#top");', 'element.setAttribute("id", text);'],
  },
  'no-literal-text': {
    bad: [
      'html`<p>Show all</p>`;',
      'html`<p>${text} ja</p>`;',
      'html`<button aria-label="Close"></button>`;',
      'svg`<title>Leaf</title>`;',
    ],
    good: ['html`<p title=${text}>${text}, (${text}) · </p>`;', 'html`<p class="Words" part="label"></p>`;'],
  },
  'literal-messages': {
    bad: [
      'msg(text, { id: "a.b", desc: "c" });',
      'msg(`a ${text}`, { id: "a.b", desc: "c" });',
      'msg("a", { id: text, desc: "c" });',
      'msg("a", { id: "a.b" });',
      'msg("a", { id: "a.b", desc: "" });',
      'msg("a");',
    ],
    good: ['msg("a", { id: "a.b", desc: "c" });', 'msg(`a`, { id: "a.b", desc: "c" });'],
  },
  'no-bare-todo': {
    bad: ['// TODO: later', '/* FIXME */ go();'],
    good: ['// What is to do is done.'],
  },
};

interface Report {
  readonly diagnostics: readonly { readonly code: string; readonly filename: string }[];
}

describe('careleaf’s own lint rules', () => {
  const folder = mkdtempSync(join(tmpdir(), 'careleaf-lint-'));
  let found: Report['diagnostics'];
  after(() => rmSync(folder, { recursive: true }));
  before(async () => {
    const rules = Object.fromEntries(Object.keys(CASES).map((name) => [`careleaf/${name}`, 'error']));
    const config = join(folder, 'config.json');
    const plugin = resolve('scripts/lint/careleaf.mjs');
    writeFileSync(
      config,
      JSON.stringify({ plugins: [], categories: { correctness: 'off' }, jsPlugins: [plugin], rules }),
    );
    for (const [name, { bad, good }] of Object.entries(CASES)) {
      mkdirSync(join(folder, name));
      bad.forEach((code, index) => writeFileSync(join(folder, name, `bad${index}.ts`), `${code}\n`));
      good.forEach((code, index) => writeFileSync(join(folder, name, `good${index}.ts`), `${code}\n`));
    }
    const { output } = await runTool('oxlint', ['--config', config, '--format', 'json', folder]);
    found = (JSON.parse(output) as Report).diagnostics;
  });

  for (const [name, { bad, good }] of Object.entries(CASES)) {
    const faultsIn = (file: string) =>
      found.filter(({ filename }) => filename.endsWith(join(name, file))).map(({ code }) => code);
    bad.forEach((code, index) =>
      test(`${name} refuses ${code}`, () =>
        assert.ok(faultsIn(`bad${index}.ts`).includes(`careleaf(${name})`))),
    );
    good.forEach((code, index) =>
      test(`${name} lets pass ${code}`, () =>
        assert.ok(!faultsIn(`good${index}.ts`).includes(`careleaf(${name})`))),
    );
  }

  test('all of them hold for the sources', () => {
    const { rules, overrides } = JSON.parse(readFileSync('.oxlintrc.json', 'utf8')) as {
      rules: Record<string, unknown>;
      overrides: { files: string[]; rules: Record<string, unknown> }[];
    };
    const forSources = { ...rules, ...overrides.find(({ files }) => files.includes('src/**'))?.rules };
    for (const name of Object.keys(CASES)) assert.equal(forSources[`careleaf/${name}`], 'error', name);
  });
});
