import { Message } from './message';
import { Notice } from './notice';
import { useWords } from './words';

interface UnreadSettingsProps {
  /** In Excel's words, whatever their language. */
  readonly reason: string;
  readonly isAsking: boolean;
  readonly askAgain: () => void;
}

/** Excel did not hand the settings over, so that nobody knows which rule is in force; asking once more may help. */
export function UnreadSettings({ reason, isAsking, askAgain }: UnreadSettingsProps) {
  const { pane } = useWords();
  const words = pane.unread;
  return (
    <Message heading={words.heading}>
      <Notice kind="fault">
        <p>{words.body}</p>
        <p>{words.reason(reason)}</p>
      </Notice>
      {/* Never disabled: that would take the focus away from who pressed it. */}
      <button type="button" aria-disabled={isAsking} onClick={() => isAsking || askAgain()}>
        {isAsking ? pane.loading : words.again}
      </button>
    </Message>
  );
}
