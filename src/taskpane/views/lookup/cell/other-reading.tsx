import type { ComponentChildren } from 'preact';
import { type Reasoning, topUpOfTier } from '../../../../engine/tiers/deposit';
import { yuan } from '../../../../i18n/yuan';
import { Notice } from '../../../controls/notice';
import { useCellWords } from './words';

/** What the other reading of a disputed edge comes to, beside the answer; nothing where the amount is on none. */
export function OtherReading({ reasoning, children }: { reasoning: Reasoning; children?: ComponentChildren }) {
  const words = useCellWords().text.disputed;
  const { disputed, topUp, rule } = reasoning;
  if (!disputed) return null;
  const { otherTier, otherDeposit } = disputed;
  const [tier, deposit] = [String(otherTier), yuan(otherDeposit)];
  return (
    <Notice kind="caution">
      <h3>{words.heading}</h3>
      <p>{topUp ? words.otherTopUp(tier, deposit, yuan(topUpOfTier(rule, otherTier, topUp.prevTier))) : words.other(tier, deposit)}</p>
      {children}
    </Notice>
  );
}
