import { useMemo, useState } from 'preact/hooks';
import { Button } from '../../../controls/button';
import { Notice } from '../../../controls/notice';
import { useSheetWords } from '../close/sheet-words';
import { useCloseWords } from '../close/words';
import { findingLines } from './finding-lines';
import { SelectCell } from './select-cell';
import type { TableChanges } from '../../../writing/follow-table';
import { useRosterWords } from '../words';
import type { ShownClose } from './shown-close';

const [first, more] = [8, 50];

interface VerdictProps {
  readonly shown: ShownClose;
  /** Of the sheet, since it was verified. */
  readonly changes: TableChanges | null;
  readonly onAgain: () => void;
}

/** “As closed”, or every cell that differs with both values; a click selects it. */
export function Verdict({ shown, changes, onAgain }: VerdictProps) {
  const { text, language } = useCloseWords();
  const { text: sheetWords } = useSheetWords();
  const { text: rosterWords } = useRosterWords();
  const { verification, read, sheet } = shown;
  const [limit, setLimit] = useState(first);
  const { findings } = verification;
  const lines = useMemo(
    () => findingLines(findings, read, { text, sheet: sheetWords, language }),
    [findings, read, text, sheetWords, language],
  );
  const words = text.verify;
  const count = (number: number): string => number.toLocaleString(language);
  return (
    <section class="close-verdict" aria-label={words.heading}>
      <div aria-live="polite">
        {changes ? (
          <Notice kind="caution">
            <p>{rosterWords.stale(count(changes.count), changes.first)}</p>
          </Notice>
        ) : verification.isAsClosed ? (
          <p class="close-good">{words.asClosed(count(verification.rows))}</p>
        ) : (
          <Notice kind="fault">
            <h3>{words.differs(count(lines.length))}</h3>
            <ol class="close-findings">
              {lines.slice(0, limit).map(({ address, what, says }, index) => (
                <li key={index}>
                  {address !== null && (
                    <SelectCell sheet={sheet} address={address}>
                      {address}
                    </SelectCell>
                  )}{' '}
                  {what && <strong>{what}</strong>} <span>{says}</span>
                </li>
              ))}
            </ol>
          </Notice>
        )}
      </div>
      <div class="actions">
        {!changes && limit < lines.length && (
          <Button onPress={() => setLimit(limit + more)}>{words.more(count(Math.min(more, lines.length - limit)))}</Button>
        )}
        <Button onPress={onAgain}>{words.again}</Button>
      </div>
    </section>
  );
}
