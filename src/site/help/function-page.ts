import type { DeclaredFunction } from '../../functions/metadata';
import type { FrameText } from '../../i18n/en-US/help/frame';
import type { FunctionName, FunctionText } from '../../i18n/en-US/functions';
import type { Language } from '../../i18n/language';
import { rulebookOf, settingsText, type RulebookReading } from '../../rules/rulebook';
import { shippedRules } from '../../rules/shipped';
import { html, type Markup } from '../markup';
import { answeredFormula, type Build, type ExampleCell, type ExampleWorkbook, type ExampleAnswer } from './answered-formula';
import { exampleTable, givenCell, isWords, answeredCell } from './example-table';
import { examples, type FormulaExample } from './examples';

/** The formula as Excel shows it while it is typed, optional arguments in brackets. */
export const syntaxOf = ({ name, parameters }: DeclaredFunction): string =>
  `=TUIKE.${name}(${parameters.map((p) => (p.optional ? `[${p.name}]` : p.name)).join(', ')})`;

// A workbook that nobody has touched, and one that was given dates, such as a person would enter from the platform's notices.
const dates: Readonly<Record<string, string>> = { 'fixed-v1': '2025-03-26', 'floating-v2': '2025-11-01' };
const untouched = rulebookOf(undefined);
const dated = rulebookOf(
  settingsText({
    chosen: shippedRules.at(-1)!.id,
    chosenBy: 'person',
    chosenAt: '2026-01-01T00:00:00.000Z',
    effectiveFrom: dates,
    versions: [],
  }),
);
const readingFor = (isDated: true | undefined): RulebookReading => (isDated ? dated : untouched);

export interface FunctionPage {
  readonly declaration: DeclaredFunction;
  readonly text: FunctionText;
  readonly frame: FrameText;
  readonly language: Language;
  readonly build: Build;
}

/** What a help page says of one function; what its examples answer is computed here, by the code that answers cells. */
export function functionPage({ declaration, text, frame, language, build }: FunctionPage): Markup {
  const { parameters } = declaration;
  const { worked, kinds, wrong } = examples[declaration.id as FunctionName];
  const [first] = worked;
  return html`<p class="lead">${text.description}</p>
    <h2>${frame.syntax}</h2>
    <pre><code>${syntaxOf(declaration)}</code></pre>
    <h2>${frame.parameters}</h2>
    ${
      parameters.length === 0
        ? html`<p>${frame.noParameters}</p>`
        : html`<dl>
            ${parameters.map(
              (p) =>
                html`<dt><code>${p.name}</code>${p.optional ? html` <small>${frame.optional}</small>` : ''}</dt>
                  <dd>${text.parameters[p.name] ?? ''}</dd>`,
            )}
          </dl>`
    }
    <h2>${frame.example}</h2>
    <pre><code>${text.example}</code></pre>
    <h2>${frame.worked}</h2>
    ${worked.map((example) => workedExample(example, frame, { language, build }))}
    ${
      kinds === null
        ? ''
        : html`<h2>${frame.kinds}</h2>
            <p>${frame.kindsOf(kinds.formula)}</p>
            ${kindsTable(
              kinds.contents,
              (cell) => answeredFormula(kinds.formula, [[], [cell]], { reading: readingFor(kinds.isDated), language, build })[0]![0]!,
              frame,
            )}`
    }
    <h2>${frame.wrong}</h2>
    ${
      wrong.length === 0
        ? html`<p>${frame.noErrors}</p>`
        : html`<p>${frame.wrongMeans}</p>
            <dl class="wrong">
              ${wrong.map((formula) => wrongFormula(formula, answeredFormula(formula, [[], ...(first?.rows ?? [])], { reading: untouched, language, build })[0]![0]!))}
            </dl>`
    }
    ${blankCells(declaration.name, parameters[0]?.name ?? '', frame)}`;
}

function workedExample(example: FormulaExample, frame: FrameText, build: Omit<ExampleWorkbook, 'reading'>): Markup {
  const answer = answeredFormula(example.formula, [[], ...example.rows], { ...build, reading: readingFor(example.isDated) });
  const told = Object.entries(dates).map(([id, day]) => `${id}: ${day}`);
  return html`${example.isDated ? html`<p>${frame.datesGiven(told.join(', '))}</p>` : ''} ${exampleTable(example, answer, frame)}`;
}

function kindsTable(contents: readonly ExampleCell[], answer: (cell: ExampleCell) => ExampleAnswer, frame: FrameText): Markup {
  // What is long stands below, so that a phone need not be scrolled sideways.
  const row = (cell: ExampleCell): Markup => {
    const answered = answer(cell);
    const below = typeof answered === 'object' ? answered.sentence : isWords(answered) ? answered : '';
    return html`<tr>
        ${cell === null ? html`<td class="center">${frame.blank}</td>` : givenCell(cell)}
        ${answered === '' ? html`<td class="center answer">${frame.blankAnswer}</td>` : answeredCell(isWords(answered) ? '↓' : answered)}
      </tr>
      ${
        below === ''
          ? ''
          : html`<tr>
              <td class="sentence" colspan="2">${below}</td>
            </tr>`
      }`;
  };
  return html`<div class="sheet">
    <table class="kinds">
      <thead>
        <tr>
          <th scope="col">${frame.given}</th>
          <th scope="col">${frame.answer}</th>
        </tr>
      </thead>
      <tbody>
        ${contents.map(row)}
      </tbody>
    </table>
  </div>`;
}

const wrongFormula = (formula: string, answered: ExampleAnswer): Markup =>
  html`<dt><code>${formula}</code></dt>
    <dd>${typeof answered === 'object' ? html`<b>${answered.error}</b> ${answered.sentence}` : String(answered)}</dd>`;

/** What blank cells do, where a host that hands them over as 0 would change the answer. */
function blankCells(name: string, first: string, frame: FrameText): Markup | '' {
  const told = first === 'gmv' ? frame.blankCellsMean : { SCHEDULE: frame.blankBalances, ROSTER: frame.blankLines }[name];
  if (told === undefined) return '';
  return html`<h2>${frame.blankCells}</h2>
    <p>${told}</p>
    ${first === 'gmv' ? html`<pre><code>${guardedExample(name)}</code></pre>` : ''}`;
}

/** As the pane writes it: with other cells beside, each argument by itself, so that no error is hidden. */
function guardedExample(name: string): string {
  const guarded = 'IF(C2="","",C2)';
  if (/^S/.test(name)) return `=TUIKE.${name}(${guarded},IF(E2="","",E2))`;
  return ['TOPUP', 'EXPLAIN', 'CHECK'].includes(name) ? `=TUIKE.${name}(${guarded},D2)` : `=IF(C2="","",TUIKE.${name}(C2))`;
}
