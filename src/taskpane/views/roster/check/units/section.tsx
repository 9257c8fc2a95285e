import { usePane } from '../../../../pane-context';
import type { UnitFinding } from '../../../../../roster/check/unit-check';
import { Notice } from '../../../../controls/notice';
import type { TableFound } from '../../find/at-hand';
import { columnName } from '../../find/cell-at';
import { columnsBesidePlan } from '../beside/plan';
import { ColumnBesideState } from '../beside/state';
import { columnBesideKeys, useColumnBeside } from '../beside/use-column-beside';
import { Button } from '../../../../controls/button';
import { useCheckWords } from '../words';
import { UnitDetails } from './details';
import { becomes, yuanColumn, type YuanColumnKind } from './yuan-column';

const keys = columnBesideKeys();

interface CheckUnitsProps {
  readonly found: TableFound;
  readonly units: readonly UnitFinding[];
  readonly onSettled: (units: readonly UnitFinding[]) => void;
  readonly onCorrect: (found: TableFound) => void;
}

/** Columns that seem not to count yuan: one sentence and one button for all of them, and the way back. Nothing is done until chosen. */
export function CheckUnits({ found, units, onSettled, onCorrect }: CheckUnitsProps) {
  const { capabilities } = usePane();
  const { language, text } = useCheckWords();
  const beside = useColumnBeside('yuan-column', keys, found, onCorrect);
  const { source } = found;
  const words = text.units;
  const canWrite = source.tableName === null || capabilities.tableSizes;
  const write = (of: readonly UnitFinding[], kind: YuanColumnKind): void => {
    const columns = of.map((unit) => yuanColumn(source, unit, kind, words));
    beside.write(
      of.map(({ role, column }, at) => ({ role, column, header: columns[at]!.header })),
      () => columnsBesidePlan(source, columns),
    );
  };
  const [first] = units;
  const isOne = units.length === 1;
  const names = units.map(({ column }) => columnName(source, column));
  const listed = (texts: readonly string[]): string => new Intl.ListFormat(language).format(texts);
  const heading = (unit: UnitFinding['unit']): string =>
    units.every((one) => one.unit === unit)
      ? words.heading(listed(names), words.names[unit])
      : words.differing(listed(units.map((one, at) => words.counts(names[at]!, words.names[one.unit]))));
  return (
    <>
      {first && (
        <Notice kind="caution">
          <h3>{heading(first.unit)}</h3>
          {canWrite ? <p class="aside">{words.example(...becomes(source, first))}</p> : <p>{words.noRoom}</p>}
          <div class="roster-buttons">
            {canWrite && (
              <Button
                label={`${isOne ? words.write.yuan : words.writeAll(String(units.length))} · ${listed(names)}`}
                onPress={() => write(units, 'yuan')}
              >
                {isOne ? words.write.yuan : words.writeAll(String(units.length))}
              </Button>
            )}
            <Button look="subtle" label={`${isOne ? words.isYuan : words.areYuan} · ${listed(names)}`} onPress={() => onSettled(units)}>
              {isOne ? words.isYuan : words.areYuan}
            </Button>
          </div>
          <details class="roster-reasons">
            <summary tabIndex={0}>{isOne ? words.more : words.moreOfEach}</summary>
            {units.map((unit) => (
              <UnitDetails
                key={`${unit.role} ${unit.column}`}
                source={source}
                unit={unit}
                isOne={isOne}
                onWrite={canWrite ? (kind) => write([unit], kind) : null}
                onSettled={() => onSettled([unit])}
              />
            ))}
            <p class="aside">{words.leave}</p>
          </details>
        </Notice>
      )}
      <ColumnBesideState {...beside} />
    </>
  );
}
