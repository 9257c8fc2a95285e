// Cells as a sheet shows them, column letters and row numbers included, so that a formula can be followed.
import type { FrameText } from '../../i18n/en-US/help/frame';
import { cellAddress } from '../../sheet/address';
import { columnLetters } from '../../sheet/column-letters';
import { html, type Markup } from '../markup';
import type { ExampleCell, ExampleAnswer } from './answered-formula';
import type { FormulaExample } from './examples';

/** The example's cells with what the formula answers beside them, or below where it answers a table of its own. */
export function exampleTable(
  { heads, rows, formula }: FormulaExample,
  answer: readonly (readonly ExampleAnswer[])[],
  frame: FrameText,
): Markup {
  const said = sentences(answer, rows.length === answer.length ? heads.length : 0, rows.length === answer.length ? 2 : 1);
  const titles = heads.map((head) => frame.heads[head]);
  if (rows.length !== answer.length) {
    return html`${
        rows.length > 0
          ? sheet(
              titles,
              rows.map((row) => row.map((cell) => givenCell(cell))),
              2,
            )
          : ''
      }
      <pre><code>${formula}</code></pre>
      ${sheet(
        [],
        answer.map((row) => row.map(answeredCell)),
        1,
      )}
      ${said}`;
  }
  const width = answer[0]?.length ?? 0;
  const beside = rows.map((row, i) => [...row.map((cell) => givenCell(cell)), ...(answer[i] ?? []).map(answeredCell)]);
  return html`<pre><code>${cellAddress(1, heads.length)} ${formula}</code></pre>
    ${sheet([...titles, frame.answers, ...Array.from({ length: width - 1 }, () => '')], beside, 2)} ${said}`;
}

function sheet(titles: readonly string[], cells: readonly (readonly Markup[])[], first: number): Markup {
  const columns = Math.max(titles.length, ...cells.map((row) => row.length));
  const row = (number: number, content: readonly Markup[]): Markup =>
    html`<tr>
      <th scope="row">${String(number)}</th>
      ${content}
    </tr>`;
  return html`<div class="sheet">
    <table>
      <thead>
        <tr>
          <td></td>
          ${Array.from({ length: columns }, (_, i) => html`<th scope="col">${columnLetters(i)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${
          titles.length > 0
            ? row(
                1,
                titles.map((title) => html`<td class="head">${title}</td>`),
              )
            : ''
        }
        ${cells.map((content, i) => row(first + i, content))}
      </tbody>
    </table>
  </div>`;
}

/** A cell as a person entered it: numbers to the right, as Excel sets them. */
export function givenCell(cell: ExampleCell): Markup {
  if (cell === null) return html`<td></td>`;
  if (typeof cell === 'number') return html`<td class="number">${String(cell)}</td>`;
  if (typeof cell === 'boolean') return html`<td class="center">${cell ? 'TRUE' : 'FALSE'}</td>`;
  return typeof cell === 'string' ? html`<td>${cell}</td>` : html`<td class="center">${cell.code}</td>`;
}

/** A sentence, which needs lines of its own. */
export const isWords = (cell: ExampleAnswer): cell is string => typeof cell === 'string' && cell.length > 30;

export function answeredCell(cell: ExampleAnswer): Markup {
  if (typeof cell === 'number') return html`<td class="number answer">${String(cell)}</td>`;
  return typeof cell === 'string'
    ? html`<td class="${isWords(cell) ? 'answer words' : 'answer'}">${cell}</td>`
    : html`<td class="center answer fault">${cell.error}</td>`;
}

/** What stands behind the errors, cell by cell. */
function sentences(answer: readonly (readonly ExampleAnswer[])[], column: number, first: number): Markup {
  const said = answer.flatMap((row, i) =>
    row.flatMap((cell, j) =>
      typeof cell === 'object' && cell.sentence !== '' ? [{ at: cellAddress(first + i - 1, column + j), ...cell }] : [],
    ),
  );
  // One fault often fills a whole row.
  const told = said.filter(({ sentence }, i) => said.findIndex((other) => other.sentence === sentence) === i);
  return told.length === 0
    ? html``
    : html`<ul class="sentences">
        ${told.map(({ at, error, sentence }) => html`<li><code>${at}</code> <b>${error}</b> ${sentence}</li>`)}
      </ul>`;
}
