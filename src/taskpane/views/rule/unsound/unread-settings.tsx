import { Button } from '../../../controls/button';
import { Message } from '../../../controls/message';
import { Notice } from '../../../controls/notice';
import { useWords } from '../../../text/words';
import { useRuleWords } from '../words';

interface UnreadSettingsProps {
  /** In Excel's words, whatever their language. */
  readonly reason: string;
  readonly isAsking: boolean;
  readonly askAgain: () => void;
}

/** Excel did not hand the settings over, so that nobody knows which rule is in force; asking once more may help. */
export function UnreadSettings({ reason, isAsking, askAgain }: UnreadSettingsProps) {
  const { text } = useRuleWords();
  const shell = useWords().text;
  const words = text.unread;
  return (
    <Message heading={shell.state.unread}>
      <Notice kind="fault">
        <p>{words.body}</p>
        <p>{words.reason(reason)}</p>
      </Notice>
      {/* Never disabled: that would take the focus away from who pressed it. */}
      <Button isDisabled={isAsking} onPress={() => isAsking || askAgain()}>
        {isAsking ? shell.loading : words.again}
      </Button>
    </Message>
  );
}
