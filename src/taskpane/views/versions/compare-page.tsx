import { ruleById, type Rulebook } from '../../../rules/rulebook';
import type { Rule } from '../../../rules/rule';
import { Button } from '../../button';
import { ChoiceField } from '../../choice-field';
import { CompareCash } from './compare-cash';
import { CompareTable } from './compare-table';
import type { Page } from './page';
import { PageHeading } from './page-heading';
import { useVersionsWords } from './words';

interface ComparePageProps {
  readonly first: string;
  readonly second: string;
  readonly rulebook: Rulebook;
  readonly open: (page: Page) => void;
  readonly onBack: () => void;
}

/** Two versions beside each other: what they say, and what that means in cash for the amounts that are selected. */
export function ComparePage({ first, second, rulebook, open, onBack }: ComparePageProps) {
  const { language, text } = useVersionsWords();
  const words = text.compare;
  const fallback = rulebook.rules[0] as Rule;
  const [a, b] = [ruleById(rulebook, first) ?? fallback, ruleById(rulebook, second) ?? fallback];
  const choices = rulebook.rules.map((rule) => [rule.id, rule.name[language]] as const);
  return (
    <>
      <PageHeading heading={words.heading} onBack={onBack} />
      <div class="lead">
        <div class="fields pair">
          <ChoiceField
            label={words.first}
            value={a.id}
            choices={choices}
            onChoose={(id) => open({ name: 'compare', first: id, second: b.id })}
          />
          <ChoiceField
            label={words.second}
            value={b.id}
            choices={choices}
            onChoose={(id) => open({ name: 'compare', first: a.id, second: id })}
          />
          <Button onPress={() => open({ name: 'compare', first: b.id, second: a.id })}>{words.swap}</Button>
        </div>
      </div>
      <CompareTable a={a} b={b} />
      <CompareCash key={`${a.id} ${b.id}`} a={a} b={b} />
    </>
  );
}
