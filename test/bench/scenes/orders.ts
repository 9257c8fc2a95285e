// Order lines to a roster, and month after month, beside copying the rows.
import { agencyColumn, cleanColumn, dateColumn, lineAmountColumn, monthsOfAgencies, type Column } from '../data';
import { CHECK, EXPLAIN, ROSTER, SCHEDULE } from '../functions-in-node';
import type { Lanes } from '../lanes';
import { copied } from './columns';

const none = null as unknown as unknown[][];
const agencies = 56_000;

/** What no roster can be without: telling agencies apart, by the fastest means that JavaScript has of its own. */
function lookedUp(agency: Column): number {
  const ids = new Map<unknown, number>();
  let sum = 0;
  for (const [cell] of agency) {
    let id = ids.get(cell);
    if (id === undefined) ids.set(cell, (id = ids.size));
    sum += id;
  }
  return sum;
}

function roster(rows: number): Lanes {
  const agency = agencyColumn(rows, Math.min(agencies, Math.ceil(rows / 17)));
  const date = dateColumn(rows);
  const amount = lineAmountColumn(rows);
  return {
    'copying the rows': () => {
      const out = new Array<unknown[]>(rows);
      for (let i = 0; i < rows; i++) out[i] = [agency[i]![0], date[i]![0], amount[i]![0]];
      return out;
    },
    'looking up agencies': () => lookedUp(agency),
    ROSTER: () => ROSTER(agency, date, amount, [['2026-11']], none),
  };
}

function schedule(rows: number): Lanes {
  const { agency, month, gmv } = monthsOfAgencies(rows);
  return { copy: () => copied(gmv), SCHEDULE: () => SCHEDULE(agency, month, gmv, none, none) };
}

function sentences(rows: number): Lanes {
  const gmv = cleanColumn(rows);
  return { copy: () => copied(gmv), EXPLAIN: () => EXPLAIN(gmv, none, none), CHECK: () => CHECK(gmv, none, none) };
}

export const scenes = { roster, schedule, sentences };
