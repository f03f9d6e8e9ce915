import { type Row, valueRow } from '../row.js';
import { onStage, pause } from '../stage.js';

/** Counts what pages with one element ask for, besides themselves and the article file. */
export const requests = (): Promise<Row[]> =>
  onStage(async ({ browser, site, files }) => {
    const script = `<script type="module" src="${files.url}/careleaf.js"></script>`;
    const sheet = `<link rel="stylesheet" href="${files.url}/careleaf.css">`;
    const litScript = '<script type="module" src="/lit.js"></script>';
    const hostSheet = '<link rel="stylesheet" href="/host.css">';

    const count = async (head: string, lang = 'en'): Promise<number> => {
      const address = `${files.url}/articles/ketamine-therapy-for-ptsd.${lang}.json`;
      const url = site.page(
        '/requests.html',
        `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Requests</title>${head}<care-article src="${address}"></care-article>`,
      );
      await browser.devtools('Network.clearBrowserCache');
      await browser.goto(new URL('/empty.html', url).href);
      const [siteBefore, filesBefore] = [site.requests.length, files.requests.length];
      await browser.goto(url);
      if (head.includes(script))
        await browser.waitFor(() => document.querySelector('care-article li') !== null);
      // A language file, or whatever else is asked for late.
      await pause(1000);
      const asked = [...site.requests.slice(siteBefore), ...files.requests.slice(filesBefore)];
      return asked.filter(({ url: path }) => path !== '/requests.html' && !path.startsWith('/articles/'))
        .length;
    };

    return [
      valueRow(
        'requests at load besides page and article',
        { plain: await count(''), lit: await count(litScript), careleaf: await count(script) },
        { goal: 1 },
      ),
      valueRow(
        '  with the style sheet',
        {
          plain: await count(hostSheet),
          lit: await count(litScript + hostSheet),
          careleaf: await count(script + sheet),
        },
        { goal: 2 },
      ),
      valueRow('  and in another language', { careleaf: await count(script + sheet, 'es') }, { goal: 3 }),
    ];
  });
