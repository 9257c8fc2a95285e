import type { Calculation } from '../../../engine/calculation';
import { yuan } from '../../../i18n/yuan';
import type { Rule } from '../../../rules/rule';
import type { Rulebook } from '../../../rules/rulebook';
import { adopt } from '../../adopt';
import { Notice } from '../../notice';
import { useMemory, usePane } from '../../pane-context';
import { Section } from '../../section';
import { useSentences } from '../../sentences';
import { WithRule } from '../../with-rule';
import { questionKey } from '../../calculator-question';
import { AnswerFigures } from './answer-figures';
import { CalculatorForm } from './calculator-form';
import { answerOf, ruleOfQuestion } from './calculator-answer';
import styles from './calculator.css';
import { NextEdge } from './next-edge';
import { useCalculatorWords } from './words';

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
