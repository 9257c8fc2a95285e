import { useEffect, useRef } from 'preact/hooks';
import type { Rule } from '../../../../rules/rule';
import type { Rulebook } from '../../../../rules/rulebook';
import { Fold } from '../../../controls/fold';
import type { RulePage } from '../page';
import { VersionLines } from './version-lines';
import { Edges } from './edges';
import { Sources } from './sources';
import { TierTable } from './tier-table';
import { depositOfTier } from '../../../../engine/tiers/deposit';
import { amountText, spokenAmount } from '../../../text/amount-text';
import { useRuleWords } from '../words';
import { Button } from '../../../controls/button';
import { Notice } from '../../../controls/notice';
import { Fact } from '../../../controls/fact';
import { dayText, instantText } from '../../../text/date-text';
import { OutsideLink } from '../../../controls/outside-link';

interface RuleInForceProps {
  readonly rule: Rule;
  readonly rulebook: Rulebook;
  readonly open: (page: RulePage) => void;
  /** A page was open before: the heading takes the focus. */
  readonly takesFocus: boolean;
}

/** The rule that the workbook uses: what it is, how sure that is, what it asks, its versions, and what stays open. */
export function RuleInForce({ rule, rulebook, open, takesFocus }: RuleInForceProps) {
  return (
    <>
      <RuleHeading rule={rule} takesFocus={takesFocus} />
      <div class="lead">
        <RuleFacts rule={rule} rulebook={rulebook} open={open} />
        <EvidenceNotice rule={rule} />
      </div>
      <TierTable rule={rule} />
      <Edges rule={rule} />
      <VersionLines rulebook={rulebook} open={open} />
      <Measure rule={rule} />
      <Assumptions rule={rule} />
      <Sources rule={rule} />
    </>
  );
}

function RuleHeading({ rule, takesFocus }: { rule: Rule; takesFocus: boolean }) {
  const { language, text } = useRuleWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    document.documentElement.scrollTop = 0;
    title.current?.focus({ preventScroll: true });
  }, []);
  const deposits = rule.tiers.map((_, index) => depositOfTier(rule, index + 1).toFixed());
  // An own version's supplement may fall, so the lowest deposit need not be the first.
  const ascending = [...deposits].sort((a, b) => Number(a) - Number(b)) as [string, ...string[]];
  const [lowest, highest] = [ascending[0], ascending.at(-1) ?? ascending[0]].map(
    (d) => spokenAmount(d, language) ?? amountText(d, language),
  ) as [string, string];
  return (
    <header class="masthead">
      <h1 tabIndex={-1} ref={title}>
        <span class="eyebrow">{text.rule.inForce}</span> <span class="name">{rule.name[language]}</span>
      </h1>
      {rule.tiers.length > 1 && <RuleSteps rule={rule} />}
      <p>{lowest === highest ? text.rule.sameForAll(lowest) : text.rule.byTier(rule.tiers.length, lowest, highest)}</p>
    </header>
  );
}

/** The deposit by tier drawn as stairs, each tier as wide as the next: an ornament, so screen readers pass over it. */
function RuleSteps({ rule }: { rule: Rule }) {
  const deposits = rule.tiers.map((_, index) => depositOfTier(rule, index + 1).toNumber());
  const highest = Math.max(...deposits, 1);
  const stairs = deposits.map((deposit) => `V${(96 - (deposit / highest) * 96).toFixed(2)}h${(100 / deposits.length).toFixed(4)}`);
  return (
    <svg class="steps" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path d={`M0 100${stairs.join('')}V100Z`} />
    </svg>
  );
}

/** Where the version comes from, who chose it and since when it applies. */
function RuleFacts({ rule, rulebook, open }: Omit<RuleInForceProps, 'takesFocus'>) {
  const { language, text } = useRuleWords();
  const words = text.rule;
  const { choice, ownIds } = rulebook;
  return (
    <dl class="facts">
      <Fact term={words.id}>
        <code>{rule.id}</code>
      </Fact>
      <Fact term={words.origin}>{ownIds.has(rule.id) ? words.own : words.shipped}</Fact>
      <Fact term={words.chosen}>
        {choice ? (
          <>
            {words.chosenBy[choice.by]}{' '}
            <span class="aside">
              <time dateTime={choice.at}>{instantText(choice.at, language)}</time>
            </span>
          </>
        ) : (
          words.notChosen
        )}
      </Fact>
      <Fact term={words.effectiveFrom}>
        {rule.effectiveFrom === null ? (
          <>
            {words.noDate} <span class="aside">{words.noDateMeans}</span>
            <Button look="link" onPress={() => open({ name: 'list', at: 'dates' })}>
              {words.setDate}
            </Button>
          </>
        ) : (
          <time dateTime={rule.effectiveFrom}>{dayText(rule.effectiveFrom, language)}</time>
        )}
      </Fact>
    </dl>
  );
}

/** How well the rule is attested, what that means, and where a person can check it. */
function EvidenceNotice({ rule }: { rule: Rule }) {
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

/** What the source leaves open, and what is assumed in its place. */
function Assumptions({ rule }: { rule: Rule }) {
  const { language, text } = useRuleWords();
  const words = text.assumptions;
  return (
    <Fold heading={words.heading}>
      {rule.assumptions.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>{words.intro}</p>
          <ol class="assumptions">
            {rule.assumptions.map((assumption) => (
              <li key={assumption.id}>{assumption[language]}</li>
            ))}
          </ol>
        </>
      )}
    </Fold>
  );
}

/** What counts as GMV, over which period, and what of the deposit does not depend on it. */
function Measure({ rule }: { rule: Rule }) {
  const { language, text } = useRuleWords();
  const words = text.measure;
  const { what, window, timeZone } = rule.measure;
  const facts: readonly (readonly [string, string])[] = [
    [words.what, words.whatMeans[what]],
    [words.window, words.windowMeans[window]],
    [words.timeZone, words.timeZoneMeans[timeZone]],
    [words.base, words.baseMeans(amountText(rule.base, language))],
    [words.onFall, words.onFallMeans[rule.onFall]],
  ];
  return (
    <Fold heading={words.heading}>
      <dl class="facts">
        {facts.map(([term, meaning]) => (
          <Fact term={term} key={term}>
            {meaning}
          </Fact>
        ))}
      </dl>
    </Fold>
  );
}
