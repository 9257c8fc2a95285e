import { useEffect, useState } from 'preact/hooks';
import { enterAgain, stuckFormulas, type EnteredAgain, type StuckFormulas } from '../../../excel/sheets/stuck-formulas';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { LongWorkState } from '../../long-work/long-work-state';
import { useLongWork } from '../../long-work/use-long-work';
import { usePane } from '../../pane-context';
import { Section } from '../../controls/section';
import { wordsOf } from '../../text/words';
import { useOthersWriting } from '../../writing/use-writing';
import { WriteButton } from '../../writing/write-button';

const useStuckWords = wordsOf({
  'zh-CN': () => import(/* webpackChunkName: "pane-words-about-zh-CN" */ '../../../i18n/zh-CN/pane/stuck').then((words) => words.stuck),
  'en-US': () => import(/* webpackChunkName: "pane-words-about-en-US" */ '../../../i18n/en-US/pane/stuck').then((words) => words.stuck),
});

/** Counts the formulas that stay at #NAME?, and enters them again in one step. */
export function StuckSection() {
  const { language, text } = useStuckWords();
  const { actions } = usePane();
  const [asked, ask] = useState(0);
  const [chosen, choose] = useState<StuckFormulas | null>(null);
  const looking = useLongWork([asked], asked === 0 ? null : stuckFormulas);
  const entering = useLongWork([chosen], chosen && ((turn) => enterAgain(chosen, turn)));
  const writing = useOthersWriting();
  const found = looking.now.state === 'done' ? looking.now.result : null;
  const entered = entering.now.state === 'done' ? entering.now.result : null;
  const isBusy = looking.now.state === 'running' || entering.now.state === 'running';
  const count = (cells: number) => cells.toLocaleString(language);
  const lines = entered ? linesOf(entered) : found && !chosen ? [found.cells === 0 ? text.none : text.found(count(found.cells))] : [];
  const said = lines.join(' ');
  useEffect(() => {
    if (said !== '') actions.announce(said);
  }, [said]);

  function linesOf({ entered: cells, still, isComputed, protectedSheets, asText }: EnteredAgain): string[] {
    const all = count(cells);
    const main = !isComputed ? text.computing(all) : still > 0 ? text.still(count(still), all) : text.entered(all);
    return [
      ...(cells > 0 ? [main] : []),
      ...(protectedSheets.length > 0 ? [text.protectedSheets(protectedSheets.join(language === 'zh-CN' ? '、' : ', '))] : []),
      ...(asText.length > 0 ? [text.asText(listed(asText))] : []),
    ];
  }
  const isWell = entered ? isWhole(entered) : found?.cells === 0;
  const shown = lines.map((line) => <p key={line}>{line}</p>);
  const toEnter = found && found.cells > 0 && !chosen ? found : null;
  return (
    <Section heading={text.heading}>
      <p>{text.what}</p>
      <div class="actions about-actions">
        <Button
          isDisabled={isBusy}
          onPress={() => {
            choose(null);
            ask(asked + 1);
          }}
        >
          {text.look}
        </Button>
        {toEnter && (
          <WriteButton look="primary" writing={writing} onPress={() => choose(toEnter)}>
            {text.enter(count(toEnter.cells))}
          </WriteButton>
        )}
      </div>
      <LongWorkState work={looking} words={{ ...text, progress: text.looking, begun: text.begun }} />
      <LongWorkState work={entering} words={{ ...text, progress: text.entering, begun: text.begun }} />
      {lines.length > 0 && (isWell ? shown : <Notice kind="caution">{shown}</Notice>)}
      {toEnter && <p class="aside">{text.unchanged}</p>}
    </Section>
  );
}

const isWhole = ({ still, isComputed, protectedSheets, asText }: EnteredAgain): boolean =>
  still === 0 && isComputed && protectedSheets.length === 0 && asText.length === 0;

const mostListed = 5;

function listed(cells: readonly string[]): string {
  const shown = cells.slice(0, mostListed).join(', ');
  return cells.length > mostListed ? `${shown} … (${cells.length})` : shown;
}
