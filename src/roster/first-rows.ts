/** Tells the first row of an agency in a month, in the order in which they are asked; undefined where it is the row that is asked. */
type FirstRows<M> = (agency: string, month: M, row: number) => number | undefined;

export function newFirstRows<M>(): FirstRows<M> {
  // By month first: a text put together for each row took longer than all else that is asked of it.
  const firstIn = new Map<M, Map<string, number>>();
  return (agency, month, row) => {
    let firsts = firstIn.get(month);
    if (!firsts) {
      firsts = new Map<string, number>();
      firstIn.set(month, firsts);
    }
    const first = firsts.get(agency);
    if (first === undefined) firsts.set(agency, row);
    return first;
  };
}
