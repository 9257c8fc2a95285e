// English agrees in number: beside a count of one, noun and verb are singular.

/** A count, a number or as text ('1', '1,200'), and its noun: 1 row, 0 rows, 1,200 rows. */
export const counted = (count: number | string, one: string, many?: string): string => `${count} ${agreeing(count, one, many)}`;

/** The noun or verb alone: the singular for 1, else the plural; 1,200 and 0 are plural. */
export const agreeing = (count: number | string, one: string, many = `${one}s`): string => (String(count) === '1' ? one : many);
