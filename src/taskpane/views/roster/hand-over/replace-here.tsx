import { useMemo, useState } from 'preact/hooks';
import { callsOnSheets, type SwapScope } from '../../../../excel/hand-over/calls-on-sheets';
import { keptOriginals } from '../../../../excel/hand-over/kept-originals';
import { swapFormulas, type SwapOutcome } from '../../../../excel/hand-over/swap';
import { swapBack, type BackOutcome } from '../../../../excel/hand-over/swap-back';
import type { SelectionReading } from '../../../../excel/events/selection';
import { Button } from '../../../controls/button';
import { Choice } from '../../../controls/choice';
import { OneOf } from '../../../controls/one-of';
import { LongWorkState } from '../../../long-work/long-work-state';
import { useLongWork } from '../../../long-work/use-long-work';
import { memoryKey } from '../../../memory';
import { useMemory, usePane } from '../../../pane-context';
import { useWriting } from '../../../writing/use-writing';
import { WriteButton } from '../../../writing/write-button';
import { BackReport, SwapReport } from './report';
import { FateTable } from './fate-table';
import { KindChoice, kindKey } from './kind-choice';
import { SwapProgress } from './progress';
import { fateOf } from './proposal';
import { useHandOverWords } from './words';

const scopes = ['selection', 'sheet', 'workbook'] as const;

/** What was asked and what came of it, while other views are open too. */
interface Asked {
  readonly times: number;
  readonly scope: SwapScope | null;
}
const askedKey = memoryKey<Asked>(() => ({ times: 0, scope: null }));
const choicesKey = memoryKey<{ readonly where: (typeof scopes)[number]; readonly isElseValue: boolean }>(() => ({
  where: 'workbook',
  isElseValue: false,
}));
const outcomeKey = memoryKey<
  { readonly of: 'swap'; readonly outcome: SwapOutcome } | { readonly of: 'back'; readonly outcome: BackOutcome } | null
>(() => null);

/** Which formulas, by what, the list of them, and what came of it; and the way back. */
export function ReplaceHere() {
  const { language, text } = useHandOverWords();
  const { selection, reading, actions } = usePane();
  const [kind] = useMemory(kindKey);
  const [{ where, isElseValue }, choose] = useMemory(choicesKey);
  const [asked, ask] = useMemory(askedKey);
  const [outcome, keepOutcome] = useMemory(outcomeKey);
  const [isNowhere, setNowhere] = useState(false);
  const { times, scope } = asked;
  const looking = useLongWork([times], scope && ((turn) => callsOnSheets(scope, turn)));
  const kept = useLongWork([times, outcome], () => keptOriginals());
  const writing = useWriting('hand-over');
  const found = looking.now.state === 'done' && scope !== null ? looking.now.result : null;
  const fates = useMemo(
    () => (found && reading.state !== 'loading' ? found.map((one) => fateOf(one, reading, { kind, isElseValue })) : null),
    [found, reading, kind, isElseValue],
  );
  const swaps = fates?.flatMap((fate) => (fate.becomes === 'nothing' ? [] : [fate.swap])) ?? [];
  const originals = kept.now.state === 'done' ? kept.now.result : [];
  const count = (number: number): string => number.toLocaleString(language);
  const list = async () => {
    await selection.refresh();
    const next = scopeOf(where, selection.current());
    setNowhere(next === null);
    keepOutcome(null);
    ask({ times: times + 1, scope: next });
  };
  const replace = () =>
    writing.run(async (turn) => {
      keepOutcome({ of: 'swap', outcome: await swapFormulas(swaps, turn) });
      ask({ times: times + 1, scope: null });
    });
  const putBack = () =>
    writing.run(async (turn) => {
      keepOutcome({ of: 'back', outcome: await swapBack(turn) });
      ask({ times: times + 1, scope: null });
    });
  return (
    <>
      <OneOf
        legend={text.where}
        options={scopes}
        words={text.scopes}
        chosen={where}
        onChoose={(one) => choose({ where: one, isElseValue })}
        isDisabled={writing.isBusy}
      />
      <KindChoice isDisabled={writing.isBusy}>
        {kind === 'native' && (
          <Choice type="checkbox" checked={isElseValue} onChange={(isChecked) => choose({ where, isElseValue: isChecked })}>
            {text.elseValue}
          </Choice>
        )}
      </KindChoice>
      <div class="actions">
        <Button isDisabled={writing.isBusy || looking.now.state === 'running'} onPress={() => void list()}>
          {text.list}
        </Button>
      </div>
      {isNowhere && <p>{text.noSelection}</p>}
      <LongWorkState work={looking} words={{ ...text, progress: text.looking, begun: text.begun }} />
      {fates?.length === 0 && <p>{text.none}</p>}
      {fates && fates.length > 0 && <FateTable fates={fates} />}
      {swaps.length > 0 && writing.now.state !== 'writing' && (
        <WriteButton look="primary" writing={writing} onPress={replace}>
          {text.replace(count(swaps.length))}
        </WriteButton>
      )}
      <SwapProgress writing={writing} />
      <div aria-live="polite">
        {outcome?.of === 'swap' && <SwapReport outcome={outcome.outcome} />}
        {outcome?.of === 'back' && <BackReport outcome={outcome.outcome} />}
      </div>
      {kept.now.state === 'failed' && <LongWorkState work={kept} words={{ ...text, progress: text.looking }} />}
      {originals && originals.length > 0 && (
        <div class="hand-over-kept">
          <h3>{text.kept.heading}</h3>
          <p>{text.kept.count(count(originals.length))}</p>
          <WriteButton
            writing={writing}
            onPress={() => {
              actions.announce(text.starting);
              putBack();
            }}
          >
            {text.kept.back}
          </WriteButton>
        </div>
      )}
      {originals === null && <p>{text.recordUnread}</p>}
    </>
  );
}

function scopeOf(where: (typeof scopes)[number], selection: SelectionReading): SwapScope | null {
  if (where === 'workbook') return 'workbook';
  if (selection.state !== 'area') return null;
  return where === 'sheet' ? { sheet: selection.area.sheet } : selection.area;
}
