import type { Rule } from '../../../rules/rule';
import { Section } from '../../section';
import { useRuleWords } from './words';

/** What the source leaves open, and what is assumed in its place. */
export function Assumptions({ rule }: { rule: Rule }) {
  const { language, text } = useRuleWords();
  const words = text.assumptions;
  return (
    <Section heading={words.heading}>
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
    </Section>
  );
}
