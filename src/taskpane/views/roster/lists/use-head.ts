import { type Month, monthText } from '../../../../engine/amounts/month';
import { type Decimal, zero } from '../../../../engine/amounts/money';
import { yuanFormat } from '../source/columns';
import { today } from '../today';
import type { ListFact } from './row-list';
import { useListWords } from './words';

interface CallsToSend {
  readonly calls: readonly { readonly due: Decimal }[];
  /** In which the GMV was earned; null where the table does not say. */
  readonly month: Month | null;
  readonly rule: string;
  /** The top-up by its name. */
  readonly toPay: string;
}

/** What stands above a call list: of which month, by which rule, made when, and how much it comes to. */
export function useListHead({ calls, month, rule, toPay }: CallsToSend): readonly ListFact[] {
  const { head } = useListWords().text;
  const total = calls.reduce((sum, { due }) => sum.plus(due), zero);
  return [
    ...(month === null
      ? []
      : [
          { term: head.earned, cell: monthText(month), format: '@' },
          { term: head.payBy, cell: monthText(month + 1), format: '@' },
        ]),
    { term: head.rule, cell: rule, format: null },
    { term: head.date, cell: today(), format: '@' },
    { term: head.agencies, cell: calls.length, format: '0' },
    { term: `${toPay} · ${head.total}`, cell: total, format: yuanFormat },
  ];
}
