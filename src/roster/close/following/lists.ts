// Lists to send, from a close: to pay, arrears, near an edge, in doubt; each a sheet that says of which close it is.
import { addAmount, newSum, totalOf } from '../../../engine/amounts/exact-sum';
import { isProblem } from '../../../engine/amounts/cell';
import type { Decimal } from '../../../engine/amounts/money';
import { monthText, type Day } from '../../../engine/amounts/month';
import { readDepositBefore } from '../../assess/deposit-before';
import { nearEdge, type NearEdge } from '../../assess/near-edge';
import { eachInSlices, filterInSlices, inOneGo, type Paused } from '../../table/in-slices';
import { closeCode } from '../fingerprint';
import { amountCell } from '../sheet/amount-cell';
import { canonicalCell } from '../sheet/canonical';
import { closeColumns } from '../sheet/columns';
import type { CloseCell } from '../sheet/line';
import { readHead, type SheetRead } from '../sheet/read-sheet';
import type { CloseListName, CloseWords, MessageFacts } from '../words';
import type { AfterClose, AgencyAfter } from './carry-forward';
import { largestFirst } from './largest-first';

/** Rows × columns of a sheet: title and basis, a header, lines, the total. */
export interface ListSheet {
  readonly name: string;
  readonly top: readonly (readonly CloseCell[])[];
  readonly header: readonly string[];
  readonly lines: readonly (readonly CloseCell[])[];
  readonly total: readonly CloseCell[] | null;
  /** Which columns hold money. */
  readonly money: readonly boolean[];
  readonly footer: string;
}

interface ListOptions {
  readonly words: CloseWords;
  /** What the rule is called in the language of the words. */
  readonly ruleName: string;
  /** null where nobody said by which day to pay. */
  readonly payBy: Day | null;
  /** Of the close; null for lists of a result that is not closed. */
  readonly fingerprint: string | null;
}

/** A list without lines is written too: it says that there is nothing. */
export function* closeListSheetInSlices(list: CloseListName, read: SheetRead, after: AfterClose, options: ListOptions): Paused<ListSheet> {
  const { words, ruleName, fingerprint } = options;
  const { month, closedOn } = readHead(read);
  const of = month === null ? '' : monthText(month);
  const code = fingerprint && closeCode(fingerprint);
  const { columns, lines } = yield* contents[list](read, after, options);
  const texts = words.lists.columns;
  const totals = columns.map(({ total }) => total);
  return {
    name: words.lists.names[list](of),
    top: [[words.lists.names[list](of)], [words.lists.basis(ruleName, closedOn, code)]],
    header: columns.map(({ column }) => texts[column]),
    lines,
    total: totals.some(Boolean) ? totals.map((total, index) => (total ? amountCell(total) : index === 0 ? words.lists.total : null)) : null,
    money: columns.map(({ isMoney = false }) => isMoney),
    footer: words.footer(of, code),
  };
}

/** As closeListSheetInSlices, at once. */
export const closeListSheet = (...of: Parameters<typeof closeListSheetInSlices>): ListSheet => inOneGo(closeListSheetInSlices(...of));

interface ListColumn {
  readonly column: keyof CloseWords['lists']['columns'];
  readonly isMoney?: boolean;
  readonly total?: Decimal;
}

interface ListContent {
  readonly columns: readonly ListColumn[];
  readonly lines: readonly (readonly CloseCell[])[];
}

type Content = (read: SheetRead, after: AfterClose, options: ListOptions) => Paused<ListContent>;

const money = (column: ListColumn['column']): ListColumn => ({ column, isMoney: true });

/** With its total. */
function* summed(
  column: ListColumn['column'],
  owing: readonly AgencyAfter[],
  amountOf: (one: AgencyAfter) => Decimal | null,
): Paused<ListColumn> {
  const sum = newSum();
  yield* eachInSlices(owing, (one) => {
    const amount = amountOf(one);
    if (amount) addAmount(sum, amount);
  });
  return { ...money(column), total: totalOf(sum) };
}

const plain = (column: ListColumn['column']): ListColumn => ({ column });

/** What each agency is told; null where nothing is known of it to pay. */
function messageFactsFrom(
  read: SheetRead,
  { words, ruleName, payBy, fingerprint }: ListOptions,
): (standing: AgencyAfter) => MessageFacts | null {
  const { month } = readHead(read);
  if (month === null) return () => null;
  const of = monthText(month);
  const same = {
    ...{ month: of, gmvMonth: monthText(month - 1), payBy, rule: ruleName },
    purpose: words.lists.purpose(of),
    code: fingerprint && closeCode(fingerprint),
  };
  return ({ gmv, tier, deposit, due, heldBefore, name, agency }) =>
    gmv === null || tier === null || deposit === null || due === null
      ? null
      : { ...same, name, agency, gmv, tier, deposit, held: heldBefore, due };
}

function* toPay(read: SheetRead, { standings }: AfterClose, options: ListOptions): Paused<ListContent> {
  const owing = largestFirst(yield* filterInSlices(standings, ({ due }) => due?.gt(0) === true), ({ due }) => due!);
  const factsOf = messageFactsFrom(read, options);
  const lines: CloseCell[][] = [];
  yield* eachInSlices(owing, (one) => {
    const facts = factsOf(one);
    const { name, agency, gmv, tier, deposit, heldBefore, due } = one;
    lines.push([
      ...[name, agency, amountCell(gmv), tier, amountCell(deposit), amountCell(heldBefore), amountCell(due)],
      ...[options.payBy, facts?.purpose ?? null, facts && options.words.lists.message(facts)],
    ]);
  });
  const columns = [
    ...[plain('name'), plain('agency'), money('gmv'), plain('tier'), money('deposit'), money('held')],
    yield* summed('due', owing, ({ due }) => due),
    ...[plain('payBy'), plain('purpose'), plain('message')],
  ];
  return { columns, lines };
}

function* arrears(read: SheetRead, { standings }: AfterClose, options: ListOptions): Paused<ListContent> {
  const owing = largestFirst(yield* filterInSlices(standings, (one) => one.arrears.gt(0)), (one) => one.arrears);
  const factsOf = messageFactsFrom(read, options);
  const lines: CloseCell[][] = [];
  yield* eachInSlices(owing, (one) => {
    // Where an amount is due the balance was known: it is the payment that nobody can read.
    const isUnread = one.heldAfter === null;
    const facts = isUnread ? null : factsOf(one);
    const message = facts && options.words.lists.arrearsMessage({ ...facts, paid: one.paid, arrears: one.arrears });
    const amounts = [amountCell(one.due), isUnread ? null : amountCell(one.paid), amountCell(one.arrears)];
    lines.push([one.name, one.agency, ...amounts, options.payBy, facts?.purpose ?? null, message]);
  });
  const columns = [
    ...[plain('name'), plain('agency')],
    yield* summed('due', owing, ({ due }) => due),
    yield* summed('paid', owing, ({ paid }) => paid),
    yield* summed('arrears', owing, (one) => one.arrears),
    ...[plain('payBy'), plain('purpose'), plain('message')],
  ];
  return { columns, lines };
}

function* near(read: SheetRead, { standings, rule, paidBy }: AfterClose): Paused<ListContent> {
  const found: { readonly one: AgencyAfter; readonly edge: NearEdge }[] = [];
  yield* eachInSlices(standings, (one, index) => {
    const before = paidBy === null ? null : readDepositBefore(rule, paidBy, read.rows[index]!.cells[closeColumns.before]);
    const edge = one.gmv && one.tier !== null ? nearEdge(rule, one.row, one.gmv, one.tier, isProblem(before) ? null : before) : null;
    if (edge) found.push({ one, edge });
  });
  found.sort((a, b) => a.edge.left.cmp(b.edge.left));
  const lines: CloseCell[][] = [];
  yield* eachInSlices(found, ({ one, edge }) => {
    lines.push([
      ...[one.name, one.agency, amountCell(one.gmv), one.tier],
      ...[amountCell(edge.edge), amountCell(edge.left), amountCell(edge.rise)],
    ]);
  });
  return { columns: [plain('name'), plain('agency'), money('gmv'), plain('tier'), money('edge'), money('left'), money('rise')], lines };
}

function* inDoubt(read: SheetRead, { standings }: AfterClose): Paused<ListContent> {
  const lines: CloseCell[][] = [];
  yield* eachInSlices(standings, (one, index) => {
    const { cells } = read.rows[index]!;
    const note = canonicalCell(cells[closeColumns.note]);
    if (note === '') return;
    lines.push([one.name, one.agency, canonicalCell(cells[closeColumns.written]), amountCell(one.deposit), amountCell(one.due), note]);
  });
  const columns = [plain('name'), plain('agency'), plain('gmv'), money('deposit'), money('due'), plain('note')];
  return { columns, lines };
}

const contents: Readonly<Record<CloseListName, Content>> = { toPay, arrears, nearEdge: near, inDoubt };
