import type { ComponentChildren } from 'preact';
import type { DepositDifference } from '../../../engine/deposit-difference';
import { yuan } from '../../../i18n/yuan';
import { useVersionsWords } from './words';

/** The totals of two versions over the same amounts. */
export function DifferenceFigures({ difference }: { difference: DepositDifference }) {
  const { language, text } = useVersionsWords();
  const words = text.figures;
  const { amounts, more, less, changedTiers, before, after } = difference;
  const count = (cells: number): string => new Intl.NumberFormat(language).format(cells);
  const change = after.minus(before);
  return (
    <dl class="differences">
      <Figure term={words.changed} isMain>
        {words.of(count(more.count + less.count), count(amounts))}
      </Figure>
      <Figure term={words.before}>{yuan(before)}</Figure>
      <Figure term={words.after}>{yuan(after)}</Figure>
      <Figure term={words.change} isMain>
        {change.gt(0) ? '+' : ''}
        {yuan(change)}
      </Figure>
      <Figure term={words.more}>{words.count(count(more.count), yuan(more.sum))}</Figure>
      <Figure term={words.less}>{words.count(count(less.count), yuan(less.sum))}</Figure>
      <Figure term={words.tiers}>{words.of(count(changedTiers), count(amounts))}</Figure>
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
