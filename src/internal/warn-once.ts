const said = new Set<string>();

/** Tells the page's developer about a fault, once for each text, so that a list of 200 items does not flood the console. */
export function warnOnce(text: string): void {
  if (said.has(text)) return;
  said.add(text);
  console.warn(`careleaf: ${text}`);
}
