/** The lines in which the text of an element stands, as a reader sees them. */
export function linesOf(element: Node): string[] {
  const lines: { text: string; bottom: number }[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (let place = 0; place < node.length; place++) {
      const range = document.createRange();
      range.setStart(node, place);
      range.setEnd(node, place + 1);
      // A space at the end of a line, or one that isn't shown, is nowhere, or on the line before.
      const box = [...range.getClientRects()].find(({ width }) => width);
      if (!box) continue;
      const last = lines.at(-1);
      if (last && Math.abs(last.bottom - box.bottom) < box.height / 2) last.text += node.data[place];
      else lines.push({ text: node.data[place] ?? '', bottom: box.bottom });
    }
  }
  return lines.map(({ text }) => text.trim()).filter(Boolean);
}
