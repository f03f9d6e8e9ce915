/** What the tripwires of a page keep, as properties of `globalThis`. */
export interface Tripwired {
  /** What was executed, asked for, reported or gone to, in words. Empty it before you go on. */
  readonly heard: string[];
  /** Addresses that were fetched, where somebody wants to know; else each is heard. */
  fetched?: string[] | undefined;
}

/** A script for the head of a page, before any other: its text is sent, so it stands alone. */
export function tripwires(): void {
  const page = globalThis as unknown as Tripwired & Record<string, unknown>;
  const heard: string[] = [];
  Object.assign(page, { heard });
  const trip =
    (kind: string) =>
    (...values: unknown[]): void =>
      void heard.push(`${kind}: ${values.map(String).join(' ').slice(0, 200)}`);
  const wired: Record<string, unknown> = page;

  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'eval']) wired[name] = trip(name);
  for (const name of ['XMLHttpRequest', 'Worker', 'SharedWorker', 'WebSocket', 'EventSource'])
    wired[name] = trip(name);
  wired['fetch'] = (address: string | URL | Request) => {
    const url = address instanceof Request ? address.url : String(address);
    if (page.fetched) page.fetched.push(url);
    else trip('fetch')(url);
    return Promise.reject(new TypeError('Nothing is fetched here.'));
  };
  for (const name of ['setTimeout', 'setInterval']) {
    const real = wired[name] as (...values: unknown[]) => unknown;
    wired[name] = (run: unknown, ...rest: unknown[]) =>
      typeof run === 'function' ? real.call(globalThis, run, ...rest) : trip(name)(run);
  }
  Object.assign(document, { write: trip('write'), writeln: trip('writeln') });
  navigator.sendBeacon = (...values) => (trip('sendBeacon')(...values), false);
  // Warnings are ours: a fault in a file is told there.
  for (const name of ['log', 'info', 'debug', 'error', 'dir', 'table', 'trace'] as const)
    console[name] = trip(`console.${name}`);
  addEventListener('error', ({ message, error }) => trip('error')(message, error));
  addEventListener('unhandledrejection', ({ reason }) => trip('rejection')(reason));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    trip('violation')(effectiveDirective, blockedURI, sample),
  );
  for (const name of ['beforeunload', 'hashchange', 'popstate']) addEventListener(name, trip(name));
  // Clicks are real ones, so that what runs only on a click would run; nothing else may leave the page.
  addEventListener('click', (event) => {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    if (link && !/^javascript:/i.test(link.href)) event.preventDefault();
  });
}
