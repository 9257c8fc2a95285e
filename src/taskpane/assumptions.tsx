import type { Rule } from '../rules/rule';
import { Section } from './section';
import { useWords } from './words';

/** What the source leaves open, and what is assumed in its place. */
export function Assumptions({ rule }: { rule: Rule }) {
  const { language, pane } = useWords();
  const words = pane.assumptions;
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
