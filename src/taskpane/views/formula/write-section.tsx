import { useEffect, useState } from 'preact/hooks';
import { lookOnceComputed } from '../../../excel/cells/look-once-computed';
import { readCells } from '../../../excel/cells/read-cells';
import { isInTable } from '../../../excel/cells/write-cells';
import { errorReason } from '../../../excel/error-reason';
import { cellFormulas, spilledFormula } from '../../../sheet/call-formulas';
import { firstRows, sheetArea, type SheetArea } from '../../../sheet/sheet-area';
import { addressText } from '../../../sheet/sheet-name';
import { answerText, previewRows, type AnswerRows } from '../../calls/answer-of-call';
import type { Call } from '../../calls/call';
import { Choice } from '../../controls/choice';
import { memoryKey } from '../../memory';
import { Notice } from '../../controls/notice';
import { useMemory, usePane } from '../../pane-context';
import { PartByAndBy, type ViewPart } from '../../part';
import { Section } from '../../controls/section';
import { lookKey, useLookAtWritten } from '../../writing/use-look-at-written';
import { useWriting } from '../../writing/use-writing';
import { WriteButton } from '../../writing/write-button';
import { WritingState } from '../../writing/state';
import { argumentUnder, mostTableFormulas, planOfCall, resultArea, type CallPlanned, type NoPlan } from './formula-call';
import type { WithoutAddinProps } from './without-addin';
import type { Preview } from './use-preview';
import { useInsertWords } from './words';

interface WriteSectionProps {
  readonly name: Call['name'];
  readonly call: Call | null;
  readonly preview: Preview;
  readonly target: SheetArea | null;
}

/** Loaded once a formula is complete: the function list and the arguments open without it. */
const withoutAddin: ViewPart<WithoutAddinProps> = {
  load: () => import(/* webpackChunkName: "without-addin" */ './without-addin').then((part) => part.WithoutAddin),
};

const plannedKey = memoryKey<CallPlanned | null>(() => null);
const comparisonKey = lookKey<Comparison>();

/** Where the formula goes, the formula itself, and what became of it. */
export function WriteSection({ name, call, preview, target }: WriteSectionProps) {
  const { text } = useInsertWords();
  const { capabilities, actions } = usePane();
  const isTable = useIsInTable(target);
  const [isEachCell, setEachCell] = useState(false);
  const [noPlan, setNoPlan] = useState<NoPlan | null>(null);
  const [planned, keepPlanned] = useMemory(plannedKey);
  const writing = useWriting(`insert-${name}`);
  const comparison = useLookAtWritten(comparisonKey, writing.now, planned && (({ signal }) => comparisonOf(planned, signal)));
  const { spills } = capabilities;
  const isSpilled = spills && !isTable && !(isEachCell && call?.size);
  const answered = preview.now.state === 'done' ? preview.now.result : null;
  const area = call && target ? resultArea(call, target, answered) : null;
  const under = call && area ? argumentUnder(call, area) : null;
  const isReady = call !== null && target !== null && under === null;
  const isOneCell = area !== null && area.rows * area.columns === 1 && (call?.size !== null || answered !== null);
  const seen = comparison?.state === 'seen' && planned ? writtenText(text, planned, comparison.seen) : undefined;
  useEffect(() => {
    if (seen !== undefined) actions.announce(seen);
  }, [seen]);

  const insert = (given: Call, at: SheetArea, change = (plan: CallPlanned): CallPlanned => plan): void => {
    setNoPlan(null);
    actions.announce(text.writing);
    writing.write(async (turn) => {
      const next = await planOfCall(given, at, { spills, isEachCell: !isSpilled }, turn);
      if ('state' in next) {
        setNoPlan(next);
        actions.announce(noPlanText(text, next));
        return null;
      }
      const changed = change(next);
      keepPlanned(changed);
      return changed.plan;
    });
  };
  return (
    <Section heading={text.write}>
      <p>{target ? text.target(addressText(target)) : text.noTarget}</p>
      {under !== null && area && (
        <Notice kind="caution">
          <p>{text.ownCells(area.address, under)}</p>
        </Notice>
      )}
      {call && area && under === null && !isOneCell && (
        <p class="insert-faint">
          {!isSpilled ? text.perCell(area.address) : call.size || answered ? text.spilled(area.address) : text.spilledUnknown}
          {!spills ? ` ${text.noSpills}` : isTable ? ` ${text.inTable}` : ''}
        </p>
      )}
      {spills && !isTable && call?.size && !isOneCell && (
        <Choice type="checkbox" checked={isEachCell} onChange={setEachCell}>
          {text.eachCell}
        </Choice>
      )}
      {call && target && (
        <p class="insert-formula">
          <span class="aside">{text.formula}</span>
          <code>{formulaText(call, target, isSpilled, spills, area)}</code>
        </p>
      )}
      {call?.given.some(([{ guards }, given]) => guards && given.state === 'cells') && target && <p class="aside">{text.guarded}</p>}
      <WriteButton
        look="primary"
        class="insert-primary"
        writing={writing}
        isReady={isReady}
        onPress={() => isReady && insert(call, target)}
      >
        {text.insertIt}
      </WriteButton>
      {isReady && <PartByAndBy part={withoutAddin} props={{ call, target, writing, onInsert: (change) => insert(call, target, change) }} />}
      {noPlan && !writing.isBusy && (
        <Notice kind="caution">
          <p>{noPlanText(text, noPlan)}</p>
        </Notice>
      )}
      <div class="insert-outcome">
        <WritingState
          writing={writing}
          written={
            seen === undefined || comparison?.state !== 'seen' ? undefined : comparison.seen.differs ? (
              <Notice kind="caution">
                <p>{seen}</p>
              </Notice>
            ) : (
              <p class="insert-done">{seen}</p>
            )
          }
        />
        {comparison?.state === 'unread' && (
          <Notice kind="caution">
            <p>{text.notCompared(comparison.reason)}</p>
          </Notice>
        )}
      </div>
    </Section>
  );
}

type Text = ReturnType<typeof useInsertWords>['text'];

function noPlanText(text: Text, found: NoPlan): string {
  if (found.state === 'own-cells') return text.ownCells(found.address, found.argument);
  return text.tooMany(String(found.cells), String(mostTableFormulas));
}

interface Comparison {
  /** What the first cell shows. */
  readonly shown: string;
  /** Excel still computes where it is false: what differs may yet agree. */
  readonly isComputed: boolean;
  /** The first cell that differs from the preview; null where none does. */
  readonly differs: { readonly cell: string; readonly shown: string; readonly expected: string } | null;
}

function writtenText(text: Text, { area }: CallPlanned, { shown, differs, isComputed }: Comparison): string {
  const cell = (value: string) => (value === '' ? text.blank : value);
  const said = text.written(area.address, sheetArea(area.sheet, area.row, area.column, 1, 1).address, cell(shown));
  if (differs && !isComputed) return text.notComputed(area.address, differs.cell);
  return differs ? `${said} ${text.differs(differs.cell, cell(differs.shown), cell(differs.expected))}` : said;
}

async function comparisonOf({ area, expected }: CallPlanned, signal: AbortSignal): Promise<Comparison> {
  const sample = firstRows(area, previewRows);
  const look = async (): Promise<Omit<Comparison, 'isComputed'>> => {
    const { values } = await readCells(sample);
    return { shown: answerText(values[0]?.[0]), differs: firstDifference(sample, values, expected) };
  };
  const { seen, isComputed } = await lookOnceComputed(look, {
    isAsExpected: ({ differs }) => !differs,
    isWaiting: ({ differs }) => differs?.shown === '#BUSY!',
    signal,
  });
  return { ...seen, isComputed };
}

function firstDifference(area: SheetArea, values: AnswerRows, expected: AnswerRows): Comparison['differs'] {
  for (const [i, row] of values.entries()) {
    for (const [j, value] of row.entries()) {
      const [shown, wanted] = [answerText(value), answerText(expected[i]?.[j])];
      if (shown !== wanted) return { cell: sheetArea(area.sheet, area.row + i, area.column + j, 1, 1).address, shown, expected: wanted };
    }
  }
  return null;
}

/** Of formulas per cell the first. */
function formulaText(call: Call, { sheet }: SheetArea, isSpilled: boolean, spills: boolean, area: SheetArea | null): string {
  if (isSpilled || !area) return spilledFormula(call, { sheet, spills });
  const first = cellFormulas(call, area, { sheet, spills })[0]?.[0];
  return first?.formula ?? '';
}

/** Whether a cell lies in a table; false until Excel has said so, or where it cannot be asked. */
function useIsInTable(target: SheetArea | null): boolean {
  const [isTable, setIsTable] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    setIsTable(false);
    if (target) {
      isInTable(target).then(
        (answer) => isCurrent && setIsTable(answer),
        // Asked again when the formula is written, and then told.
        (error: unknown) => void errorReason(error),
      );
    }
    return () => {
      isCurrent = false;
    };
  }, [target?.sheet, target?.address]);
  return isTable;
}
