import { type FileAccount, nameOfPart } from '../../../../roster/files/files-record';
import type { RefusedLine } from '../../../../roster/files/order-reading';
import type { OrdersRead } from '../../../../roster/files/orders-read';
import type { RosterFilesText } from '../../../../i18n/en-US/pane/roster/files';
import { FoldedPart } from '../lists/folded-part';
import { useFilesWords } from './words';

const mostShown = 100;

/** Where a line stands and why it cannot be counted, in one sentence. */
export function refusalText(
  { file, line, kind, seen }: RefusedLine,
  accounts: readonly FileAccount[],
  { refused }: RosterFilesText,
  language: string,
): string {
  return `${refused.line(accounts[file] ? nameOfPart(accounts[file]) : '', line.toLocaleString(language))}: ${refused.kinds[kind](seen)}`;
}

/** The lines that cannot be counted, by file and line. */
export function RefusedLines({ orders, accounts }: { readonly orders: OrdersRead; readonly accounts: readonly FileAccount[] }) {
  const { text, language } = useFilesWords();
  const count = accounts.reduce((sum, { counts }) => sum + counts.refused, 0);
  if (count === 0) return null;
  const shown = orders.refusals.slice(0, mostShown);
  return (
    <FoldedPart heading={text.refused.heading(count.toLocaleString(language))} intro={text.refused.intro}>
      <ul class="files-refused">
        {shown.map((refusal, at) => (
          <li key={at}>{refusalText(refusal, accounts, text, language)}</li>
        ))}
      </ul>
      {count > shown.length && <p>{text.refused.more((count - shown.length).toLocaleString(language))}</p>}
    </FoldedPart>
  );
}
