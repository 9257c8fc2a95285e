import type { OneMoreYuan } from '../../../engine/calculation';
import { yuan } from '../../../i18n/yuan';
import { Section } from '../../section';
import { useCalculatorWords } from './words';

/** What the yuan costs that crosses the next edge. */
export function NextEdge({ at: { gmv, deposit, nextGmv, nextDeposit, cost } }: { at: OneMoreYuan }) {
  const { text } = useCalculatorWords();
  const consequence = cost.isZero() ? text.free : cost.isNegative() ? text.saves(yuan(cost.abs())) : text.costs(yuan(cost));
  return (
    <Section heading={text.oneMoreYuan}>
      <ul class="calculator-sides" role="list">
        <li>{text.pair(yuan(gmv), yuan(deposit))}</li>
        <li>{text.pair(yuan(nextGmv), yuan(nextDeposit))}</li>
      </ul>
      <p>{consequence}</p>
    </Section>
  );
}
