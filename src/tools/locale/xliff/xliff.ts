/** A unit of an XLIFF file, as a translation tool or a person left it. */
export interface XliffUnit {
  id: string;
  /** The English that stands in the file. Absent where a tool dropped it. */
  source?: string | undefined;
  /** The translation; empty where there is none. */
  target: string;
  /** The value of the attribute `state` of the target. */
  state?: string | undefined;
  /** `approved="yes"` of the unit. */
  approved?: boolean | undefined;
  /** Most characters that fit. */
  maxLength?: number | undefined;
  /** The part of the project that shows the text. */
  context?: string | undefined;
  notes: XliffNote[];
  /** Line of the unit in the file that was read; from 1. */
  line?: number | undefined;
}

/** A note to a unit; `from` says who wrote it. */
export interface XliffNote {
  from: string;
  text: string;
}

/** An XLIFF 1.2 file with one `<file>` in it. */
export interface XliffFile {
  original: string;
  sourceLanguage: string;
  targetLanguage: string;
  units: XliffUnit[];
}

/** Something that keeps a file or a unit from being used, or that a translator should look at. */
export interface LocaleFault {
  /** `error`: cannot be used. `todo`: work that is left. `warning`: probably a slip. */
  level: 'error' | 'todo' | 'warning';
  code: string;
  /** What is wrong, in plain words. */
  message: string;
  /** What to do or type. */
  advice: string;
  line?: number | undefined;
  /** Id of the unit. */
  id?: string | undefined;
  /** Path of the file, from the project's folder. */
  file?: string | undefined;
}
