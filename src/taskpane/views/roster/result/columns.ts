// What each list says in a sheet of its own.
import type { CashCall } from '../../../../roster/assess/call-list';
import type { NearEdge } from '../../../../roster/assess/near-edge';
import type { OnEdge } from '../../../../roster/assess/on-edge';
import type { UnsettledRow } from '../../../../roster/assess/unsettled-row';
import type { RosterResultText } from '../../../../i18n/en-US/pane/roster/result';
import type { ListColumn } from '../lists/row-list';
import type { TableSource } from '../source/source';
import { rowColumn, whoColumns, yuanFormat } from '../source/columns';

type Words = RosterResultText['columns'];
/** The top-up by its name: by tier, or by balance. */
type ToPay = string;

const yuan = <Line>(header: string, cellOf: ListColumn<Line>['cellOf']): ListColumn<Line> => ({ header, cellOf, format: yuanFormat });
const whole = <Line>(header: string, cellOf: ListColumn<Line>['cellOf']): ListColumn<Line> => ({ header, cellOf, format: '0' });

/** Who, what they have paid, what is required, what is to pay and in which month; then why. */
export const callColumns = (
  source: TableSource,
  words: Words,
  { toPay, paid, payBy }: { readonly toPay: ToPay; readonly paid: string; readonly payBy: string | null },
): ListColumn<CashCall>[] => [
  ...whoColumns(source, words),
  yuan(paid, ({ deposit, due }) => deposit.minus(due)),
  yuan(words.deposit, ({ deposit }) => deposit),
  yuan(toPay, ({ due }) => due),
  ...(payBy === null ? [] : [{ header: words.payBy, cellOf: () => payBy, format: '@' }]),
  whole(words.tier, ({ tier }) => tier),
  yuan(words.gmv, ({ gmv }) => gmv),
  rowColumn(source, words),
];

export const nearColumns = (source: TableSource, words: Words, toPay: ToPay | null): ListColumn<NearEdge>[] => [
  ...whoColumns(source, words),
  yuan(words.gmv, ({ gmv }) => gmv),
  yuan(words.edge, ({ edge }) => edge),
  yuan(words.left, ({ left }) => left),
  yuan(words.rise, ({ rise }) => rise),
  ...(toPay !== null ? [yuan<NearEdge>(words.dueRise(toPay), ({ dueRise }) => dueRise)] : []),
  rowColumn(source, words),
];

export const edgeColumns = (source: TableSource, words: Words, toPay: ToPay | null): ListColumn<OnEdge>[] => [
  ...whoColumns(source, words),
  yuan(words.gmv, ({ edge }) => edge.edge),
  whole(words.tier, ({ edge }) => edge.tier),
  yuan(words.deposit, ({ edge }) => edge.deposit),
  whole(words.otherTier, ({ edge }) => edge.otherTier),
  yuan(words.otherDeposit, ({ edge }) => edge.otherDeposit),
  yuan(words.difference, ({ edge }) => edge.otherDeposit.minus(edge.deposit).abs()),
  ...(toPay !== null
    ? [yuan<OnEdge>(toPay, ({ due }) => due && due.here), yuan<OnEdge>(words.otherToPay(toPay), ({ due }) => due && due.other)]
    : []),
  rowColumn(source, words),
];

export const unsettledColumns = (source: TableSource, words: Words, sayAll: (row: UnsettledRow) => string): ListColumn<UnsettledRow>[] => [
  ...whoColumns(source, words),
  rowColumn(source, words),
  { header: words.reason, cellOf: sayAll, format: null },
];
