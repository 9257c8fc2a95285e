import { reasoningFor } from '../../../engine/deposit';
import { yuan } from '../../../i18n/yuan';
import type { Rule } from '../../../rules/rule';
import type { MarkedAmount } from './use-marked-amount';
import { useChartWords } from './words';

/** What the marked amount is and what follows from it. */
export function MarkedText({ rule, marked }: { rule: Rule; marked: MarkedAmount | null }) {
  const { text } = useChartWords();
  const words = text.marked;
  if (marked === null) return <p class="chart-marked">{words.none}</p>;
  const { tier, deposit, headroom, disputed } = reasoningFor(rule, marked.gmv);
  const gmv = yuan(marked.gmv);
  return (
    <div class="chart-marked">
      <p>
        <strong>{marked.cell === null ? words.calculator(gmv) : words.cell(marked.cell, gmv)}</strong>
      </p>
      <p>{words.follows(String(tier), yuan(deposit))}</p>
      {headroom && !headroom.isZero() && <p>{words.headroom(yuan(headroom), String(tier + 1))}</p>}
      {disputed && <p>{words.onEdge(String(disputed.otherTier), yuan(disputed.otherDeposit))}</p>}
    </div>
  );
}
