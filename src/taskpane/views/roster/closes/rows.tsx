import { monthText } from '../../../../engine/amounts/month';
import type { CloseEntry } from '../../../../roster/close/chain/closes';
import { Button } from '../../../controls/button';
import { useCloseWords } from '../close/words';
import { yuanInCents } from '../yuan-in-cents';

interface CloseRowsProps {
  readonly closes: readonly CloseEntry[];
  readonly onOpen: (sequence: number) => void;
}

/** The closes of the workbook, the latest first. */
export function CloseRows({ closes, onOpen }: CloseRowsProps) {
  const { text, language } = useCloseWords();
  const words = text.closes;
  if (closes.length === 0) return <p>{words.none}</p>;
  return (
    <ol class="close-rows" aria-label={words.caption}>
      {[...closes].reverse().map((entry) => {
        const { sequence, month, code, sums } = entry;
        const about = [
          words.number(String(sequence)),
          code,
          sums && `${words.columns.agencies} ${sums.agencies.toLocaleString(language)}`,
          ...statuses(entry, words),
        ];
        return (
          <li key={sequence}>
            <div class="line">
              <Button look="link" onPress={() => onOpen(sequence)}>
                {month === null ? words.unknownMonth : monthText(month)}
              </Button>
              {sums?.due && (
                <span class="amount">
                  <span class="aside">{words.columns.due} </span>
                  {yuanInCents(sums.due)}
                </span>
              )}
            </div>
            <p class="aside">{about.filter(Boolean).join(' · ')}</p>
            <Doubts entry={entry} />
          </li>
        );
      })}
    </ol>
  );
}

function statuses(
  { corrects, correctedBy, record }: CloseEntry,
  words: ReturnType<typeof useCloseWords>['text']['closes'],
): readonly (string | null)[] {
  const signed = new Set(record?.signatures.map(({ role }) => role)).size;
  return [
    corrects === null ? null : words.corrects(String(corrects)),
    correctedBy === null ? null : words.corrected(String(correctedBy)),
    signed > 0 ? words.signed(String(signed)) : null,
  ];
}

/** What a person should look at before relying on it. */
function Doubts({ entry: { sheet, findings } }: { readonly entry: CloseEntry }) {
  const { text, language } = useCloseWords();
  const words = text.closes;
  const others = findings.filter(({ kind }) => kind !== 'sheet-missing' && kind !== 'sheet-renamed').length;
  const told = [sheet === null ? words.missing : null, others > 0 ? words.toLookAt(others.toLocaleString(language)) : null].filter(Boolean);
  return told.length === 0 ? null : <p class="close-doubt">{told.join(' · ')}</p>;
}
