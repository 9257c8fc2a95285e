import type { DepositDifference } from '../../../../../engine/tiers/deposit-difference';
import { yuan } from '../../../../../i18n/yuan';
import { Fact } from '../../../../controls/fact';
import { useVersionsWords } from '../words';

/** The totals of two versions over the same amounts. */
export function DifferenceFigures({ difference }: { difference: DepositDifference }) {
  const { language, text } = useVersionsWords();
  const words = text.figures;
  const { amounts, more, less, changedTiers, before, after } = difference;
  const count = (cells: number): string => new Intl.NumberFormat(language).format(cells);
  const change = after.minus(before);
  return (
    <dl class="figures">
      <Fact term={words.changed} isMain>
        {words.of(count(more.count + less.count), count(amounts))}
      </Fact>
      <Fact term={words.before}>{yuan(before)}</Fact>
      <Fact term={words.after}>{yuan(after)}</Fact>
      <Fact term={words.change} isMain>
        {change.gt(0) ? '+' : ''}
        {yuan(change)}
      </Fact>
      <Fact term={words.more}>{words.count(count(more.count), yuan(more.sum))}</Fact>
      <Fact term={words.less}>{words.count(count(less.count), yuan(less.sum))}</Fact>
      {changedTiers !== null && <Fact term={words.tiers}>{words.of(count(changedTiers), count(amounts))}</Fact>}
    </dl>
  );
}
