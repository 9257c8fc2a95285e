import { readAmount } from '../../../engine/amount';
import { isProblem } from '../../../engine/cell';
import { yuan } from '../../../i18n/yuan';
import type { UnitFinding, UnitReason } from '../../../roster/unit-check';
import { Notice } from '../../notice';
import { cellAt, columnName } from './cell-at';
import { useCheckWords } from './check-words';
import type { FoundTable } from './find-at-hand';
import { shownCell } from './source-row';

interface CheckUnitProps {
  readonly found: FoundTable;
  readonly unit: UnitFinding;
  readonly onCorrect: (found: FoundTable) => void;
}

/** A column that seems not to count yuan: why, and what can be done about it. Nothing is done until chosen. */
export function CheckUnit({ found: { source }, unit }: CheckUnitProps) {
  const { language, text } = useCheckWords();
  const words = text.units;
  const { column, example } = unit;
  const amount = readAmount(source.cells[example]?.[column], 'gmv');
  return (
    <Notice kind="caution">
      <h3>{words.heading(columnName(source, column), words.names[unit.unit])}</h3>
      <ul class="roster-facts">
        {unit.reasons.map((reason) => (
          <li key={reason.sign}>{reasonText(reason, words, language)}</li>
        ))}
      </ul>
      {amount !== null && !isProblem(amount) && (
        <p>{words.nothingYet(cellAt(source, example, column).address, shownCell(source, example, column), yuan(amount))}</p>
      )}
    </Notice>
  );
}

function reasonText(reason: UnitReason, words: ReturnType<typeof useCheckWords>['text']['units'], language: string): string {
  const count = (number: number): string => number.toLocaleString(language);
  const money = (amount: number): string => `¥${amount.toLocaleString(language, { maximumFractionDigits: 4 })}`;
  switch (reason.sign) {
    case 'header':
    case 'title':
      return words[reason.sign];
    case 'small':
      return words.small(money(reason.median), money(reason.edge), count(reason.reaching));
    case 'deposits':
      return words.deposits(money(reason.largest), money(reason.lowest));
    case 'decimals':
      return words.decimals(reason.share.toLocaleString(language, { style: 'percent', maximumFractionDigits: 0 }));
    case 'month-before':
      return words['month-before'](count(reason.ratio), count(reason.rows));
  }
}
