import { useEffect, useState } from 'preact/hooks';
import { errorReason } from '../../../excel/error-reason';
import type { SheetArea } from '../../../sheet/sheet-area';
import { isInTable } from '../../../excel/cells/write-cells';
import { cellFormulas, spilledFormula } from '../../../sheet/call-formulas';
import { addressText } from '../../../sheet/sheet-name';
import { Button } from '../../button';
import { Choice } from '../../choice';
import { usePane } from '../../pane-context';
import { Notice } from '../../notice';
import { Section } from '../../section';
import type { Call } from '../../calls/call';
import { FilledDialog } from './filled-dialog';
import { argumentUnder, insertCall, mostTableFormulas, resultArea, type InsertOutcome } from './insert-call';
import { Share } from './share';
import type { Preview } from './use-preview';
import { useInsertWords } from './words';

interface WriteSectionProps {
  readonly call: Call | null;
  readonly preview: Preview;
  readonly target: SheetArea | null;
}

type Filled = Extract<InsertOutcome, { state: 'filled' }> & { readonly call: Call; readonly at: SheetArea };

/** Where the formula goes, the formula itself, and what became of it. */
export function WriteSection({ call, preview, target }: WriteSectionProps) {
  const { text } = useInsertWords();
  const { capabilities, actions } = usePane();
  const isTable = useIsInTable(target);
  const [isEachCell, setEachCell] = useState(false);
  const [writing, setWriting] = useState<{ share: number; cancel: () => void } | null>(null);
  const [outcome, setOutcome] = useState<Exclude<InsertOutcome, { state: 'filled' }> | { state: 'kept' } | null>(null);
  const [filled, ask] = useState<Filled | null>(null);
  const { spills } = capabilities;
  const isSpilled = spills && !isTable && !isEachCell;
  const answered = preview.state === 'answered' ? preview.answered : null;
  const area = call && target ? resultArea(call, target, answered) : null;
  const under = call && area ? argumentUnder(call, area) : null;
  const isReady = call !== null && target !== null && under === null && writing === null;
  const isOneCell = area !== null && area.rows * area.columns === 1 && (call?.size !== null || answered !== null);

  const insert = async (given: Call, at: SheetArea, overwrite: boolean) => {
    const abort = new AbortController();
    const cancel = () => abort.abort();
    setWriting({ share: 0, cancel });
    setOutcome(null);
    actions.announce(text.writing);
    const done = await insertCall(given, at, {
      spills,
      isEachCell,
      overwrite,
      signal: abort.signal,
      onProgress: (done, of) => setWriting({ share: done / of, cancel }),
    });
    setWriting(null);
    if (done.state === 'filled') ask({ ...done, call: given, at });
    else {
      setOutcome(done);
      actions.announce(outcomeText(text, done));
    }
  };
  const answerFilled = (overwrite: boolean) => {
    if (!filled) return;
    ask(null);
    if (overwrite) void insert(filled.call, filled.at, true);
    else {
      setOutcome({ state: 'kept' });
      actions.announce(text.kept);
    }
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
      {spills && !isTable && call && !isOneCell && (
        <Choice type="checkbox" checked={isEachCell} onChange={setEachCell}>
          {text.eachCell}
        </Choice>
      )}
      {call && target && (
        <p class="insert-formula">
          <span class="aside">{text.formula}</span>
          <code>{formulaText(call, target, isSpilled, spills, area)}</code>
          {call.given.some(([{ guards }, given]) => guards && given.state === 'cells') && <span class="aside">{text.guarded}</span>}
        </p>
      )}
      <Button look="primary" class="insert-primary" isDisabled={!isReady} onPress={() => isReady && void insert(call, target, false)}>
        {writing ? text.writing : text.insertIt}
      </Button>
      {writing && writing.share > 0 && <Share label={text.writing} share={writing.share} onCancel={writing.cancel} />}
      {outcome && outcome.state === 'written' && !outcome.differs && <p class="insert-done">{outcomeText(text, outcome)}</p>}
      {outcome && !(outcome.state === 'written' && !outcome.differs) && (
        <Notice kind={outcome.state === 'refused' ? 'fault' : 'caution'}>
          <p>{outcomeText(text, outcome)}</p>
        </Notice>
      )}
      {filled && <FilledDialog area={filled.area.address} count={filled.count} first={filled.first} onAnswer={answerFilled} />}
    </Section>
  );
}

type Text = ReturnType<typeof useInsertWords>['text'];

function outcomeText(text: Text, outcome: Exclude<InsertOutcome, { state: 'filled' }> | { state: 'kept' }): string {
  const shown = (cell: string) => (cell === '' ? text.blank : cell);
  switch (outcome.state) {
    case 'written': {
      const { differs } = outcome;
      const said = text.written(outcome.area.address, outcome.first, shown(outcome.shown));
      return differs ? `${said} ${text.differs(differs.cell, shown(differs.shown), shown(differs.expected))}` : said;
    }
    case 'refused':
      return text.refused(outcome.reason);
    case 'stopped':
      return outcome.rows === 0 ? text.stopped : text.stoppedAfter(String(outcome.rows));
    case 'too-many':
      return text.tooMany(String(outcome.cells), String(mostTableFormulas));
    case 'beyond-sheet':
      return text.beyondSheet(outcome.size);
    case 'own-cells':
      return text.ownCells(outcome.address, outcome.argument);
    case 'kept':
      return text.kept;
  }
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
