import { useEffect } from 'preact/hooks';
import { readAmount } from '../../../engine/amounts/amount';
import { isProblem } from '../../../engine/amounts/cell';
import { cellReasoning } from '../../../engine/reasoning/cell-reasoning';
import { ruleChoice } from '../../../engine/tiers/rule-choice';
import type { SelectedArea } from '../../../excel/events/selection';
import type { RulebookReading } from '../../../rules/rulebook';
import { LongWorkState } from '../../long-work/long-work-state';
import { Notice } from '../../controls/notice';
import { usePane } from '../../pane-context';
import { useSentences } from '../../text/sentences';
import { CellHeading } from './heading';
import { ExplainedCall } from './explained-call';
import { errorOf, HowRead } from './how-read';
import { Remedy } from './remedy';
import { resolveCell, type ResolvedCell } from './resolve-cell';
import { Steps } from './steps';
import { VersionChoice } from './version-choice';
import { useCellWords } from './words';
import type { SheetArea } from '../../../sheet/sheet-area';
import { type LongWork, useLongWork } from '../../long-work/use-long-work';

/** Cells; fewer are read before a bar could be seen. */
const worthTelling = 20_000;

/** Why one cell says what it says. */
export function OneCell({ area, reading }: { area: SelectedArea; reading: RulebookReading }) {
  const { text } = useCellWords();
  const work = useResolvedCell(area);
  const { now } = work;
  const isShort = now.state === 'running' && now.of <= worthTelling;
  const place = `${area.sheet} ${area.address}`;
  useAnnounced(now.state === 'done' ? `${place} ${now.result.cell.text}` : undefined);
  return (
    <>
      <CellHeading area={area} />
      {now.state === 'done' && <Explained resolved={now.result} reading={reading} />}
      {isShort ? (
        <p class="message">{text.reading}</p>
      ) : (
        <LongWorkState class="message" work={work} words={{ ...text.many, again: text.tryAgain }} />
      )}
    </>
  );
}

function useAnnounced(words: string | undefined): void {
  const { actions } = usePane();
  useEffect(() => {
    if (words !== undefined) actions.announce(words);
  }, [words]);
}

function Explained({ resolved, reading }: { resolved: ResolvedCell; reading: RulebookReading }) {
  const { text } = useCellWords();
  const { say } = useSentences().text;
  if (resolved.call) return <ExplainedCall resolved={resolved} reading={reading} />;
  const { cell, source } = resolved;
  const gmv = readAmount(cell.value, 'gmv');
  const isBlank = gmv === null;
  if (isBlank && !source) {
    return (
      <div class="message">
        <h2>{text.blank.heading}</h2>
        <p>{text.blank.body}</p>
      </div>
    );
  }
  const choice = ruleChoice(reading, null);
  const outcome = cellReasoning(choice.rule, { gmv: cell.value });
  const error = errorOf(cell.value);
  return (
    <>
      {error !== undefined ? (
        <div class="message">
          <Notice kind="fault">
            <h2>{text.error.heading}</h2>
            <p>{text.read.errorElsewhere(error)}</p>
          </Notice>
        </div>
      ) : isProblem(gmv) ? (
        <div class="message">
          <Notice kind="caution">
            <h2>{text.read.notRead}</h2>
            <p>{say(gmv)}</p>
          </Notice>
        </div>
      ) : (
        <Remedy problem={outcome.state === 'problem' ? outcome.problem : null} error={undefined} around="nothing" isOpen={false} />
      )}
      <HowRead resolved={resolved} gmv={gmv} />
      {outcome.state === 'reasoned' && (
        <>
          <Steps {...outcome} />
          <VersionChoice choice={choice} />
        </>
      )}
    </>
  );
}

/** The cell at an area, read anew whenever the area is a new object; what is known of it stays in view while it is asked again. */
function useResolvedCell(area: SheetArea): LongWork<ResolvedCell> {
  return useLongWork([`${area.sheet}!${area.address}`], (turn) => resolveCell(area, turn), { anew: area });
}
