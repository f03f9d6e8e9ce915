import type { MsgFn } from '@lit/localize/internal/types.js';

/** A message as written in the source: English text in a small subset of ICU MessageFormat, and its permanent id. */
export interface Message<Text extends string = string> {
  readonly id: string;
  readonly text: Text;
}

/** Values for the arguments of a message. Numbers are formatted for the language. */
export type ArgumentValues = Readonly<Record<string, string | number>>;

type Trim<Text extends string> = Text extends ` ${infer Rest}` | `${infer Rest} ` ? Trim<Rest> : Text;

/** Arguments met while reading the text of a message: `[name, 'plural' | 'select' | '']`. */
type InText<Text extends string> = Text extends `${infer Before}{${infer After}`
  ? Before extends `${string}}${string}`
    ? Text extends `${string}}${infer Rest}`
      ? InOptions<Rest>
      : never
    : InArgument<After>
  : Text extends `${string}}${infer Rest}`
    ? InOptions<Rest>
    : never;

/** Just behind the brace that opens an argument. */
type InArgument<Text extends string> = Text extends `${infer Name}}${infer Rest}`
  ? Name extends `${infer Plain},${string}`
    ? Text extends `${string},${infer Kind},${infer Options}`
      ? [Trim<Plain>, Trim<Kind>] | InOptions<Options>
      : never
    : [Trim<Name>, ''] | InText<Rest>
  : never;

/** Between the forms of a plural or select: a brace opens the text of a form, or closes the argument. */
type InOptions<Text extends string> = Text extends `${infer Before}{${infer After}`
  ? Before extends `${string}}${string}`
    ? Text extends `${string}}${infer Rest}`
      ? InText<Rest>
      : never
    : InText<After>
  : Text extends `${string}}${infer Rest}`
    ? InText<Rest>
    : never;

type Found<Text extends string> = Extract<InText<Text>, [string, string]>;

/** The arguments that a message takes, by name, read from its text. */
export type MessageArguments<Text extends string> = string extends Text
  ? ArgumentValues
  : {
      readonly [Name in Found<Text>[0]]: [Name, 'plural'] extends Found<Text>
        ? number
        : [Name, 'select'] extends Found<Text>
          ? string
          : string | number;
    };

/** The named tags of a message, read from its text: `'link'` for `See <link>the list</link>`. */
export type MessageTags<Text extends string> = string extends Text
  ? string
  : Text extends `${string}</${infer Name}>${infer Rest}`
    ? Name | MessageTags<Rest>
    : never;

/** The parameters behind a message: none, or one object with all its arguments. */
export type ArgumentsOf<Text extends string> = string extends Text
  ? [values?: ArgumentValues]
  : [Found<Text>] extends [never]
    ? []
    : [values: MessageArguments<Text>];

/**
 * Declares a message. Called at module level in `*.messages.ts` files.
 *
 * The text takes `{name}`, `{count, plural, =0 {…} one {# …} other {# …}}`, `{kind, select, a {…} other {…}}` and named
 * tags `<link>…</link>`, which the caller turns into elements. Braces never stand for themselves.
 *
 * `id` is `component.purpose` in camelCase, permanent, and never given to a text of another meaning. `desc` tells translators
 * where the text stands and what its arguments are; it is for the extractor and is dropped from the browser bundle.
 *
 * The type carries the brand by which the extractor of `@lit/localize-tools` knows its own `msg`.
 */
export const msg: Pick<MsgFn, '_LIT_LOCALIZE_MSG_'> &
  (<const Text extends string>(
    text: Text,
    options: { readonly id: string; readonly desc: string },
  ) => Message<Text>) = (text, { id }) => ({ id, text });
