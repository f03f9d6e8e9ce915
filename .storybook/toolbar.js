// What the toolbar says, for pages that show no story: those get it from nowhere else.
import { addons } from 'storybook/preview-api';

let globals = {};
const listeners = new Set();

/** Starts to listen; called as soon as the preview runs, before the first word of the toolbar. */
export function listenToToolbar() {
  const channel = addons.getChannel();
  for (const name of ['setGlobals', 'globalsUpdated'])
    channel.on(name, ({ globals: said }) => {
      globals = said;
      for (const listener of listeners) listener();
    });
}

export const toolbar = () => globals;

/** @returns takes the listener back */
export function onToolbar(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
