import { advise, type Finding } from '../../finding.js';
import { memberPath } from '../../json-positions.js';
import { own, ownList, ownText, type Visit } from '../../walk-article.js';

/** An alternative text that a camera or a program has written. */
const fileName = /^\S+\.(avif|gif|jpe?g|png|svg|webp)$|^(dsc|img|image)[-_ ]?\d+$/i;

function checkPicture({ fields, path }: Visit): Finding[] {
  const alt = own(fields, 'alt');
  const at = memberPath(path, 'alt');
  if (typeof alt !== 'string') return [];
  if (!alt.trim()) {
    return [
      advise(
        'picture-alt',
        at,
        'This picture has no alternative text.',
        'Say what it shows, unless it is mere decoration.',
      ),
    ];
  }
  return fileName.test(alt.trim())
    ? [
        advise(
          'picture-alt',
          at,
          `“${alt}” is the name of a file.`,
          'Say what the picture shows, to someone who does not see it.',
        ),
      ]
    : [];
}

function checkLink({ fields, path }: Visit, ids: ReadonlySet<string>): Finding[] {
  const url = ownText(fields, 'url');
  const at = memberPath(path, 'url');
  if (url.startsWith('#') && !ids.has(url.slice(1))) {
    return [
      advise(
        'link-target',
        at,
        `Nothing in this article has the id “${url.slice(1)}”.`,
        'Write the id of a block, or give that block this id.',
      ),
    ];
  }
  if (/^mailto:/i.test(url) && !/^mailto:[^@\s]+@[^@\s]+$/i.test(url.replace(/\?.*/, ''))) {
    return [
      advise('link-address', at, `“${url}” holds no e-mail address.`, 'Write mailto:name@clinic.example.'),
    ];
  }
  return [];
}

/** Links that lead nowhere, and pictures that some readers get nothing of. */
export function checkLinksAndPictures(visits: readonly Visit[]): Finding[] {
  const ids = new Set(
    visits.flatMap(({ kind, fields }) => {
      const id = String(own(fields, 'id') ?? '');
      return kind === 'reference' ? [`ref-${id}`] : id ? [id] : [];
    }),
  );
  return visits.flatMap((visit) => {
    if (/^(image|inlineImage|picture)$/.test(visit.kind)) return checkPicture(visit);
    if (visit.kind !== 'link') return [];
    const empty = ownList(visit.fields, 'children').length === 0;
    return [
      ...checkLink(visit, ids),
      ...(empty
        ? [
            advise(
              'link-words',
              memberPath(visit.path, 'children'),
              'This link has no words.',
              'Write what it leads to.',
            ),
          ]
        : []),
    ];
  });
}
