// Whether the table that was closed has changed since, row by row.
import { readPrevTier } from '../../../engine/amounts/prev-tier';
import { LIMITS } from '../../../rules/reading/limits';
import type { PaidBy } from '../../assess/deposit-before';
import { eachInSlices, pausedBy, type Paused } from '../../table/in-slices';
import { sourceTextInSlices } from '../head';
import type { CloseInput } from '../row';
import type { Sha256 } from '../fingerprint';
import { amountIn } from '../sheet/amount-cell';
import { canonicalCell, lineKey } from '../sheet/canonical';
import { closeColumns } from '../sheet/columns';
import type { CloseCell } from '../sheet/line';
import { readHead, ruleOfClose, type SheetRead } from '../sheet/read-sheet';
import { writtenAgency, writtenCell, writtenName, writtenUnread } from '../sheet/written-cell';

type SourceChange =
  /** `row` on the sheet of the close, from 0; `at` among the inputs. */
  | {
      readonly kind: 'changed';
      readonly row: number;
      readonly at: number;
      readonly what: 'gmv' | 'paid' | 'name';
      readonly closed: string;
      readonly now: string;
    }
  /** In the table now, and not in the close. */
  | { readonly kind: 'came'; readonly at: number; readonly agency: string }
  /** In the close, and no longer in the table. */
  | { readonly kind: 'went'; readonly row: number; readonly agency: string };

interface SourceChanges {
  /** What was read then and what is read now make one fingerprint. */
  readonly isSame: boolean;
  readonly changes: readonly SourceChange[];
}

/** Rows are found by their agency; an agency that stands several times, in the order of its rows. */
export async function sourceChanges(
  read: SheetRead,
  inputs: readonly CloseInput[],
  sha256: Sha256,
  pause?: () => Promise<void>,
): Promise<SourceChanges> {
  const isSame = (await sha256(await pausedBy(sourceTextInSlices(inputs), pause))) === readHead(read).sourceSha;
  return { isSame, changes: isSame ? [] : await pausedBy(changesByRow(read, inputs), pause) };
}

function* changesByRow(read: SheetRead, inputs: readonly CloseInput[]): Paused<SourceChange[]> {
  const { paidBy } = readHead(read);
  const rule = ruleOfClose(read);
  const writtenPaid = (paid: unknown): CloseCell => (rule && paidBy ? writtenUnread(rule, paidBy, paid) : writtenCell(paid));
  const present = new Map<string, number[]>();
  yield* eachInSlices(inputs, ({ agency }, at) => {
    const key = lineKey(writtenAgency(agency));
    const known = present.get(key);
    if (known) known.push(at);
    else present.set(key, [at]);
  });
  const changes: SourceChange[] = [];
  yield* eachInSlices(read.rows, ({ row, cells }) => {
    const at = present.get(lineKey(canonicalCell(cells[closeColumns.agency])))?.shift();
    if (at === undefined) {
      changes.push({ kind: 'went', row, agency: canonicalCell(cells[closeColumns.agency]) });
      return;
    }
    const { gmv, paid, name } = inputs[at]!;
    const both = [
      ['gmv', cells[closeColumns.written], writtenCell(gmv)],
      ...(paidBy === null ? [] : [['paid', cells[closeColumns.before], writtenPaid(paid)] as const]),
      ['name', cells[closeColumns.name], writtenName(name)],
    ] as const;
    for (const [what, was, is] of both) {
      const [closed, now] = [canonicalCell(was), canonicalCell(is)];
      if (closed !== now && !(what === 'paid' && isSamePaid(paidBy, closed, now)))
        changes.push({ kind: 'changed', row, at, what, closed, now });
    }
  });
  for (const rest of present.values()) for (const at of rest) changes.push({ kind: 'came', at, agency: writtenAgency(inputs[at]!.agency) });
  return changes;
}

/** A balance of 2万 stands on the sheet as 20000.00, a tier of 第2档 as 2.00. */
function isSamePaid(paidBy: PaidBy | null, closed: string, now: string): boolean {
  if (paidBy === 'prevTier') return readPrevTier(now, LIMITS.tiers) === Number(closed);
  const [was, is] = [amountIn(closed), amountIn(now)];
  return was !== null && is !== null && was.eq(is);
}
