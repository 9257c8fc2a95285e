import { depositOfTier } from '../../../engine/deposit';
import type { Distribution } from '../../../engine/distribution';
import type { ChartText } from '../../../i18n/en-US/pane/chart';
import type { Language } from '../../../i18n/language';
import { yuan } from '../../../i18n/yuan';
import type { Rule } from '../../../rules/rule';
import { shortAmount } from './short-amount';
import type { MarkedAmount } from './use-marked-amount';

interface Described {
  readonly rule: Rule;
  readonly marked: MarkedAmount | null;
  readonly column: string | null;
  readonly distribution: Distribution | null;
}

/** A rule of a thousand tiers is told by its table. */
const mostSteps = 12;

/** What the drawing shows, for those who do not see it. */
export function chartDescription({ rule, marked, column, distribution }: Described, text: ChartText, language: Language): string {
  const short = (amount: string): string => shortAmount(amount, language);
  const list = new Intl.ListFormat(language, { type: 'unit', style: 'long' });
  const steps = rule.tiers.slice(0, mostSteps).map((tier, i) => {
    const say = rule.edge === 'upper' || i === 0 ? text.step : text.stepAbove;
    return say(short(tier.from), short(depositOfTier(rule, i + 1).toFixed()));
  });
  const counts = distribution?.byTier.slice(0, mostSteps).map((count, i) => text.countOf(String(i + 1), count.toLocaleString(language)));
  return text.description(
    rule.name[language],
    list.format(steps),
    marked ? markedText(marked, text) : text.notMarked,
    column !== null && counts ? text.counts(column, list.format(counts)) : text.notCounted,
  );
}

function markedText({ cell, gmv }: MarkedAmount, { marked }: ChartText): string {
  return cell === null ? marked.calculator(yuan(gmv)) : marked.cell(cell, yuan(gmv));
}
