import { columnLetters } from '../../../../sheet/column-letters';
import { ChoiceField } from '../../../controls/choice-field';
import { usePane } from '../../../pane-context';
import type { ComputeChoices, ComputeHow, ComputeWhere } from './choices';
import { useComputeWords } from './words';
import type { TableSource } from '../source/source';

interface ComputeHowProps {
  readonly source: TableSource;
  readonly how: ComputeHow;
  readonly where: ComputeWhere;
  readonly selectedColumn: number | null;
  readonly onChoose: (changed: Partial<ComputeChoices>) => void;
}

/** Formulas or values, and where they go. */
export function ComputeHowAndWhere({ source, how, where, selectedColumn, onChoose }: ComputeHowProps) {
  const { text } = useComputeWords();
  const { spills, tableSizes } = usePane().capabilities;
  const { tableName } = source;
  const hows: ComputeHow[] = spills && where !== 'table' ? ['spill', 'cells', 'values'] : ['cells', 'values'];
  const wheres: [ComputeWhere, string][] = [
    ['beside', text.wheres.beside],
    ...(tableName !== null && tableSizes ? ([['table', text.wheres.table(tableName)]] as [ComputeWhere, string][]) : []),
    ['selection', text.wheres.selection(selectedColumn === null ? '…' : columnLetters(selectedColumn))],
    ['sheet', text.wheres.sheet],
  ];
  return (
    <>
      <ChoiceField label={text.where} value={where} choices={wheres} onChoose={(chosen) => onChoose({ where: chosen })} />
      {where === 'selection' && selectedColumn === null && <p class="compute-wrong">{text.selectionElsewhere(source.area.sheet)}</p>}
      <details class="compute-more" open={how === 'values'}>
        <summary tabIndex={0}>{text.more(text.hows[how])}</summary>
        <ChoiceField
          label={text.how}
          value={how}
          choices={hows.map((one) => [one, text.hows[one]])}
          onChoose={(chosen) => onChoose({ how: chosen })}
        />
        <p class="aside">{text.aboutHow[how]}</p>
        {!spills && <p class="aside">{text.noSpills}</p>}
        {spills && where === 'table' && <p class="aside">{text.noSpillInTable}</p>}
      </details>
    </>
  );
}
