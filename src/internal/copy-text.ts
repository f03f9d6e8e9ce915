/** The text of an entry as one line, with links by what they show: a DOI is shown in full. */
export const entryText = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => node.textContent ?? '')
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** Puts text on the clipboard. False where the page may not, as in many frames. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
