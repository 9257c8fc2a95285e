import type { ComponentChildren } from 'preact';
import type { Calculation, OneMoreYuan } from '../../../../engine/reasoning/calculation';
import { yuan } from '../../../../i18n/yuan';
import type { Rule } from '../../../../rules/rule';
import type { Rulebook } from '../../../../rules/rulebook';
import { adopt } from '../../../adopt';
import { Fact } from '../../../controls/fact';
import { Fold } from '../../../controls/fold';
import { Section } from '../../../controls/section';
import { memoryKey } from '../../../memory';
import { useMemory } from '../../../pane-context';
import { writtenIn } from '../../../text/written-in';
import { Chart } from '../chart/chart';
import { OtherReading } from '../cell/other-reading';
import { Sentence, Steps } from '../cell/steps';
import { type LookupQuestion, questionKey } from '../question';
import { useLookupWords } from '../words';
import { answerOf, type LookupAnswer, ruleOfQuestion } from './answer';
import styles from './amount.css';
import { BeforeForm } from './before-form';
import { useCalculatorWords } from './words';

adopt(styles);

const isBeforeOpenKey = memoryKey(() => false);

interface AmountAnswerProps {
  /** As typed, or as a cell holds it. */
  readonly gmv: unknown;
  /** The cell it stands in; null where it was typed. */
  readonly cell: string | null;
  readonly ofWorkbook: Rule;
  readonly rulebook: Rulebook;
  readonly onDone: () => void;
  /** What belongs to the reason besides: how a cell was read. */
  readonly children?: ComponentChildren;
}

/** What a GMV comes to: the answer, its place on the steps, and, folded, what was paid before and why. */
export function AmountAnswer({ gmv, cell, ofWorkbook, rulebook, onDone, children }: AmountAnswerProps) {
  const { language, text } = useCalculatorWords();
  const lookup = useLookupWords().text;
  const [question, ask] = useMemory(questionKey);
  const [isBeforeOpen, openBefore] = useMemory(isBeforeOpenKey);
  const rule = ruleOfQuestion(question, rulebook) ?? ofWorkbook;
  const { problems, calculation } = answerOf(gmv, question, rule);
  // A version that is gone from the workbook is not asked for any longer.
  const asked: LookupQuestion = { ...question, rule: rule === ofWorkbook ? '' : rule.id };
  return (
    <>
      <Section heading={text.answer}>
        {calculation ? <AnswerFigures calculation={calculation} /> : <p>{problems.gmv ? text.noAnswer : text.waiting}</p>}
        {calculation && <BothReadings calculation={calculation} />}
        {rule !== ofWorkbook && <p class="aside">{rule.name[language]}</p>}
      </Section>
      <Chart rule={rule} marked={calculation && { gmv: calculation.reasoning.gmv, cell }} counted={null} />
      <Fold heading={lookup.before} isOpen={isBeforeOpen} onToggle={openBefore}>
        <BeforeForm rulebook={rulebook} question={asked} problems={problems} onAsk={ask} onDone={onDone} />
      </Fold>
      {calculation && (
        <Fold heading={lookup.why}>
          {children}
          <Steps reasoning={calculation.reasoning} />
          <Sentence reasoning={calculation.reasoning} />
          {calculation.oneMoreYuan && <NextEdge at={calculation.oneMoreYuan} />}
        </Fold>
      )}
    </>
  );
}

/** What screen readers are told when the amount is entered; undefined while there is none. */
export function useSpokenAnswer(ofWorkbook: Rule | undefined, rulebook: Rulebook | undefined): (gmv: unknown) => string | undefined {
  const { text } = useCalculatorWords();
  const [question] = useMemory(questionKey);
  return (gmv) => {
    const rule = (rulebook && ruleOfQuestion(question, rulebook)) ?? ofWorkbook;
    const calculation: LookupAnswer['calculation'] = rule ? answerOf(gmv, question, rule).calculation : null;
    return calculation ? text.announced(yuan(calculation.reasoning.deposit), String(calculation.reasoning.tier)) : undefined;
  };
}

function BothReadings({ calculation: { reasoning, other } }: { calculation: Calculation }) {
  const { text } = useCalculatorWords();
  return (
    <OtherReading reasoning={reasoning}>
      {other?.compared && <p>{text.otherCompared(yuan(other.compared.shortfall), yuan(other.compared.surplus))}</p>}
    </OtherReading>
  );
}

/** What follows from the question, figure by figure. */
function AnswerFigures({ calculation: { reasoning, compared } }: { calculation: Calculation }) {
  const { text } = useCalculatorWords();
  const { topUp, headroom, tier } = reasoning;
  return (
    <dl class="figures">
      <Fact term={text.deposit} isMain>
        {yuan(reasoning.deposit)} <span class="aside">{text.sumIs(yuan(reasoning.base), yuan(reasoning.supplement))}</span>
      </Fact>
      {topUp && (
        <Fact term={text.topUp} isMain>
          {yuan(topUp.due)} <span class="aside">{topUp.prevTier === 0 ? text.nothingPaid : text.paid(yuan(topUp.paid))}</span>
        </Fact>
      )}
      {compared && (
        <>
          <Fact term={text.shortfall} isMain={!compared.shortfall.isZero()}>
            {yuan(compared.shortfall)}
          </Fact>
          <Fact term={text.surplus} isMain={!compared.surplus.isZero()}>
            {yuan(compared.surplus)}
          </Fact>
        </>
      )}
      <Fact term={text.tier}>
        {text.tierIs(String(tier), String(reasoning.rule.tiers.length))}{' '}
        <span class="aside" lang={writtenIn(reasoning.wording)}>
          {reasoning.wording}
        </span>
      </Fact>
      <Fact term={text.headroom}>{headroom === null ? text.topTier : text.headroomIs(yuan(headroom), String(tier + 1))}</Fact>
    </dl>
  );
}

/** What the yuan costs that crosses the next edge. */
function NextEdge({ at: { gmv, deposit, nextGmv, nextDeposit, cost } }: { at: OneMoreYuan }) {
  const { text } = useCalculatorWords();
  const consequence = cost.isZero() ? text.free : cost.isNegative() ? text.saves(yuan(cost.abs())) : text.costs(yuan(cost));
  return (
    <Section heading={text.oneMoreYuan}>
      <ul class="amount-sides" role="list">
        <li>{text.pair(yuan(gmv), yuan(deposit))}</li>
        <li>{text.pair(yuan(nextGmv), yuan(nextDeposit))}</li>
      </ul>
      <p>{consequence}</p>
    </Section>
  );
}
