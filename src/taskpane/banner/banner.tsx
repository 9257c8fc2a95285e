import { useEffect } from 'preact/hooks';
import { newerVersion } from '../../rules/newer-version';
import { chosenRule, type Rulebook } from '../../rules/rulebook';
import { adopt } from '../adopt';
import { Button } from '../controls/button';
import { Notice } from '../controls/notice';
import { useOpenRule } from '../open-rule';
import { usePane } from '../pane-context';
import { useWords, wordsOf } from '../text/words';
import styles from './banner.css';
import type { ChangeElsewhere } from './use-changed-elsewhere';

adopt(styles);

const useBannerWords = wordsOf({
  'zh-CN': () => import(/* webpackChunkName: "pane-words-rule-zh-CN" */ '../../i18n/zh-CN/pane/banner').then((words) => words.banner),
  'en-US': () => import(/* webpackChunkName: "pane-words-rule-en-US" */ '../../i18n/en-US/pane/banner').then((words) => words.banner),
});

export interface BannerProps {
  readonly unsound: 'unread' | 'damaged' | 'newer' | 'unknown' | null;
  /** Why Excel refused to recalculate after a change of rule; null where cells follow it. */
  readonly due: string | null;
  readonly change: ChangeElsewhere | null;
  readonly onUnderstood: () => void;
}

/** Above all views, with the way to what mends it. */
export function Banner({ unsound, due, change, onUnderstood }: BannerProps) {
  const { text } = useBannerWords();
  const shell = useWords().text;
  const { reading } = usePane();
  const open = useOpenRule();
  return (
    <aside class="banner" aria-label={text.label}>
      {unsound && (
        <Notice kind="fault">
          <p>{shell.state[unsound]}</p>
          <Button onPress={() => open({ name: 'rule' })}>{shell.seeWhy}</Button>
        </Notice>
      )}
      {due !== null && <NotRecalculated reason={due} />}
      {change && <Changed change={change} isFollowed={due === null} onUnderstood={onUnderstood} />}
      {reading.state === 'ok' && <Newer rulebook={reading.rulebook} />}
    </aside>
  );
}

/** Goes by itself once Excel has recalculated. */
function NotRecalculated({ reason }: { reason: string }) {
  const said = useBannerWords().text.notRecalculated(reason);
  const { actions } = usePane();
  useEffect(() => actions.announce(said), [said]);
  return (
    <Notice kind="fault">
      <p>{said}</p>
    </Notice>
  );
}

interface ChangedProps {
  readonly change: ChangeElsewhere;
  readonly isFollowed: boolean;
  readonly onUnderstood: () => void;
}

function Changed({ change: { before, now }, isFollowed, onUnderstood }: ChangedProps) {
  const { language, text } = useBannerWords();
  const { actions } = usePane();
  const open = useOpenRule();
  const name = (rulebook: Rulebook): string => chosenRule(rulebook)?.name[language] ?? rulebook.chosen;
  const isAnother = before.chosen !== now.chosen;
  const what = isAnother ? text.changed(name(before), name(now)) : text.changedVersions;
  const said = what + (isFollowed ? text.followed : text.ends);
  useEffect(() => actions.announce(said), [said]);
  return (
    <Notice kind="caution">
      <p>{said}</p>
      <div class="actions">
        <Button onPress={() => open(isAnother ? { name: 'rule' } : { name: 'list' })}>{text.look}</Button>
        <Button look="subtle" onPress={onUnderstood}>
          {text.understood}
        </Button>
      </div>
    </Notice>
  );
}

/** The add-in brings a newer version than the workbook uses; it never switches by itself. */
function Newer({ rulebook }: { rulebook: Rulebook }) {
  const { language, text } = useBannerWords();
  const open = useOpenRule();
  const newer = newerVersion(rulebook);
  const chosen = chosenRule(rulebook);
  if (!newer || !chosen) return null;
  return (
    <Notice kind="caution">
      <p>{text.newer(newer.name[language])}</p>
      <div class="actions">
        <Button onPress={() => open({ name: 'compare', first: chosen.id, second: newer.id })}>{text.compare}</Button>
        <Button onPress={() => open({ name: 'preview', id: newer.id })}>{text.switch}</Button>
      </div>
    </Notice>
  );
}
