import { useState } from 'preact/hooks';
import type { WritePlan } from '../../../excel/plan/shape';
import { cellFormulas, type Size } from '../../../sheet/call-formulas';
import { replaceCalls } from '../../../sheet/rewriting/replace-calls';
import type { SheetArea } from '../../../sheet/sheet-area';
import type { Call } from '../../calls/call';
import { Button } from '../../controls/button';
import { copyText } from '../../controls/copying/copy-text';
import { TextToCopy } from '../../controls/copying/text-to-copy';
import { nativeOfCall } from '../../native/native-of-call';
import { usePane } from '../../pane-context';
import type { PaneReading } from '../../use-workbook-rules';
import type { Writing } from '../../writing/use-writing';
import { WriteButton } from '../../writing/write-button';
import type { CallPlanned } from './formula-call';
import { useInsertWords } from './words';

export interface WithoutAddinProps {
  readonly call: Call;
  readonly target: SheetArea;
  readonly writing: Writing;
  /** Writes what it is given: the cells that the formula of ours would fill, each with its own native formula. */
  readonly onInsert: (change: (planned: CallPlanned) => CallPlanned) => void;
}

/** The same answer by Excel's own functions, to copy or to insert; nothing where there is none. */
export function WithoutAddin({ call, target, writing, onInsert }: WithoutAddinProps) {
  const { text } = useInsertWords();
  const { reading, actions } = usePane();
  const [refused, setRefused] = useState<string | null>(null);
  const native = nativeFormulas(call, { rows: 1, columns: 1 }, target.sheet, reading);
  const first = native?.[0]?.[0]?.formula;
  if (first === undefined || call.size === null) return null;
  const isOne = call.size.rows * call.size.columns === 1;
  const copy = async () => {
    const isCopied = await copyText(first);
    setRefused(isCopied ? null : first);
    actions.announce(isCopied ? text.native.copied : text.native.notCopied);
  };
  const insert = () =>
    onInsert((planned) => {
      const cells = nativeFormulas(call, planned.area, target.sheet, reading)!;
      const { row, column } = planned.area;
      return { ...planned, plan: { ...planned.plan, blocks: [{ row, column, cells }] satisfies WritePlan['blocks'] } };
    });
  return (
    <details class="insert-native">
      <summary tabIndex={0}>{text.native.heading}</summary>
      <p class="aside">{text.native.about}</p>
      <p class="insert-formula">
        <code>{first}</code>
      </p>
      {!isOne && <p class="aside">{text.native.first}</p>}
      <div class="actions">
        <Button onPress={() => void copy()}>{text.native.copy}</Button>
        <WriteButton writing={writing} onPress={insert}>
          {text.native.insert}
        </WriteButton>
      </div>
      {refused === first && <TextToCopy label={text.native.notCopied} content={first} />}
    </details>
  );
}

function nativeFormulas(call: Call, size: Size, sheet: string, reading: PaneReading): { formula: string }[][] | null {
  if (reading.state === 'loading') return null;
  const cells: { formula: string }[][] = [];
  for (const row of cellFormulas({ ...call, size }, size, { sheet, spills: false })) {
    const made = row.map(({ formula }) => replaceCalls(formula, (one) => nativeOfCall(reading, one)));
    const formulas = made.flatMap((one) => ('formula' in one ? [{ formula: one.formula }] : []));
    if (formulas.length < made.length) return null;
    cells.push(formulas);
  }
  return cells;
}
