/** A place in the text that cites sources. */
export interface Citation extends HTMLElement {
  /** The elements that it names and that are there. */
  readonly targets: readonly Element[];
}

/** The citations of the page, in whatever trees they are. */
export const citations = new Set<Citation>();

/** Sorts in the order of the text. */
export const byPosition = (one: Node, other: Node): number =>
  one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
