import type { Problem } from '../../../../engine/amounts/problem';
import type { TuikeCall } from '../../../../sheet/tuike-call';
import { Button } from '../../../controls/button';
import { Notice } from '../../../controls/notice';
import { usePane } from '../../../pane-context';
import { useSentences } from '../../../text/sentences';
import { useCellWords } from './words';

interface RemedyProps {
  /** What the function's arguments lead to, reckoned anew: Excel does not hand a cell's own sentence over. */
  readonly problem: Problem | null;
  /** What else is known of the cause, in place of what the arguments lead to. */
  readonly cause?: string | null;
  /** The error that the cell shows. */
  readonly error: string | undefined;
  readonly around: TuikeCall['around'];
  /** Some argument is not known, so nothing can be said of the answer. */
  readonly isOpen: boolean;
}

/** What is wrong with a cell and how to mend it; nothing where nothing is. */
export function Remedy({ problem, cause = null, error, around, isOpen }: RemedyProps) {
  const { text } = useCellWords();
  const { say } = useSentences().text;
  const { actions } = usePane();
  const words = text.error;
  const ofExcel: Readonly<Record<string, string>> = { '#SPILL!': words.spill, '#NAME?': words.name, '#BUSY!': words.busy };
  // An argument's own #NAME? passes through the function, so what the arguments say comes first.
  const sentence =
    cause ??
    (problem
      ? say(problem)
      : error === undefined
        ? undefined
        : (ofExcel[error] ?? (isOpen ? undefined : around === 'nothing' ? words.gone : words.outside(error))));
  if (sentence === undefined) return null;
  const isOfWorkbook = problem !== null && ['settings-damaged', 'settings-unread', 'chosen-rule-unknown'].includes(problem.code);
  return (
    <div class="message">
      <Notice kind="fault">
        <h2>{words.heading}</h2>
        <p class="sentence">{sentence}</p>
      </Notice>
      {isOfWorkbook && <Button onPress={() => actions.openView('rule')}>{text.version.see}</Button>}
    </div>
  );
}
