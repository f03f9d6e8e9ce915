import { readFileSync } from 'node:fs';
import { renderArticle } from 'careleaf/prerender';

/** Gives pages `{% article "FILE" %}`: an article file as HTML that reads without script. */
export default function (config) {
  config.addShortcode('article', (file) => {
    const { html, faults } = renderArticle(readFileSync(file, 'utf8'), { headingLevel: 1 });
    for (const { path, message, advice } of faults) console.warn(`${file}: ${path}: ${message} ${advice}`);
    return html;
  });
}
