import { chosenRule, type Rulebook } from '../../../rules/rulebook';
import { newerVersion } from '../../../rules/newer-version';
import { Button } from '../../button';
import { adopt } from '../../adopt';
import { Notice } from '../../notice';
import { useOpenVersions } from '../../open-versions';
import { useNewerVersionWords } from './newer-version-words';
import styles from './newer-version-banner.css';

adopt(styles);

/** Tells that the add-in brings a newer version than the workbook uses; nothing where it does not. It never switches by itself. */
export function NewerVersionBanner({ rulebook }: { rulebook: Rulebook }) {
  const { language, text } = useNewerVersionWords();
  const open = useOpenVersions();
  const newer = newerVersion(rulebook);
  const chosen = chosenRule(rulebook);
  if (!newer || !chosen) return null;
  return (
    <Notice kind="caution">
      <h2>{text.heading(newer.name[language])}</h2>
      <p>{text.body}</p>
      <p class="banner-actions">
        <Button onPress={() => open({ name: 'compare', first: chosen.id, second: newer.id })}>{text.compare}</Button>
        <Button onPress={() => open({ name: 'preview', id: newer.id })}>{text.switch}</Button>
      </p>
    </Notice>
  );
}
