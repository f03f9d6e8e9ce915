import fc from 'fast-check';
import { visible } from './tried.js';

/** Texts that nobody thought of: pieces of payloads between what ends and begins things. */
export const fuzz = (payloads: readonly string[], numRuns: number): string[] => {
  const marks = [...'<>"\'`&=/\\\0\u202E\r\n', '\uD800', ']]>', '-->', '${', '<!', '</'];
  const payload = fc.constantFrom(...payloads);
  const piece = fc.oneof(
    payload,
    fc
      .tuple(payload, fc.nat(200), fc.nat(200))
      .map(([text, from, length]) => text.slice(from, from + length)),
    fc.constantFrom(...marks),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  const text = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(''));
  return fc.sample(text, { numRuns, seed: 6 }).map(visible);
};
