/** roster: one row per agency; orders: one row per order line; schedule: one row per agency and month. */
export type RosterPath = 'roster' | 'orders' | 'schedule';
