/** A DOI without what is often written before it: "10.1126/science.1222939". */
const bareDoi = (doi: string): string => doi.replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:\s*)/i, '');

/** The address of a DOI as people read it, to the letter. */
export const doiText = (doi: string): string => `https://doi.org/${bareDoi(doi)}`;

/** The address of a DOI as a link: only what would mean something else in an address is encoded. */
export const doiAddress = (doi: string): string =>
  new URL(`https://doi.org/${bareDoi(doi).replace(/[%?#]/g, encodeURIComponent)}`).href;
