import type { ComponentChildren } from 'preact';
import { isProblem } from '../../../../engine/amounts/cell';
import type { HeldReasoning } from '../../../../engine/reasoning/cell-reasoning';
import type { Decimal } from '../../../../engine/amounts/money';
import { topUpOfTier, type Reasoning } from '../../../../engine/tiers/deposit';
import type { Problem } from '../../../../engine/amounts/problem';
import type { Sentences } from '../../../../i18n/en-US/sentences';
import { explained } from '../../../../i18n/explained';
import { yuan } from '../../../../i18n/yuan';
import { Section } from '../../../controls/section';
import { writtenIn } from '../../../text/written-in';
import { useSentences } from '../../../text/sentences';
import { useCellWords } from './words';

interface HeldSteps {
  readonly held: Decimal | Problem;
  readonly isCarried: boolean;
  readonly due: Decimal | Problem;
  readonly surplus: Decimal | Problem;
}

interface StepsProps {
  readonly reasoning: Reasoning;
  readonly held?: HeldReasoning | null;
  /** SCHEDULE's: what is held is carried from month to month. */
  readonly carried?: HeldSteps;
}

/** Each step from the amount to what is due. */
export function Steps({ reasoning, held, carried }: StepsProps) {
  const { text } = useCellWords();
  const words = text.steps;
  const { gmv, tier, wording, base, supplement, deposit, headroom, nextStep, topUp } = reasoning;
  const next = String(tier + 1);
  return (
    <Section heading={words.heading}>
      <ol class="cell-steps">
        <Step label={words.gmv}>{yuan(gmv)}</Step>
        <Step
          label={words.bandLabel}
          aside={
            <>
              {bandText(reasoning, words.band)}
              {wording && (
                <>
                  <br />
                  {words.wording} <span lang={writtenIn(wording)}>{wording}</span>
                </>
              )}
            </>
          }
        >
          {words.tier(String(tier))}
        </Step>
        <Step label={words.deposit} isMain aside={`${yuan(base)} + ${yuan(supplement)}`}>
          {yuan(deposit)}
        </Step>
        {headroom && nextStep ? (
          <>
            <Step label={words.headroom(next)}>{yuan(headroom)}</Step>
            <Step label={words.next(next)}>{nextStep.isNegative() ? words.falls(yuan(nextStep.abs())) : words.rises(yuan(nextStep))}</Step>
          </>
        ) : (
          <Step label={words.top}>{words.isTop}</Step>
        )}
        {topUp && (
          <>
            <Step label={topUp.prevTier === 0 ? words.unpaid : words.paid(String(topUp.prevTier))}>{yuan(topUp.paid)}</Step>
            <Step label={words.due} isMain>
              {yuan(topUp.due)}
            </Step>
          </>
        )}
        {held && (
          <>
            <Step label={words.held}>{yuan(held.held)}</Step>
            <Step label={words.shortfall}>{yuan(held.shortfall)}</Step>
            <Step label={words.surplus}>{yuan(held.surplus)}</Step>
          </>
        )}
        {carried && (
          <>
            <Step label={words.heldBefore} aside={carried.isCarried ? words.carried : words.entered}>
              <Money of={carried.held} />
            </Step>
            {!isProblem(carried.held) && (
              <>
                <Step label={words.due} isMain>
                  <Money of={carried.due} />
                </Step>
                <Step label={words.surplus}>
                  <Money of={carried.surplus} />
                </Step>
              </>
            )}
          </>
        )}
      </ol>
    </Section>
  );
}

/** The same in the sentence that EXPLAIN or CHECK has for it. */
export function Sentence({ reasoning, says = 'EXPLAIN' }: { reasoning: Reasoning; says?: 'EXPLAIN' | 'CHECK' }) {
  const { text } = useCellWords();
  const { sentences } = useSentences().text;
  return (
    <Section heading={text.sentence[says]}>
      <p class="sentence">
        {says === 'EXPLAIN' ? explained(sentences, reasoning) : (edgeSentence(reasoning, sentences) ?? text.sentence.nothing)}
      </p>
    </Section>
  );
}

/** null where the amount is on no disputed edge. */
function edgeSentence({ disputed, topUp, rule }: Reasoning, sentences: Sentences): string | null {
  return (
    disputed && sentences.onEdge(disputed, topUp && { due: topUp.due, otherDue: topUpOfTier(rule, disputed.otherTier, topUp.prevTier) })
  );
}

function Step({
  label,
  aside,
  isMain,
  children,
}: {
  label: string;
  aside?: ComponentChildren;
  isMain?: boolean;
  children: ComponentChildren;
}) {
  return (
    <li class={isMain ? 'main' : undefined}>
      <span class="label">{label}</span> <span class="value">{children}</span> {aside ? <span class="aside">{aside}</span> : null}
    </li>
  );
}

function Money({ of: amount }: { of: Decimal | Problem }) {
  const { say } = useSentences().text;
  return <>{isProblem(amount) ? say(amount) : yuan(amount)}</>;
}

type BandWords = ReturnType<typeof useCellWords>['text']['steps']['band'];

function bandText({ from, to, rule }: Reasoning, words: BandWords): string {
  if (from.isZero()) return to === null ? words.any : words.first[rule.edge](yuan(to));
  return to === null ? words.last[rule.edge](yuan(from)) : words.between[rule.edge](yuan(from), yuan(to));
}
