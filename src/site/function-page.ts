import type { Declaration } from '../functions/metadata';
import type { FunctionText } from '../i18n/en-US/functions';
import type { HelpText } from '../i18n/en-US/help';
import { html, type Markup } from './markup';

/** The formula as Excel shows it while it is typed, optional arguments in brackets. */
export const syntaxOf = ({ name, parameters }: Declaration): string =>
  `=TUIKE.${name}(${parameters.map((p) => (p.optional ? `[${p.name}]` : p.name)).join(', ')})`;

// Answered cell by cell, one answer per cell of this argument; the others take columns or one value.
const cellwise = new Set(['gmv', 'date']);

/** What a help page says of one function. */
export function functionPage(declaration: Declaration, text: FunctionText, help: HelpText): Markup {
  const { parameters } = declaration;
  const first = parameters[0]?.name ?? '';
  return html`<p>${text.description}</p>
    <h2>${help.syntax}</h2>
    <pre><code>${syntaxOf(declaration)}</code></pre>
    <h2>${help.parameters}</h2>
    ${
      parameters.length === 0
        ? html`<p>${help.noParameters}</p>`
        : html`<dl>
            ${parameters.map(
              (p) =>
                html`<dt><code>${p.name}</code>${p.optional ? html` <small>${help.optional}</small>` : ''}</dt>
                  <dd>${text.parameters[p.name] ?? ''}</dd>`,
            )}
          </dl>`
    }
    <h2>${help.example}</h2>
    <pre><code>${text.example}</code></pre>
    ${
      cellwise.has(first)
        ? html`<h2>${help.results}</h2>
            <ul>
              ${help.eachCell.map((line) => html`<li>${line}</li>`)}
            </ul>`
        : ''
    }
    ${blankCells(declaration.name, first, help)}`;
}

/** What blank cells do, where a host that hands them over as 0 would change the answer. */
function blankCells(name: string, first: string, help: HelpText): Markup | '' {
  if (first === 'gmv') {
    return html`<h2>${help.blankCells}</h2>
      <p>${help.blankCellsMean}</p>
      <pre><code>${help.blankCellsFormula}</code></pre>`;
  }
  const told = { SCHEDULE: help.blankBalances, ROSTER: help.blankLines }[name];
  return told === undefined
    ? ''
    : html`<h2>${help.blankCells}</h2>
        <p>${told}</p>`;
}
