import type { Rule } from '../../../rules/rule';
import type { Rulebook } from '../../../rules/rulebook';
import { NewerVersionBanner } from './newer-version-banner';
import { Assumptions } from './assumptions';
import { Edges } from './edges';
import { EvidenceNotice } from './evidence-notice';
import { Measure } from './measure';
import { RuleFacts } from './rule-facts';
import { RuleHeading } from './rule-heading';
import { Sources } from './sources';
import { TierTable } from './tier-table';

/** The view of the rule that the workbook uses: what it is, how sure that is, what it asks, and what stays open. */
export function RuleInForce({ rule, rulebook }: { rule: Rule; rulebook: Rulebook }) {
  return (
    <>
      <RuleHeading rule={rule} />
      <div class="lead">
        <NewerVersionBanner rulebook={rulebook} />
        <RuleFacts rule={rule} rulebook={rulebook} />
        <EvidenceNotice rule={rule} />
      </div>
      <TierTable rule={rule} />
      <Edges rule={rule} />
      <Measure rule={rule} />
      <Assumptions rule={rule} />
      <Sources rule={rule} />
    </>
  );
}
