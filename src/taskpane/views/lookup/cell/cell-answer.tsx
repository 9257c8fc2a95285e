import { readAmount } from '../../../../engine/amounts/amount';
import { isProblem } from '../../../../engine/amounts/cell';
import { cellReasoning } from '../../../../engine/reasoning/cell-reasoning';
import { ruleChoice } from '../../../../engine/tiers/rule-choice';
import type { RulebookReading } from '../../../../rules/rulebook';
import { Button } from '../../../controls/button';
import { Notice } from '../../../controls/notice';
import { useMemory } from '../../../pane-context';
import { plainYuan } from '../plain-yuan';
import { useSentences } from '../../../text/sentences';
import { WithRule } from '../../../with-rule';
import { AmountAnswer } from '../amount/amount-answer';
import { questionKey } from '../question';
import type { CellLookedAt } from '../use-followed-cell';
import { useLookupWords } from '../words';
import { ExplainedCall } from './explained-call';
import { errorOf, HowRead } from './how-read';
import { Remedy } from './remedy';
import { VersionChoice } from './version-choice';
import { useCellWords } from './words';

interface CellAnswerProps {
  readonly looked: CellLookedAt;
  readonly reading: RulebookReading;
}

/** What one cell comes to: an answer of ours with its reasons, an amount with what follows from it, or what it is instead. */
export function CellAnswer({ looked, reading }: CellAnswerProps) {
  const { text } = useCellWords();
  const { resolved, explanation } = looked;
  if (explanation) return <ExplainedCall resolved={resolved} explanation={explanation} />;
  const { cell, source } = resolved;
  if (looked.notGmv) return <NotGmv {...looked.notGmv} cell={cell.area.address} />;
  const gmv = readAmount(cell.value, 'gmv');
  if (gmv === null && !source) {
    return (
      <div class="message">
        <h2>{text.blank.heading}</h2>
        <p>{text.blank.body}</p>
      </div>
    );
  }
  const choice = ruleChoice(reading, null);
  const outcome = cellReasoning(choice.rule, { gmv: cell.value });
  const howRead = <HowRead resolved={resolved} gmv={gmv} />;
  if (!looked.gmv || outcome.state !== 'reasoned') {
    return (
      <>
        <WhatIsWrong looked={looked} problem={outcome.state === 'problem' ? outcome.problem : null} />
        {howRead}
      </>
    );
  }
  return (
    <WithRule>
      {(rule, rulebook) => (
        <AmountAnswer gmv={cell.value} cell={cell.area.address} ofWorkbook={rule} rulebook={rulebook} onDone={() => undefined}>
          {howRead}
          <VersionChoice choice={choice} />
        </AmountAnswer>
      )}
    </WithRule>
  );
}

/** An id, a date, a tier, an answer: an amount by its looks only. */
function NotGmv({ amount, column, cell }: NonNullable<CellLookedAt['notGmv']> & { cell: string }) {
  const { text } = useLookupWords();
  const [question, ask] = useMemory(questionKey);
  return (
    <div class="message">
      <Notice kind="caution">
        <p>{text.notGmv(cell, column.header, text.content[column.content])}</p>
      </Notice>
      <Button onPress={() => ask({ ...question, gmv: plainYuan(amount), isPinned: true })}>{text.asGmv}</Button>
    </div>
  );
}

/** Why no amount, or no figure, follows from a cell. */
function WhatIsWrong({ looked: { resolved }, problem }: { looked: CellLookedAt; problem: Parameters<typeof Remedy>[0]['problem'] }) {
  const { text } = useCellWords();
  const { say } = useSentences().text;
  const gmv = readAmount(resolved.cell.value, 'gmv');
  const error = errorOf(resolved.cell.value);
  if (error !== undefined) {
    return (
      <div class="message">
        <Notice kind="fault">
          <h2>{text.error.heading}</h2>
          <p>
            {resolved.source === null
              ? text.read.typedError(error)
              : resolved.errorFrom === null
                ? text.read.errorElsewhere(error)
                : text.read.errorFrom(error, resolved.errorFrom)}
          </p>
        </Notice>
      </div>
    );
  }
  if (isProblem(gmv)) {
    return (
      <div class="message">
        <Notice kind="caution">
          <h2>{text.read.notRead}</h2>
          <p>{say(gmv)}</p>
        </Notice>
      </div>
    );
  }
  return <Remedy problem={problem} error={undefined} around="nothing" isOpen={false} />;
}
