import { useId } from 'preact/hooks';
import { chosenRule, type Rulebook } from '../../../../rules/rulebook';
import { Choice } from '../../../controls/choice';
import { ChoiceField } from '../../../controls/choice-field';
import { TextField } from '../../../controls/text-field';
import { useSentences } from '../../../text/sentences';
import type { LookupQuestion } from '../question';
import type { LookupAnswer } from './answer';
import { useCalculatorWords } from './words';

interface BeforeFormProps {
  readonly rulebook: Rulebook;
  readonly question: LookupQuestion;
  readonly problems: LookupAnswer['problems'];
  readonly onAsk: (question: LookupQuestion) => void;
  readonly onDone: () => void;
}

/** What has been paid, and another version than the workbook's: all of it may be left out. */
export function BeforeForm({ rulebook, question, problems, onAsk, onDone }: BeforeFormProps) {
  const { language, text } = useCalculatorWords();
  const { say } = useSentences().text;
  const id = useId();
  const { before } = question;
  const ofWorkbook = chosenRule(rulebook);
  const field = (name: 'prevTier' | 'held', label: string, hint: string) => (
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
    <form class="before-form fields" onSubmit={(event) => event.preventDefault()}>
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
    </form>
  );
}
