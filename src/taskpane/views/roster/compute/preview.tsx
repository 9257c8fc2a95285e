import type { AnswerKind } from '../../../../roster/assess/answer-kind';
import { answerText, isError } from '../../../calls/answer-of-call';
import { Notice } from '../../../controls/notice';
import { useComputeWords } from './words';
import { columnOf, type TableSource } from '../source/source';
import { rowNumber, cellText as shownSourceCell } from '../source/row';
import type { ComputeSurvey } from './use-survey';

interface ComputePreviewProps {
  readonly source: TableSource;
  readonly kinds: readonly AnswerKind[];
  readonly survey: ComputeSurvey | { readonly reason: string } | null;
}

/** What the first rows would show. */
export function ComputePreview({ source, kinds, survey }: ComputePreviewProps) {
  const { language, text } = useComputeWords();
  if (kinds.length === 0) return null;
  if (survey !== null && 'reason' in survey) {
    return (
      <Notice kind="fault">
        <p>{text.previewFailed(survey.reason)}</p>
      </Notice>
    );
  }
  const agency = columnOf(source, 'agencyName') ?? columnOf(source, 'agency');
  return (
    <details class="compute-more">
      <summary tabIndex={0}>{text.preview}</summary>
      {/* Wider than the pane it scrolls by itself, also by keyboard. */}
      <div class="compute-scroll" tabIndex={0} role="region" aria-label={text.preview}>
        <table>
          <caption>{text.preview}</caption>
          <thead>
            <tr>
              <th scope="col">{agency === null ? '' : source.layout.columns.find(({ index }) => index === agency)?.header}</th>
              {kinds.map((kind) => (
                <th scope="col" key={kind}>
                  {text.answers[kind]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {survey?.preview.map(({ row, answers }) => (
              <tr key={row}>
                <th scope="row">{shownSourceCell(source, row, agency) || text.row(String(rowNumber(source, row)))}</th>
                {kinds.map((kind, i) => (
                  <PreviewCell key={kind} cell={answers[i]} language={language} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function PreviewCell({ cell, language }: { cell: unknown; language: string }) {
  const { text } = useComputeWords();
  // What is wrong, CHECK says once; in every column it would push the rows apart.
  if (isError(cell)) return <td>{cell.code}</td>;
  if (typeof cell === 'number') return <td class="compute-number">{cell.toLocaleString(language, { maximumFractionDigits: 2 })}</td>;
  const shown = answerText(cell);
  return shown === '' ? (
    <td class="compute-faint">{text.blank}</td>
  ) : (
    <td class="compute-text">
      <span>{shown}</span>
    </td>
  );
}
