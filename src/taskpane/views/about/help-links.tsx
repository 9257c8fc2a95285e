import { usePane } from '../../pane-context';
import { OutsideLink } from '../../outside-link';
import { Section } from '../../section';
import { useAboutWords } from './words';

const pages = ['index', 'month-end', 'rule', 'limits', 'privacy', 'support'] as const;

/** The help pages that the build made, in the pane's language. */
export function HelpLinks() {
  const { language } = usePane();
  const { help } = useAboutWords().text;
  return (
    <Section heading={help.heading}>
      <ul class="help-links">
        {pages.map((page) => (
          <li key={page}>
            <OutsideLink href={new URL(`help/${language}/${page}.html`, location.href).href}>{help[page]}</OutsideLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
