import { sumOf } from '../../../../engine/amounts/exact-sum';
import type { Decimal } from '../../../../engine/amounts/money';
import {
  type FileAccount,
  linesOfFile,
  nameOfPart,
  platformTotal,
  repeatedFiles,
  totalOfFile,
} from '../../../../roster/files/files-record';
import { amountOf } from '../../../../roster/files/orders-read';
import { Notice } from '../../../controls/notice';
import { Section } from '../../../controls/section';
import { TextField } from '../../../controls/text-field';
import { memoryKey } from '../../../memory';
import { useMemory } from '../../../pane-context';
import { Amount } from '../../../text/amount';
import { inCents, yuanInCents } from '../yuan-in-cents';
import { useFilesWords } from './words';

export const platformTotalKey = memoryKey(() => '');

/** Of each file its lines and amounts, accepted and refused, which together are the whole of it; and the platform's total held against them. */
export function FilesAccount({ accounts, uncompared }: { readonly accounts: readonly FileAccount[]; readonly uncompared: number }) {
  const { text, language } = useFilesWords();
  const { account } = text;
  const [typed, type] = useMemory(platformTotalKey);
  const shown = (count: number): string => count.toLocaleString(language);
  const total = sumOf(accounts.map(totalOfFile));
  const platform = platformTotal(typed, total);
  const nameOf = (at: number): string => (accounts[at] ? nameOfPart(accounts[at]) : '');
  const withoutAmount = accounts.reduce((sum, { counts }) => sum + counts.withoutAmount, 0);
  return (
    <Section heading={account.heading}>
      <div class="roster-stack fields">
        {accounts.map((one, at) => (
          <FileFacts key={at} account={one} />
        ))}
        {accounts.length > 1 && <Facts heading={account.together} accounts={accounts} />}
        <p>{account.whole}</p>
        {withoutAmount > 0 && <p>{account.withoutAmount(shown(withoutAmount))}</p>}
        {repeatedFiles(accounts).map(([again, first]) => (
          <Notice key={again} kind="fault">
            <p role="status">{text.again.same(nameOf(again), nameOf(first))}</p>
          </Notice>
        ))}
        {accounts.flatMap(({ counts }, at) =>
          [...counts.again].map(([first, { lines, sum }]) => (
            <Notice key={`${at} ${first}`} kind="caution">
              <p role="status">{text.again.orders(shown(lines), yuanInCents(amountOf(sum)), nameOf(at), nameOf(first))}</p>
            </Notice>
          )),
        )}
        {uncompared > 0 && <p>{text.again.uncompared(shown(uncompared))}</p>}
        <TextField
          label={account.platform}
          hint={account.platformHint}
          value={typed}
          onInput={type}
          understood={platform.state === 'read' && platform.difference.isZero() ? account.equal : undefined}
          problems={[
            platform.state === 'unread' ? account.unreadTotal : null,
            platform.state === 'read' && !platform.difference.isZero() ? differenceText(platform.difference, account) : null,
          ]}
        />
      </div>
    </Section>
  );
}

const differenceText = (
  difference: Decimal,
  words: { readonly more: (amount: string) => string; readonly less: (amount: string) => string },
): string => (difference.isNegative() ? words.less : words.more)(yuanInCents(difference.abs()));

function Facts({ heading, accounts }: { readonly heading: string; readonly accounts: readonly FileAccount[] }) {
  const { text, language } = useFilesWords();
  const shown = (count: number): string => count.toLocaleString(language);
  const line = (words: string, lines: number, amount: Decimal) => (
    <tr>
      <th scope="row">{words}</th>
      <td>{shown(lines)}</td>
      <td>
        <Amount of={inCents(amount)} />
      </td>
    </tr>
  );
  const orders = accounts.reduce((sum, { counts }) => sum + counts.orders, 0);
  const refused = accounts.reduce((sum, { counts }) => sum + counts.refused, 0);
  return (
    <table class="files-facts">
      <caption>{heading}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{text.account.lines}</th>
          <th scope="col">{text.account.sum}</th>
        </tr>
      </thead>
      <tbody>
        {line(text.account.accepted, orders, sumOf(accounts.map(({ counts }) => amountOf(counts.ordersSum))))}
        {line(text.account.refused, refused, sumOf(accounts.map(({ counts }) => amountOf(counts.refusedSum))))}
        {line(
          text.account.together,
          accounts.reduce((sum, one) => sum + linesOfFile(one), 0),
          sumOf(accounts.map(totalOfFile)),
        )}
      </tbody>
    </table>
  );
}

function FileFacts({ account }: { readonly account: FileAccount }) {
  const { text, language } = useFilesWords();
  const words = text.account;
  const shown = (count: number): string => count.toLocaleString(language);
  const { counts, bytes, form, sha256, isEnded, padding, unread } = account;
  return (
    <div class="files-account">
      <Facts heading={nameOfPart(account)} accounts={[account]} />
      <p class="aside">{words.notCounted(shown(counts.heading), shown(counts.blank), shown(counts.leftOut))}</p>
      <p class="aside">{words.bytes(shown(bytes), text.forms[form])}</p>
      <p class="aside files-hash">{words.hash(sha256)}</p>
      {counts.otherTable > 0 && (
        <Notice kind="caution">
          <p>{words.otherTable(shown(counts.otherTable))}</p>
        </Notice>
      )}
      {(!isEnded || padding > 0 || unread > 0) && (
        <Notice kind="caution">
          {!isEnded && <p>{words.cut}</p>}
          {padding > 0 && <p>{words.padding(shown(padding))}</p>}
          {unread > 0 && <p>{words.unread(shown(unread))}</p>}
        </Notice>
      )}
    </div>
  );
}
