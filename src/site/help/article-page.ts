import type { Article, Passage } from '../../i18n/en-US/help/article';
import { html, type Markup } from '../markup';
import { markupOfText } from './markup-of-text';

/** A written page: its lead, and each section under a heading that a link may lead to. */
export const articlePage = ({ lead, sections }: Article): Markup =>
  html`<p class="lead">${markupOfText(lead)}</p>
    ${sections.map(
      ({ id, heading, says }) =>
        html`<h2 id="${id}">${heading}</h2>
          ${says.map(passage)}`,
    )}`;

function passage(said: Passage): Markup {
  if (typeof said === 'string') return html`<p>${markupOfText(said)}</p>`;
  if ('formula' in said) return html`<pre><code>${said.formula}</code></pre>`;
  if ('table' in said) return tableOf(said.table);
  if ('pictures' in said) return picturesOf(said.pictures);
  const items = (texts: readonly string[]): Markup[] => texts.map((text) => html`<li>${markupOfText(text)}</li>`);
  if ('path' in said)
    return html`<ol class="path">
      ${items(said.path)}
    </ol>`;
  return 'steps' in said
    ? html`<ol>
        ${items(said.steps)}
      </ol>`
    : html`<ul>
        ${items(said.list)}
      </ul>`;
}

/** As wide and high as `npm run pictures` draws the pane. */
const picturesOf = (pictures: readonly (readonly [file: string, shows: string])[]): Markup =>
  html`<p class="pictures">
    ${pictures.map(
      ([file, shows]) =>
        html`<img src="../../assets/pictures/${file}" alt="${shows}" title="${shows}" width="321" height="560" loading="lazy" />`,
    )}
  </p>`;

/** A word or two, which stay on one line. */
const answerColumn = 1;

const tableOf = ({ head, rows }: Extract<Passage, { table: unknown }>['table']): Markup =>
  html`<table>
    <thead>
      <tr>
        ${head.map((text) => html`<th scope="col">${text}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${row.map((text, column) => html`<td ${column === answerColumn ? { markup: 'class="center"' } : ''}>${markupOfText(text)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
