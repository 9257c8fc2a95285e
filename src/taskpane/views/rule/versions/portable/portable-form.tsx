import { useEffect, useState } from 'preact/hooks';
import type { Published } from '../../../../../dialects/header';
import { sqlDialects } from '../../../../../dialects/sql/dialects';
import { fingerprintOf } from '../../../../../excel/rules/rule-part';
import { canonicalText } from '../../../../../rules/canonical';
import type { Rule } from '../../../../../rules/rule';
import { ChoiceField } from '../../../../controls/choice-field';
import { ExportedText } from '../../../../controls/copying/exported-text';
import { TextField } from '../../../../controls/text-field';
import { fieldsOf, firstPortableChoice, type PortableChoice, type PortableDialect, portableText, sentenceOfAsk } from './text-of-choice';
import { usePortableWords } from './words';

export interface PortableFormProps {
  readonly rule: Rule;
}

const languages: readonly (readonly [PortableDialect, string])[] = [
  ...Object.entries(sqlDialects).map(([id, { name }]) => [id as PortableDialect, name] as const),
  ['m', 'Power Query M'],
];

/** Dialect, question, names and types, and the text that follows from them as they are typed. */
export function PortableForm({ rule }: PortableFormProps) {
  const { text } = usePortableWords();
  const words = text.portable;
  const [choice, setChoice] = useState<PortableChoice>(firstPortableChoice);
  const [published, setPublished] = useState<Published | null>(null);
  useEffect(() => {
    void fingerprintOf(canonicalText(rule)).then((fingerprint) => setPublished({ rule, fingerprint }));
  }, [rule]);
  const change = (part: Partial<PortableChoice>): void => setChoice({ ...choice, ...part });
  const answer = published && portableText(published, choice, text.dialects);
  const problems = answer && 'problems' in answer ? answer.problems : [];
  const { dialect, question } = choice;
  return (
    <div class="lead">
      <ChoiceField label={words.dialect} value={dialect} choices={languages} onChoose={(next) => change({ dialect: next })} />
      <ChoiceField
        label={words.question}
        value={question}
        choices={(['roster', 'deposits'] as const).map((each) => [each, words.questions[each]] as const)}
        onChoose={(next) => change({ question: next })}
      />
      {fieldsOf(choice).map((field) => (
        <TextField
          key={field}
          label={words.names[field]}
          hint={field === 'paid' ? words.paidHint : field === 'month' ? words.monthHint : undefined}
          value={choice.names[field]}
          problems={problems
            .filter((problem) => problem.field === (field === 'folder' ? 'table' : field))
            .map((problem) => sentenceOfAsk(problem, words))}
          onInput={(typed) => change({ names: { ...choice.names, [field]: typed } })}
        />
      ))}
      {dialect !== 'm' && (
        <ChoiceField
          label={words.amounts}
          value={choice.amounts}
          choices={(['decimal', 'floating', 'text'] as const).map((each) => [each, words.amountKinds[each]] as const)}
          onChoose={(next) => change({ amounts: next })}
        />
      )}
      {dialect !== 'm' && question === 'roster' && (
        <ChoiceField
          label={words.dates}
          value={choice.dates}
          choices={(['day', 'text'] as const).map((each) => [each, words.dateKinds[each]] as const)}
          onChoose={(next) => change({ dates: next })}
        />
      )}
      {answer && 'text' in answer && (
        <ExportedText
          label={words.text(languages.find(([id]) => id === dialect)![1])}
          content={answer.text}
          fileName={`${rule.id}-${question}.${dialect === 'm' ? 'pq' : 'sql'}`}
          words={words}
        />
      )}
    </div>
  );
}
