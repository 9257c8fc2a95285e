import { readAmount } from '../../../../../engine/amounts/amount';
import { isProblem } from '../../../../../engine/amounts/cell';
import { yuan } from '../../../../../i18n/yuan';
import type { UnitFinding } from '../../../../../roster/check/unit-check';
import { hasSign } from '../../../../../roster/check/yuan-formula';
import { columnLetters } from '../../../../../sheet/column-letters';
import { Button } from '../../../../controls/button';
import { cellAt, columnName } from '../../find/cell-at';
import type { TableSource } from '../../source/source';
import { useCheckWords } from '../words';
import { reasonText } from './reason-text';
import { becomes, yuanColumn, type YuanColumnKind } from './yuan-column';

interface UnitDetailsProps {
  readonly source: TableSource;
  readonly unit: UnitFinding;
  /** Whether no other column is asked about. */
  readonly isOne: boolean;
  /** null where a column cannot be added. */
  readonly onWrite: ((kind: YuanColumnKind) => void) | null;
  readonly onSettled: () => void;
}

/** Why a column seems not to count yuan, and what would be written for it; where it is one of several, it may be dealt with alone. */
export function UnitDetails({ source, unit, isOne, onWrite, onSettled }: UnitDetailsProps) {
  const { language, text } = useCheckWords();
  const words = text.units;
  const { column, example } = unit;
  const { area } = source;
  const name = columnName(source, column);
  const amount = readAmount(source.cells[example]?.[column], 'amount', true);
  const [shown, inYuan] = becomes(source, unit);
  const kinds: readonly YuanColumnKind[] = hasSign(unit.unit) ? ['yuan', 'text'] : ['yuan'];
  const become = { yuan: inYuan, text: `${shown}${unit.unit === 'yi' ? '亿' : '万'}` };
  return (
    <>
      {!isOne && <h4>{name}</h4>}
      <ul class="roster-facts">
        {unit.reasons.map((reason) => (
          <li key={reason.sign}>{reasonText(reason, words, language)}</li>
        ))}
      </ul>
      {amount !== null && !isProblem(amount) && <p>{words.nothingYet(cellAt(source, example, column).address, shown, yuan(amount))}</p>}
      {onWrite !== null &&
        kinds.map((kind) => {
          const made = yuanColumn(source, unit, kind, words);
          return (
            <div class="roster-proposal" key={kind}>
              <p>{words.proposal[kind](made.header, columnLetters(area.column + area.columns))}</p>
              {(kind === 'text' || !isOne) && <p class="aside">{words.example(shown, become[kind])}</p>}
              <p class="aside">{words.formula}</p>
              <code>{made.formulaOf(example)}</code>
              {(kind === 'text' || !isOne) && (
                <Button look="subtle" label={`${words.write[kind]} · ${name}`} onPress={() => onWrite(kind)}>
                  {words.write[kind]}
                </Button>
              )}
            </div>
          );
        })}
      {!isOne && (
        <Button look="subtle" label={`${words.isYuan} · ${name}`} onPress={onSettled}>
          {words.isYuan}
        </Button>
      )}
    </>
  );
}
