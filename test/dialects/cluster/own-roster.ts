// The add-in's own roster of lines: its reader of order files, its sums, its tiers.
import { monthOf } from '../../../src/engine/amounts/month';
import { recordReader } from '../../../src/files/text/record-reader';
import { decidedOrders } from '../../../src/roster/files/decided-orders';
import { columnsOfFile, headOf } from '../../../src/roster/files/file-columns';
import { lineReader } from '../../../src/roster/files/line-reader';
import { newOrderReading } from '../../../src/roster/files/order-reading';
import { ordersRead } from '../../../src/roster/files/orders-read';
import { summaryOfOrders } from '../../../src/roster/orders/summary';
import type { Rule } from '../../../src/rules/rule';
import { header } from './lines';

/** Amounts in cents, as text. */
export interface RosterRow {
  readonly agency: string;
  readonly gmv: string | null;
  readonly tier: number | null;
  readonly deposit: string | null;
  readonly headroom: string | null;
}

interface OwnRoster {
  readonly read: (text: string) => void;
  readonly roster: () => ReadonlyMap<string, RosterRow>;
}

export function ownRosterOf(rule: Rule): OwnRoster {
  const titles = header.split(',');
  const columns = columnsOfFile(headOf([titles, ['JG100000', '2026-10-01 00:00:00', 1]]), 'yuan');
  if (columns === null) throw new Error('The columns were not found.');
  const reading = newOrderReading();
  const lines = lineReader(reading, 0, columns);
  const { read } = recordReader({ separator: ',', newline: '\n' }, (record) => lines.record(record));
  read(`${header}\n`, false);
  return {
    read: (text) => void read(text, false),
    roster() {
      lines.end();
      const { totals } = decidedOrders(ordersRead(reading), { month: monthOf(2026, 10), isLeftOut: () => false, refund: null });
      const assessing = summaryOfOrders(rule, totals);
      let step = assessing.next();
      while (step.done !== true) step = assessing.next();
      const rows = step.value.rows.map(({ agency, figures }): RosterRow => {
        const none = { agency: String(agency), gmv: null, tier: null, deposit: null, headroom: null };
        if (figures.state === 'unread') return none;
        if (figures.state === 'negative') return { ...none, gmv: figures.gmv.toFixed(2) };
        const { gmv, tier, deposit, headroom } = figures;
        return { ...none, gmv: gmv.toFixed(2), tier, deposit: deposit.toFixed(2), headroom: headroom?.toFixed(2) ?? null };
      });
      return new Map(rows.map((row) => [row.agency, row]));
    },
  };
}
