import { useId } from 'preact/hooks';
import { chosenRule, type Rulebook } from '../../../rules/rulebook';
import type { CalculatorAnswer, CalculatorQuestion } from './calculator-question';
import { TypedField } from './typed-field';
import { useCalculatorWords } from './words';

interface CalculatorFormProps {
  readonly rulebook: Rulebook;
  readonly question: CalculatorQuestion;
  readonly problems: CalculatorAnswer['problems'];
  readonly onAsk: (question: CalculatorQuestion) => void;
  readonly onDone: () => void;
}

export function CalculatorForm({ rulebook, question, problems, onAsk, onDone }: CalculatorFormProps) {
  const { language, text } = useCalculatorWords();
  const id = useId();
  const { before } = question;
  const ofWorkbook = chosenRule(rulebook);
  const field = (name: 'gmv' | 'prevTier' | 'held', label: string, hint: string) => (
    <TypedField
      key={name}
      label={label}
      hint={hint}
      value={question[name]}
      problem={problems[name]}
      onInput={(value) => onAsk({ ...question, [name]: value })}
      onDone={onDone}
    />
  );
  return (
    <form class="calculator-form" onSubmit={(event) => event.preventDefault()}>
      <div class="field">
        <label for={id}>{text.rule}</label>
        <select id={id} value={question.rule} onChange={(event) => onAsk({ ...question, rule: event.currentTarget.value })}>
          {ofWorkbook && <option value="">{text.ofWorkbook(ofWorkbook.name[language])}</option>}
          {rulebook.rules
            .filter((rule) => rule !== ofWorkbook)
            .map((rule) => (
              <option key={rule.id} value={rule.id}>
                {rule.name[language]} · {rule.id}
              </option>
            ))}
        </select>
      </div>
      {field('gmv', text.gmv, text.gmvHint)}
      <fieldset>
        <legend>{text.before}</legend>
        <div class="either">
          {(['prevTier', 'held'] as const).map((one) => (
            <label key={one}>
              <input type="radio" name={`${id}-before`} checked={before === one} onChange={() => onAsk({ ...question, before: one })} />
              {text[one]}
            </label>
          ))}
        </div>
        {before === 'prevTier' ? field('prevTier', text.prevTier, text.prevTierHint) : field('held', text.held, text.heldHint)}
      </fieldset>
    </form>
  );
}
