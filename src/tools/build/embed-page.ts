import { integrityOf } from '../files.js';

/**
 * `embed.html` with the hashes of its scripts, in the tags and in the policy. In a sandbox without `allow-same-origin` WebKit takes
 * `'self'` for the frame's opaque origin, which no address has; a hash still lets the script in.
 *
 * @param html the page's source
 * @param scripts code by file name
 * @throws when the page does not load one of them
 */
export function embedPage(html: string, scripts: Readonly<Record<string, string>>): string {
  let page = html;
  for (const [file, code] of Object.entries(scripts)) {
    const hash = integrityOf(Buffer.from(code));
    const tag = `src="${file}"`;
    if (!page.includes(tag)) throw new Error(`embed.html does not load ${file}.`);
    page = page
      .replace(tag, `${tag} integrity="${hash}"`)
      .replace(`script-src 'self'`, `script-src 'self' '${hash}'`);
  }
  return page;
}
