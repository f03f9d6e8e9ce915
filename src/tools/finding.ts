/** What a command has to say about an article file, in plain English for its editor. */
export interface Finding {
  /** A fault keeps something from readers or is wrong for them; advice makes the article better. */
  readonly severity: 'fault' | 'advice';
  /** Short name that stays the same, for machines. */
  readonly code: string;
  /** Place in the file, such as `body[3].items[1].label`; an empty string is the whole file. */
  readonly path: string;
  /** What is found. */
  readonly message: string;
  /** What to write instead. */
  readonly advice: string;
}

/** A finding with its place in the text of the file. */
export interface LocatedFinding extends Finding {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units, as editors count. */
  readonly column: number;
}

/** A fault, as short as it is written in the checks. */
export const fault = (code: string, path: string, message: string, advice: string): Finding => ({
  severity: 'fault',
  code,
  path,
  message,
  advice,
});

/** A piece of advice, as short as it is written in the checks. */
export const advise = (code: string, path: string, message: string, advice: string): Finding => ({
  severity: 'advice',
  code,
  path,
  message,
  advice,
});
