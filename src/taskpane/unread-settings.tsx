import { Message } from './message';
import { Notice } from './notice';
import { useWords } from './words';

/** Excel did not hand the settings over, so that nobody knows which rule is in force; asking once more may help. */
export function UnreadSettings({ reason, askAgain }: { reason: string; askAgain: () => void }) {
  const words = useWords().pane.unread;
  return (
    <Message heading={words.heading}>
      <Notice kind="fault">
        <p>{words.body}</p>
        <p>{words.reason(reason)}</p>
      </Notice>
      <button type="button" onClick={askAgain}>
        {words.again}
      </button>
    </Message>
  );
}
