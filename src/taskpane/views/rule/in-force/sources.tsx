import type { Rule, Source } from '../../../../rules/rule';
import { dayText } from '../../../text/date-text';
import { Fold } from '../../../controls/fold';
import { OutsideLink } from '../../../controls/outside-link';
import { useRuleWords } from '../words';
import { writtenIn } from '../../../text/written-in';

export function Sources({ rule }: { rule: Rule }) {
  const { text } = useRuleWords();
  return (
    <Fold heading={text.sources.heading}>
      {rule.sources.length === 0 ? (
        <p>{text.sources.none}</p>
      ) : (
        <ul class="sources" role="list">
          {rule.sources.map((source, index) => (
            <SourceItem key={index} source={source} />
          ))}
        </ul>
      )}
    </Fold>
  );
}

function SourceItem({ source }: { source: Source }) {
  const { language, text } = useRuleWords();
  const words = text.sources;
  const title = <cite lang={writtenIn(source.title)}>{source.title}</cite>;
  return (
    <li>
      <span class="role">{words.role[source.role]}</span>
      {source.href === null ? title : <OutsideLink href={source.href}>{title}</OutsideLink>}
      <span class="aside">
        <span lang={writtenIn(source.publisher)}>{source.publisher}</span>
        {' · '}
        {source.captured === null ? words.notSeen : words.captured(dayText(source.captured, language))}
      </span>
    </li>
  );
}
