import { useId } from 'preact/hooks';
import { chosenRule, type Rulebook } from '../../../rules/rulebook';
import { Choice } from '../../choice';
import { ChoiceField } from '../../choice-field';
import { useSentences } from '../../sentences';
import { TextField } from '../../text-field';
import type { CalculatorQuestion } from '../../calculator-question';
import type { CalculatorAnswer } from './calculator-answer';
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
