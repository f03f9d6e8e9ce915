/** Keeps the snippet of the README what it has to be for the built files. */

/** Lines that load a file of the folder of a version, with or without its hash. */
const loads =
  /((?:src|href)="https:\/\/YOUR-HOST\/careleaf\/)[^/"]+(\/([\w.-]+\.(?:css|js))")(?: integrity="[^"]*" crossorigin="anonymous")?/g;

/** Other addresses in that folder. */
const addresses = /(https:\/\/YOUR-HOST\/careleaf\/)[^/"\s]+(?=\/)/g;

/**
 * The README with the number of a version and the hashes of its files.
 *
 * @param integrity values for the attribute `integrity` by file name
 * @throws when it loads a file that was not built
 */
export function readmeWithHashes(
  readme: string,
  version: string,
  integrity: Readonly<Record<string, string>>,
): string {
  return readme
    .replaceAll(addresses, (_, start: string) => start + version)
    .replaceAll(loads, (_, start: string, end: string, file: string) => {
      const hash = integrity[file];
      if (!hash) throw new Error(`README.md loads ${file}, which was not built.`);
      return `${start}${version}${end} integrity="${hash}" crossorigin="anonymous"`;
    });
}
