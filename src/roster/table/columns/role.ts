/**
 * What a column of a month-end table holds. `gmv`, `earlierGmv` (an earlier month's, for comparison), `held` and `amount` (one order line's)
 * are yuan; `prevTier` is the tier paid so far; `month` the calendar month of a GMV; `date` the day of an order line.
 */
export type ColumnRole = 'agency' | 'agencyName' | 'gmv' | 'earlierGmv' | 'prevTier' | 'held' | 'month' | 'date' | 'amount';
