import type { Reasoning } from '../engine/tiers/deposit';
import type { Sentences } from './en-US/sentences';
import { yuan } from './yuan';

/** EXPLAIN's sentence. */
export function explained(sentences: Sentences, reasoning: Reasoning): string {
  const [before, between, behind] = sentences.ofTier(reasoning);
  const { gmv, headroom, topUp, disputed } = reasoning;
  const ofTier = before + yuan(gmv) + between + (headroom ? yuan(headroom) : '') + behind;
  return ofTier + (topUp ? sentences.ofPaid(topUp) : '') + (disputed ? sentences.ofOtherReading(disputed) : '') + sentences.end;
}
