import { usePane } from '../../../pane-context';
import { bareAmount, type UnitFinding, type UnitReason } from '../../../../roster/check/unit-check';
import { Notice } from '../../../controls/notice';
import { useCheckWords } from './words';
import type { TableFound } from '../find/at-hand';
import { columnBesidePlan, everyDigit } from './beside/plan';
import { ColumnBesideState } from './beside/state';
import { columnBesideKeys, useColumnBeside } from './beside/use-column-beside';
import { readAmount } from '../../../../engine/amounts/amount';
import { isProblem } from '../../../../engine/amounts/cell';
import { Decimal } from '../../../../engine/amounts/money';
import { yuan } from '../../../../i18n/yuan';
import { unitOf } from '../../../../roster/table/header-text';
import { hasSign, unitTextFormula, yuanFormula, yuanPerUnit } from '../../../../roster/check/yuan-formula';
import { columnLetters } from '../../../../sheet/column-letters';
import { Button } from '../../../controls/button';
import { cellAt, columnName } from '../find/cell-at';
import type { TableSource } from '../source/source';
import { cellText } from '../source/row';

const keys = columnBesideKeys();

/** yuan: formulas that multiply; text: formulas that put the unit behind. */
type YuanColumnKind = 'yuan' | 'text';

interface CheckUnitsProps {
  readonly found: TableFound;
  readonly units: readonly UnitFinding[];
  readonly onSettled: (unit: UnitFinding) => void;
  readonly onCorrect: (found: TableFound) => void;
}

/** Columns that seem not to count yuan, what was written in their place, and the way back. */
export function CheckUnits({ found, units, onSettled, onCorrect }: CheckUnitsProps) {
  const { capabilities } = usePane();
  const beside = useColumnBeside('yuan-column', keys, found, onCorrect);
  const { source } = found;
  const canWrite = source.tableName === null || capabilities.tableSizes;
  function writeColumn(unit: UnitFinding, kind: YuanColumnKind, header: string): void {
    const formulaOf = (row: number): string => columnFormula(source, unit, kind, row);
    beside.write({ ...unit, header }, () => columnBesidePlan(source, header, formulaOf, kind === 'yuan' ? everyDigit : null));
  }
  return (
    <>
      {units.map((unit) => (
        <CheckUnit
          key={`${unit.role} ${unit.column}`}
          source={source}
          unit={unit}
          onWrite={canWrite ? (kind, header) => writeColumn(unit, kind, header) : null}
          onSettled={() => onSettled(unit)}
        />
      ))}
      <ColumnBesideState {...beside} />
    </>
  );
}

/** The formula of one row of the column. */
function columnFormula(source: TableSource, { column, unit }: UnitFinding, kind: YuanColumnKind, row: number): string {
  const cell = cellAt(source, row, column).address;
  return kind === 'text' && hasSign(unit) ? unitTextFormula(cell, unit) : yuanFormula(cell, unit);
}

interface CheckUnitProps {
  readonly source: TableSource;
  readonly unit: UnitFinding;
  /** null where a column cannot be added. */
  readonly onWrite: ((kind: YuanColumnKind, header: string) => void) | null;
  readonly onSettled: () => void;
}

/** A column that seems not to count yuan: why, and what can be done about it. Nothing is done until chosen. */
function CheckUnit({ source, unit, onWrite, onSettled }: CheckUnitProps) {
  const { language, text } = useCheckWords();
  const words = text.units;
  const { column, example } = unit;
  const { area } = source;
  const name = columnName(source, column);
  const cell = source.cells[example]?.[column];
  const amount = readAmount(cell, 'gmv');
  const shown = cellText(source, example, column);
  const header = plainHeader(source.layout.columns[column]?.header ?? '') || columnLetters(area.column + column);
  const kinds: readonly YuanColumnKind[] = hasSign(unit.unit) ? ['yuan', 'text'] : ['yuan'];
  const headers = { yuan: words.inYuan(header), text: words.withUnit(header) };
  const sign = unit.unit === 'yi' ? '亿' : '万';
  const become = {
    yuan: yuan(new Decimal(bareAmount(cell) ?? 0).times(yuanPerUnit(unit.unit))),
    text: `${shown}${sign}`,
  };
  const writeButton = (kind: YuanColumnKind, write: (kind: YuanColumnKind, header: string) => void) => (
    <Button label={`${words.write[kind]} · ${name}`} onPress={() => write(kind, headers[kind])}>
      {words.write[kind]}
    </Button>
  );
  return (
    <Notice kind="caution">
      <h3>{words.heading(name, words.names[unit.unit])}</h3>
      {onWrite === null ? <p>{words.noRoom}</p> : <p class="aside">{words.example(shown, become.yuan)}</p>}
      <div class="roster-buttons">
        {onWrite && writeButton('yuan', onWrite)}
        <Button look="subtle" label={`${words.isYuan} · ${name}`} onPress={onSettled}>
          {words.isYuan}
        </Button>
      </div>
      <details class="roster-reasons">
        <summary>{words.more}</summary>
        <ul class="roster-facts">
          {unit.reasons.map((reason) => (
            <li key={reason.sign}>{reasonText(reason, words, language)}</li>
          ))}
        </ul>
        {amount !== null && !isProblem(amount) && <p>{words.nothingYet(cellAt(source, example, column).address, shown, yuan(amount))}</p>}
        {onWrite !== null &&
          kinds.map((kind) => (
            <div class="roster-proposal" key={kind}>
              <p>{words.proposal[kind](headers[kind], columnLetters(area.column + area.columns))}</p>
              {kind === 'text' && <p class="aside">{words.example(shown, become.text)}</p>}
              <p class="aside">{words.formula}</p>
              <code>{columnFormula(source, unit, kind, example)}</code>
              {kind === 'text' && writeButton('text', onWrite)}
            </div>
          ))}
        <p class="aside">{words.leave}</p>
      </details>
    </Notice>
  );
}

/** Without what it says of the unit. */
function plainHeader(header: string): string {
  return header
    .replace(/(?<!\s)\s*[（(【[]([^（(【[）)】\]]*)[）)】\]]\s*/g, (bracketed, note: string) => (unitOf(note) === null ? bracketed : ''))
    .replace(/(?<![\s/_-])[\s/_-]*(?:[十百千]?万元|十?亿元|[百千]元)$/, '');
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
    case 'tiny':
      return words.tiny(money(reason.median), money(reason.largest));
    case 'deposits':
      return words.deposits(money(reason.largest), money(reason.lowest));
    case 'decimals':
      return words.decimals(reason.share.toLocaleString(language, { style: 'percent', maximumFractionDigits: 0 }));
    case 'month-before':
    case 'tier-before':
      return words[reason.sign](count(reason.ratio), count(reason.rows));
  }
}
