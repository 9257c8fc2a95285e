import { useState } from 'preact/hooks';
import { monthText } from '../../../../engine/amounts/month';
import { closeByCode, type CloseEntry, type CloseList } from '../../../../roster/close/chain/closes';
import { readCloseCode } from '../../../../roster/close/fingerprint';
import { Button } from '../../../controls/button';
import { Notice } from '../../../controls/notice';
import { TextField } from '../../../controls/text-field';
import { useCloseWords } from '../close/words';

interface CloseByCodeProps {
  readonly list: CloseList;
  /** The close is verified against the code too. */
  readonly onOpen: (sequence: number, code: string) => void;
}

/** Whoever holds a close code finds its close; where none has it, something was made anew. */
export function CloseByCode({ list, onOpen }: CloseByCodeProps) {
  const { text } = useCloseWords();
  const words = text.closes.code;
  const [typed, type] = useState('');
  const code = readCloseCode(typed);
  const found: CloseEntry | null = code === null ? null : closeByCode(list, code);
  const isWrong = typed.trim().length >= 8 && code === null;
  return (
    <div class="close-code roster-stack">
      <TextField label={words.label} value={typed} problems={[isWrong ? words.unread : null]} onInput={type} />
      <div aria-live="polite">
        {code !== null && !found && (
          <Notice kind="fault">
            <p>{words.none}</p>
          </Notice>
        )}
        {found && <p>{words.found(found.month === null ? text.closes.unknownMonth : monthText(found.month), String(found.sequence))}</p>}
      </div>
      {found && code !== null && <Button onPress={() => onOpen(found.sequence, code)}>{text.verify.heading}</Button>}
    </div>
  );
}
