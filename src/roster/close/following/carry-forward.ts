// Next month’s opening: what each agency holds once the payments of a close are counted.
import { isProblem } from '../../../engine/amounts/cell';
import { readAmount } from '../../../engine/amounts/amount';
import { Decimal, zero } from '../../../engine/amounts/money';
import { readPrevTier } from '../../../engine/amounts/prev-tier';
import { depositOfTier } from '../../../engine/tiers/deposit';
import type { Rule } from '../../../rules/rule';
import { readDepositBefore, type PaidBy } from '../../assess/deposit-before';
import { eachInSlices, inOneGo, type Paused } from '../../table/in-slices';
import { heldBy } from '../row';
import { readPaymentsInSlices, type PaymentFault } from '../payments/payments';
import { agencyKey, canonicalCell } from '../sheet/canonical';
import { amountIn } from '../sheet/amount-cell';
import { closeColumns } from '../sheet/columns';
import { readHead, ruleOfClose, type SheetRead } from '../sheet/read-sheet';

/** What was paid where nobody filled anything in beside an amount due: the whole of it, or nothing. A person says it once. */
export type UnfilledMeans = 'all-paid' | 'none-paid';

/** One agency after a close. Yuan. */
export interface AgencyAfter {
  readonly key: string;
  readonly agency: string;
  readonly name: string;
  /** On the sheet of the close, from 0. */
  readonly row: number;
  readonly gmv: Decimal | null;
  readonly tier: number | null;
  readonly deposit: Decimal | null;
  readonly heldBefore: Decimal | null;
  readonly due: Decimal | null;
  /** 0 where nobody can read it. */
  readonly paid: Decimal;
  /** held + paid; null where either is not known. */
  readonly heldAfter: Decimal | null;
  /** Of what was due, not paid; 0 where nothing is missing, all of it where nobody can read what was paid. */
  readonly arrears: Decimal;
  readonly isFilled: boolean;
}

export interface AfterClose {
  readonly standings: readonly AgencyAfter[];
  /** Rows with an amount due beside which nothing is filled in: while there are any and nobody said what they mean, nothing is carried. */
  readonly unfilled: number;
  /** While there are any, nothing is carried and no arrears are sent. */
  readonly faults: readonly PaymentFault[];
  readonly rule: Rule;
  readonly paidBy: PaidBy | null;
}

/** null where the sheet’s rule cannot be read. Figures are taken from the sheet as they stand: verify it first. */
export function* afterCloseInSlices(read: SheetRead, unfilledMeans: UnfilledMeans | null): Paused<AfterClose | null> {
  const rule = ruleOfClose(read);
  if (!rule) return null;
  const { paidBy } = readHead(read);
  const { payments, faults } = yield* readPaymentsInSlices(read.rows);
  // What stands there is neither nothing nor all.
  const unread = new Set(faults.flatMap(({ row, column }) => (column === closeColumns.paid ? [row] : [])));
  let unfilled = 0;
  const standings: AgencyAfter[] = [];
  yield* eachInSlices(read.rows, ({ cells, row }, index) => {
    const amount = (column: number): Decimal | null => amountIn(cells[column]);
    const before = paidBy === null ? null : readDepositBefore(rule, paidBy, cells[closeColumns.before]);
    const heldBefore = before === null || isProblem(before) ? null : heldBy(rule, before);
    const due = amount(closeColumns.due);
    const filled = payments[index]!.paid;
    const isUnread = unread.has(row);
    const isOpen = filled === null && !isUnread && due !== null && due.gt(0);
    if (isOpen) unfilled++;
    const paid = filled ?? (isOpen && unfilledMeans === 'all-paid' ? due : zero);
    standings.push({
      key: payments[index]!.key,
      agency: canonicalCell(cells[closeColumns.agency]),
      name: canonicalCell(cells[closeColumns.name]),
      row,
      gmv: amount(closeColumns.gmv),
      tier: cells[closeColumns.tier] === '' ? null : Number(canonicalCell(cells[closeColumns.tier])) || null,
      deposit: amount(closeColumns.deposit),
      heldBefore,
      due,
      paid,
      heldAfter: isUnread ? null : heldBefore && heldBefore.plus(paid),
      arrears: due ? Decimal.max(zero, due.minus(paid)) : zero,
      isFilled: payments[index]!.isFilled,
    });
  });
  return { standings, unfilled, faults, rule, paidBy };
}

/** As afterCloseInSlices, at once. */
export const afterClose = (...of: Parameters<typeof afterCloseInSlices>): AfterClose | null => inOneGo(afterCloseInSlices(...of));

/** The highest tier of a rule whose deposit is covered by what is held; 0 where not even the first is. */
export function tierCovered(rule: Rule, held: Decimal): number {
  let covered = 0;
  for (let tier = 1; tier <= rule.tiers.length; tier++) if (depositOfTier(rule, tier).lte(held)) covered = tier;
  return covered;
}

type OpeningFrom =
  /** held + paid of the close. */
  | 'close'
  /** Not in the close: 0. */
  | 'new'
  /** The table says it, which wins. */
  | 'typed'
  /** It stands twice in the close, or what it held was not known there, or no agency is named: left blank for a person. */
  | 'unknown';

interface Opening {
  readonly from: OpeningFrom;
  /** Yuan, or the tier paid where tiers are carried; null where it is not known. */
  readonly held: Decimal | null;
  readonly tier: number | null;
  /** What the table says less what the close comes to, where both are known and differ. */
  readonly difference: Decimal | null;
}

export interface OpeningInput {
  readonly agency: unknown;
  /** The balance or tier that stands in the new table already; blank where none does. */
  readonly typed: unknown;
}

export interface CarriedForward {
  /** One per row of the new table. */
  readonly openings: readonly Opening[];
  /** In the close with money and not in the new table. */
  readonly absent: readonly AgencyAfter[];
}

/** @param rule next month’s, @param by what the new table carries */
export function* carryForwardInSlices(
  { standings }: AfterClose,
  table: readonly OpeningInput[],
  rule: Rule,
  by: PaidBy,
): Paused<CarriedForward> {
  const byKey = new Map<string, AgencyAfter | null>();
  yield* eachInSlices(standings, (standing) => byKey.set(standing.key, byKey.has(standing.key) ? null : standing));
  const present = new Set<string>();
  const openings: Opening[] = [];
  yield* eachInSlices(table, ({ agency, typed }) => {
    const key = agencyKey(agency);
    present.add(key);
    const standing = key === '' ? null : byKey.get(key);
    const held = standing === undefined ? zero : (standing?.heldAfter ?? null);
    openings.push(
      typedOpening(rule, by, typed, held) ?? opening(rule, by, standing === undefined ? 'new' : held ? 'close' : 'unknown', held),
    );
  });
  const absent = standings.filter(({ key, heldAfter }) => !present.has(key) && heldAfter?.gt(0) === true);
  return { openings, absent };
}

/** As carryForwardInSlices, at once. */
export const carryForward = (...of: Parameters<typeof carryForwardInSlices>): CarriedForward => inOneGo(carryForwardInSlices(...of));

const opening = (rule: Rule, by: PaidBy, from: OpeningFrom, held: Decimal | null): Opening => ({
  from,
  held,
  tier: by === 'prevTier' && held ? tierCovered(rule, held) : null,
  difference: null,
});

function typedOpening(rule: Rule, by: PaidBy, typed: unknown, carried: Decimal | null): Opening | null {
  if (canonicalCell(typed) === '') return null;
  if (by === 'held') {
    const held = readAmount(typed, 'held');
    if (held === null || isProblem(held)) return { from: 'typed', held: null, tier: null, difference: null };
    return { from: 'typed', held, tier: null, difference: carried && !carried.eq(held) ? held.minus(carried) : null };
  }
  const tier = readPrevTier(typed, rule.tiers.length);
  if (isProblem(tier)) return { from: 'typed', held: null, tier: null, difference: null };
  const held = depositOfTier(rule, tier);
  const own = carried && depositOfTier(rule, tierCovered(rule, carried));
  return { from: 'typed', held, tier, difference: own && !own.eq(held) ? held.minus(own) : null };
}
