import type { Rule } from '../../../rules/rule';
import { Notice } from '../../notice';
import { OutsideLink } from '../../outside-link';
import { useRuleWords } from './words';

/** How well the rule is attested, what that means, and where a person can check it. */
export function EvidenceNotice({ rule }: { rule: Rule }) {
  const { text } = useRuleWords();
  const { label, grade, means, verify } = text.evidence;
  const where = rule.sources.find((source) => source.role === 'verify' && source.href !== null)?.href;
  const body = (
    <>
      <h2>
        <span class="unseen">{label} </span>
        {grade[rule.evidence]}
      </h2>
      <p>{means[rule.evidence]}</p>
      {where != null && (
        <p>
          <OutsideLink href={where}>{verify}</OutsideLink>
        </p>
      )}
    </>
  );
  return rule.evidence === 'official' ? <div class="plain-notice">{body}</div> : <Notice kind="caution">{body}</Notice>;
}
