import type { Calculation, OneMoreYuan } from '../../../engine/reasoning/calculation';
import { yuan } from '../../../i18n/yuan';
import type { Rule } from '../../../rules/rule';
import { chosenRule, type Rulebook } from '../../../rules/rulebook';
import { adopt } from '../../adopt';
import { Notice } from '../../controls/notice';
import { useMemory, usePane } from '../../pane-context';
import { Section } from '../../controls/section';
import { useSentences } from '../../text/sentences';
import { WithRule } from '../../with-rule';
import { type CalculatorQuestion, questionKey } from '../../calculator-question';
import { answerOf, type CalculatorAnswer, ruleOfQuestion } from './calculator-answer';
import styles from './calculator.css';
import { useCalculatorWords } from './words';
import { Fact } from '../../controls/fact';
import { writtenIn } from '../../text/written-in';
import { useId } from 'preact/hooks';
import { Choice } from '../../controls/choice';
import { ChoiceField } from '../../controls/choice-field';
import { TextField } from '../../controls/text-field';

adopt(styles);

/** Figures for a GMV that stands in no cell; answered as a cell would be. */
export function CalculatorView() {
  return <WithRule>{(rule, rulebook) => <Calculator ofWorkbook={rule} rulebook={rulebook} />}</WithRule>;
}

function Calculator({ ofWorkbook, rulebook }: { ofWorkbook: Rule; rulebook: Rulebook }) {
  const { language, text } = useCalculatorWords();
  const { actions } = usePane();
  const [question, ask] = useMemory(questionKey);
  const rule = ruleOfQuestion(question, rulebook) ?? ofWorkbook;
  const { problems, calculation } = answerOf(question, rule);
  const announce = (): void => {
    if (calculation) actions.announce(text.announced(yuan(calculation.reasoning.deposit), String(calculation.reasoning.tier)));
  };
  return (
    <>
      <header class="masthead">
        <h1>
          <span class="eyebrow">{rule.name[language]}</span> {text.heading}
        </h1>
        <p>{text.intro}</p>
      </header>
      <div class="lead">
        {/* A version that is gone from the workbook is not asked for any longer. */}
        <CalculatorForm
          rulebook={rulebook}
          question={{ ...question, rule: rule === ofWorkbook ? '' : rule.id }}
          problems={problems}
          onAsk={ask}
          onDone={announce}
        />
      </div>
      <Section heading={text.answer}>
        {calculation ? <AnswerFigures calculation={calculation} /> : <p>{problems.gmv ? text.noAnswer : text.waiting}</p>}
        {calculation && <BothReadings calculation={calculation} />}
      </Section>
      {calculation?.oneMoreYuan && <NextEdge at={calculation.oneMoreYuan} />}
      {calculation && <InOneSentence calculation={calculation} />}
    </>
  );
}

function BothReadings({ calculation: { reasoning, other } }: { calculation: Calculation }) {
  const { text } = useCalculatorWords();
  const { sentences } = useSentences().text;
  const { disputed, topUp } = reasoning;
  if (!disputed || !other) return null;
  return (
    <Notice kind="caution">
      <h3>{text.onEdge}</h3>
      <p>{sentences.onEdge(disputed, topUp && other.topUp && { due: topUp.due, otherDue: other.topUp })}</p>
      {other.compared && <p>{text.otherCompared(yuan(other.compared.shortfall), yuan(other.compared.surplus))}</p>}
    </Notice>
  );
}

function InOneSentence({ calculation }: { calculation: Calculation }) {
  const { text } = useCalculatorWords();
  const { sentences } = useSentences().text;
  return (
    <Section heading={text.sentence}>
      <p>{sentences.explain(calculation.reasoning)}</p>
    </Section>
  );
}

/** What follows from the question, figure by figure. */
function AnswerFigures({ calculation: { reasoning, compared } }: { calculation: Calculation }) {
  const { text } = useCalculatorWords();
  const { topUp, headroom, tier } = reasoning;
  return (
    <dl class="figures">
      <Fact term={text.deposit} isMain>
        {yuan(reasoning.deposit)} <span class="aside">{text.sumIs(yuan(reasoning.base), yuan(reasoning.supplement))}</span>
      </Fact>
      {topUp && (
        <Fact term={text.topUp} isMain>
          {yuan(topUp.due)} <span class="aside">{topUp.prevTier === 0 ? text.nothingPaid : text.paid(yuan(topUp.paid))}</span>
        </Fact>
      )}
      {compared && (
        <>
          <Fact term={text.shortfall} isMain={!compared.shortfall.isZero()}>
            {yuan(compared.shortfall)}
          </Fact>
          <Fact term={text.surplus} isMain={!compared.surplus.isZero()}>
            {yuan(compared.surplus)}
          </Fact>
        </>
      )}
      <Fact term={text.tier}>
        {text.tierIs(String(tier), String(reasoning.rule.tiers.length))}{' '}
        <span class="aside" lang={writtenIn(reasoning.wording)}>
          {reasoning.wording}
        </span>
      </Fact>
      <Fact term={text.headroom}>{headroom === null ? text.topTier : text.headroomIs(yuan(headroom), String(tier + 1))}</Fact>
    </dl>
  );
}

interface CalculatorFormProps {
  readonly rulebook: Rulebook;
  readonly question: CalculatorQuestion;
  readonly problems: CalculatorAnswer['problems'];
  readonly onAsk: (question: CalculatorQuestion) => void;
  readonly onDone: () => void;
}

function CalculatorForm({ rulebook, question, problems, onAsk, onDone }: CalculatorFormProps) {
  const { language, text } = useCalculatorWords();
  const { say } = useSentences().text;
  const id = useId();
  const { before } = question;
  const ofWorkbook = chosenRule(rulebook);
  const field = (name: 'gmv' | 'prevTier' | 'held', label: string, hint: string) => (
    <TextField
      key={name}
      label={label}
      hint={hint}
      value={question[name]}
      problems={[problems[name] && say(problems[name])]}
      onInput={(value) => onAsk({ ...question, [name]: value })}
      onDone={onDone}
    />
  );
  return (
    <form class="calculator-form fields" onSubmit={(event) => event.preventDefault()}>
      <ChoiceField
        label={text.rule}
        value={question.rule}
        choices={[
          ...(ofWorkbook ? [['', text.ofWorkbook(ofWorkbook.name[language])] as const] : []),
          ...rulebook.rules
            .filter((rule) => rule !== ofWorkbook)
            .map(({ id: rule, name }) => [rule, `${name[language]} · ${rule}`] as const),
        ]}
        onChoose={(rule) => onAsk({ ...question, rule })}
      />
      {field('gmv', text.gmv, text.gmvHint)}
      <fieldset>
        <legend>{text.before}</legend>
        <div class="choices">
          {(['prevTier', 'held'] as const).map((one) => (
            <Choice
              key={one}
              type="radio"
              name={`${id}-before`}
              checked={before === one}
              onChange={() => onAsk({ ...question, before: one })}
            >
              {text[one]}
            </Choice>
          ))}
        </div>
        {before === 'prevTier' ? field('prevTier', text.prevTier, text.prevTierHint) : field('held', text.held, text.heldHint)}
      </fieldset>
    </form>
  );
}

/** What the yuan costs that crosses the next edge. */
function NextEdge({ at: { gmv, deposit, nextGmv, nextDeposit, cost } }: { at: OneMoreYuan }) {
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
