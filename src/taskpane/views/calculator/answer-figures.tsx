import type { ComponentChildren } from 'preact';
import type { Calculation } from '../../../engine/calculation';
import { yuan } from '../../../i18n/yuan';
import { writtenIn } from '../../written-in';
import { useCalculatorWords } from './words';

/** What follows from the question, figure by figure. */
export function AnswerFigures({ calculation: { reasoning, compared } }: { calculation: Calculation }) {
  const { text } = useCalculatorWords();
  const { topUp, headroom, tier } = reasoning;
  return (
    <dl class="calculator-figures">
      <Figure term={text.deposit} isMain>
        {yuan(reasoning.deposit)} <span class="aside">{text.sumIs(yuan(reasoning.base), yuan(reasoning.supplement))}</span>
      </Figure>
      {topUp && (
        <Figure term={text.topUp} isMain>
          {yuan(topUp.due)} <span class="aside">{topUp.prevTier === 0 ? text.nothingPaid : text.paid(yuan(topUp.paid))}</span>
        </Figure>
      )}
      {compared && (
        <>
          <Figure term={text.shortfall} isMain={!compared.shortfall.isZero()}>
            {yuan(compared.shortfall)}
          </Figure>
          <Figure term={text.surplus} isMain={!compared.surplus.isZero()}>
            {yuan(compared.surplus)}
          </Figure>
        </>
      )}
      <Figure term={text.tier}>
        {text.tierIs(String(tier), String(reasoning.rule.tiers.length))}{' '}
        <span class="aside" lang={writtenIn(reasoning.wording)}>
          {reasoning.wording}
        </span>
      </Figure>
      <Figure term={text.headroom}>{headroom === null ? text.topTier : text.headroomIs(yuan(headroom), String(tier + 1))}</Figure>
    </dl>
  );
}

function Figure({ term, isMain = false, children }: { term: string; isMain?: boolean; children: ComponentChildren }) {
  return (
    <div class={isMain ? 'main' : undefined}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
