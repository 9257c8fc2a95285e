// What a column of money counts, as its header says: the rule's own measure, or one that comes near to it.
import type { HeaderText } from '../header-text';

/**
 * counted: what a person decided to count (计入金额), as the pane writes it. tuike: what 推客 orders were concluded at, the rule's own measure. concluded: GMV, of which orders nobody says. ordered, paid, net of
 * refunds, settled: the same orders at another moment. refund, commission: no GMV at all.
 */
export type AmountKind = 'counted' | 'tuike' | 'concluded' | 'ordered' | 'paid' | 'net' | 'settled' | 'refund' | 'commission';

/** The nearest to the rule's own measure first. */
const nearest: readonly (AmountKind | null)[] = [
  'counted',
  'tuike',
  'concluded',
  'ordered',
  null,
  'paid',
  'net',
  'settled',
  'refund',
  'commission',
];

export const byKind = (a: AmountKind | null, b: AmountKind | null): number => nearest.indexOf(a) - nearest.indexOf(b);

const netOfRefunds = /净|[扣减除去剔]了?退|退[款货]?后|不含退|未退|无退|^net|netof/;
const kinds: readonly (readonly [AmountKind, RegExp])[] = [
  ['net', netOfRefunds],
  ['refund', /退[款货单回]|refund|chargeback|returned/],
  ['commission', /佣金?|服务费|手续费|技术费|分成|提成|返点|commission|fees?$/],
  ['settled', /结算|[应可已待]结|settle/],
  ['paid', /实付|支付|付款|实收|应付|已付|paid|payment/],
  ['concluded', /gmv|成交|销售|交易|带货|流水|业绩|merchandise|sales|turnover|transaction/],
  ['ordered', /订单|下单|总?金额|总[额价]|order|amount|total/],
];
/** A note beside a name of its own tells more only where it says nothing else: “（退款为负）” does not make refunds of an amount. */
const kindsOfNotes: readonly (readonly [AmountKind, RegExp])[] = [
  ['net', netOfRefunds],
  ['refund', /^(?:退款|退货|refunds?)$/],
  ['settled', /^(?:已|可|应|按)?结算?(?:口径|后)?$/],
  ['paid', /^(?:已|按|实际)*(?:支付|实付|付款)(?:口径|后)?$|^paid$/],
];
const counted = /^计入(?:的|成交)*(?:总?金额|总?额)$|^(?:counted|countable)amount$|^amount(?:counted|tocount)$/;
const tuike = /推客|tuike|affiliate/;
const otherThanTuike = /[非除无]推客|不[含计]推客|(?:non|without|excluding|except)(?:tuike|affiliate)/;

/** null where the header names no amount. */
export function amountKind({ name, notes }: HeaderText): AmountKind | null {
  if (counted.test(name)) return 'counted';
  const ofName = kinds.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
  if (ofName !== 'concluded' && ofName !== 'ordered') return ofName;
  const ofNotes = notes
    .map((note) => kindsOfNotes.find(([, pattern]) => pattern.test(note.trim()))?.[0])
    .find((kind) => kind !== undefined);
  if (ofNotes !== undefined) return ofNotes;
  const isTuike = [name, ...notes].some((text) => tuike.test(text)) && ![name, ...notes].some((text) => otherThanTuike.test(text));
  return isTuike ? 'tuike' : ofName;
}
