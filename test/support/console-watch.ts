/** Hears what the page says to its console, from before the first test module on (the runner's page loads it first). */

const errors: string[] = [];
const warnings: string[] = [];
let silent = false;

/** Development builds of Lit greet; nobody needs to expect that. */
const GREETINGS = /Lit is in dev mode|Multiple versions of Lit loaded/;

const describe = (value: unknown): string =>
  value instanceof Error ? `${value.name}: ${value.message}\n${value.stack ?? ''}` : String(value);

for (const [method, kept] of [
  ['error', errors],
  ['warn', warnings],
] as const) {
  const original = console[method];
  console[method] = (...values: unknown[]) => {
    const text = values.map(describe).join(' ');
    if (GREETINGS.test(text)) return;
    kept.push(text);
    // Once tests run, it is theirs to report or expect them.
    if (!silent) original.apply(console, values);
  };
}
addEventListener('error', (event) => {
  // The observer's own limit, reached by any page that resizes in answer to a resize; browsers go on by themselves.
  if (event.message.startsWith('ResizeObserver loop')) return;
  errors.push(`Uncaught ${describe(event.error ?? event.message)}`);
});
addEventListener('unhandledrejection', (event) => errors.push(`Unhandled ${describe(event.reason)}`));
addEventListener('securitypolicyviolation', (event) =>
  errors.push(`Blocked by ${event.effectiveDirective}: ${event.blockedURI}`),
);

/** From now on errors and warnings are kept for the tests and no longer printed. */
export const expectSilence = (): void => void (silent = true);

/** Errors since the last question: console, uncaught, unhandled, refused by policy. Whoever asks has expected them. */
export const takeErrors = (): string[] => errors.splice(0);

/** Warnings since the last question. */
export const takeWarnings = (): string[] => warnings.splice(0);
