import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import type { Config } from '@lit/localize-tools/lib/types/config.js';
import type { RuntimeOutputConfig } from '@lit/localize-tools/lib/types/modes.js';
import { IcuError, splitForms } from './icu-message.js';
import type { SourceMessage } from './units.js';
import type { LocaleFault } from './xliff/xliff.js';

/** The messages of the source, and what is wrong with them. */
export interface ExtractedMessages {
  messages: SourceMessage[];
  faults: LocaleFault[];
}

/**
 * Finds every `msg()` of the source by the extractor of @lit/localize-tools. Its own reader and writer of translations are not
 * used: they drop a translation when its id or an import is gone, and know neither plurals nor outdated texts.
 *
 * @param root folder of the project, with its `lit-localize.json`
 */
export function extractMessages(root: string): ExtractedMessages {
  const config = JSON.parse(readFileSync(join(root, 'lit-localize.json'), 'utf8')) as Config & {
    output: RuntimeOutputConfig;
  };
  const resolve = (path: string): string => join(root, path);
  const { messages, errors } = new RuntimeLitLocalizer({
    ...config,
    baseDir: root,
    resolve,
  }).extractSourceMessages();
  const faults = errors.map(({ messageText, file, start }): LocaleFault => ({
    level: 'error',
    code: 'source',
    file: file && relative(root, file.fileName),
    line: file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : undefined,
    message: typeof messageText === 'string' ? messageText : messageText.messageText,
    advice: 'Correct the call of msg().',
  }));

  const placed = messages.map(({ name, contents, desc = '', file, node }) => {
    const path = relative(root, file.fileName).split(sep).join('/');
    const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
    const text = contents.map((part) => (typeof part === 'string' ? part : part.untranslatable)).join('');
    const fault = (message: string, advice: string): void => {
      faults.push({ level: 'error', code: 'source', file: path, line, id: name, message, advice });
    };
    if (!/^[a-z][A-Za-z0-9]*\.[a-z][A-Za-z0-9]*$/.test(name)) {
      fault(
        `The id ${name} is not of the form component.purpose.`,
        'Give it one such as benefitList.showAll.',
      );
    }
    if (desc.trim().length < 10) {
      fault('The description says too little.', 'Say where the text stands and what its placeholders are.');
    }
    try {
      splitForms(text);
    } catch (error) {
      if (!(error instanceof IcuError)) throw error;
      fault(`“${text}”: ${error.message}.`, 'See format-message.ts for what a message may hold.');
    }
    return { id: name, text, desc, file: path, line };
  });
  placed.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  if (!placed.length) {
    const advice = 'See that tsconfig.localize.json covers the *.messages.ts files.';
    faults.push({ level: 'error', code: 'source', message: 'No message was found in the source.', advice });
  }
  return { messages: placed.map(({ line: _line, ...message }) => message), faults };
}
