import { useRef, useState } from 'preact/hooks';
import { errorReason } from '../../../excel/error-reason';
import { enterAgain, stuckFormulas, type EnteredAgain, type StuckFormulas } from '../../../excel/sheets/stuck-formulas';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { usePane } from '../../pane-context';
import { Section } from '../../controls/section';
import { wordsOf } from '../../text/words';
import { useOthersWriting } from '../../writing/use-writing';
import { WriteButton } from '../../writing/write-button';

const useStuckWords = wordsOf({
  'zh-CN': () => import(/* webpackChunkName: "pane-words-about-zh-CN" */ '../../../i18n/zh-CN/pane/stuck').then((words) => words.stuck),
  'en-US': () => import(/* webpackChunkName: "pane-words-about-en-US" */ '../../../i18n/en-US/pane/stuck').then((words) => words.stuck),
});

type Now =
  | { readonly state: 'idle' }
  | { readonly state: 'looking' | 'entering' }
  | { readonly state: 'found'; readonly found: StuckFormulas }
  | { readonly state: 'entered'; readonly outcome: EnteredAgain }
  | { readonly state: 'failed'; readonly reason: string };

/** Counts the formulas that stay at #NAME?, and enters them again in one step. */
export function StuckSection() {
  const { language, text } = useStuckWords();
  const { actions } = usePane();
  const [now, setNow] = useState<Now>({ state: 'idle' });
  const turn = useRef(new AbortController());
  const writing = useOthersWriting();
  const isBusy = now.state === 'looking' || now.state === 'entering';
  const count = (cells: number) => cells.toLocaleString(language);

  async function go(state: 'looking' | 'entering', work: () => Promise<Now>): Promise<void> {
    setNow({ state });
    actions.announce(text[state]);
    const next = await work().catch((error: unknown): Now => ({ state: 'failed', reason: errorReason(error) }));
    setNow(next);
    actions.announce(linesOf(next).join(' '));
  }
  const options = { signal: turn.current.signal, onProgress: () => undefined };
  const look = () => go('looking', async () => ({ state: 'found', found: await stuckFormulas(options) }));
  const enter = (found: StuckFormulas) => go('entering', async () => ({ state: 'entered', outcome: await enterAgain(found, options) }));

  function linesOf(of: Now): string[] {
    if (of.state === 'failed') return [text.failed(of.reason)];
    if (of.state === 'found') return [of.found.cells === 0 ? text.none : text.found(count(of.found.cells))];
    if (of.state !== 'entered') return [];
    const { entered, still, isComputed, protectedSheets, asText } = of.outcome;
    const cells = count(entered);
    const main = !isComputed ? text.computing(cells) : still > 0 ? text.still(count(still), cells) : text.entered(cells);
    return [
      ...(entered > 0 ? [main] : []),
      ...(protectedSheets.length > 0 ? [text.protectedSheets(protectedSheets.join(language === 'zh-CN' ? '、' : ', '))] : []),
      ...(asText.length > 0 ? [text.asText(listed(asText))] : []),
    ];
  }
  const isWell = now.state === 'found' ? now.found.cells === 0 : now.state === 'entered' && isWhole(now.outcome);
  const lines = linesOf(now).map((line) => <p key={line}>{line}</p>);
  return (
    <Section heading={text.heading}>
      <p>{text.what}</p>
      <div class="actions about-actions">
        <Button isDisabled={isBusy} onPress={() => void look()}>
          {now.state === 'looking' ? text.looking : text.look}
        </Button>
        {(now.state === 'entering' || (now.state === 'found' && now.found.cells > 0)) && (
          <WriteButton
            look="primary"
            writing={writing}
            isReady={now.state === 'found'}
            onPress={() => now.state === 'found' && void enter(now.found)}
          >
            {now.state === 'found' ? text.enter(count(now.found.cells)) : text.entering}
          </WriteButton>
        )}
      </div>
      {lines.length > 0 && (isWell ? lines : <Notice kind={now.state === 'failed' ? 'fault' : 'caution'}>{lines}</Notice>)}
      {now.state === 'found' && now.found.cells > 0 && <p class="aside">{text.unchanged}</p>}
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
