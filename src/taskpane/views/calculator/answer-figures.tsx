import type { Calculation } from '../../../engine/calculation';
import { yuan } from '../../../i18n/yuan';
import { Fact } from '../../fact';
import { writtenIn } from '../../written-in';
import { useCalculatorWords } from './words';

/** What follows from the question, figure by figure. */
export function AnswerFigures({ calculation: { reasoning, compared } }: { calculation: Calculation }) {
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
