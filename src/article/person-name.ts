import type { Person } from './types.js';

/** A name with what stands before and after it: "Dr. Ashley Barnes, M.S.". */
export const personName = ({ honorificPrefix, name, honorificSuffix }: Person): string =>
  [[honorificPrefix, name].filter(Boolean).join(' '), honorificSuffix].filter(Boolean).join(', ');
