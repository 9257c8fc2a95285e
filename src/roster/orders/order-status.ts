// What an order export says of its lines beside their amounts: a status, a refund asked for, a refund paid. ROSTER looks at none of it.
import { plainCell, typedText } from '../../engine/amounts/cell';
import { type AmountUnit, headerText, lineOf } from '../table/header-text';
import { measureNamed } from '../table/columns/headers';
import type { TableColumn, TableLayout } from '../table/table-layout';

/**
 * status: of the order (已完成, 交易关闭). request: of a refund or return that was asked for (退款成功, 售后关闭), or whether there was one.
 * refund: what was paid back, as an amount above 0.
 */
export type StatusKind = 'status' | 'request' | 'refund';

export interface StatusColumn {
  /** Counted from 0 within the cells. */
  readonly index: number;
  readonly kind: StatusKind;
  /** What a refund of 1 counts. */
  readonly unit: AmountUnit;
}

/** As its header names it; what a refund counts whose header names no unit, the amounts tell (refund-unit.ts). */
type StatusHeader = Omit<StatusColumn, 'unit'> & { readonly unit: AmountUnit | null };

const whose = '(?:推客|小店|主|子|父|商品|当前|最新|买家|用户)*';
const headers: readonly (readonly [StatusKind, RegExp])[] = [
  ['refund', new RegExp(`^${whose}(?:订单|实际?|成功|累计|申请|售后|已|应|总)*(?:退款|退货|退回)(?:成功)?(?:总?金额|总?额|款|合计)?$`)],
  ['refund', /^(?:order|item|line|total|partial)*(?:refund(?:s|ed)?|return(?:s|ed)?(?=.)|chargeback)(?:amount|total|value|sum)?$/],
  ['refund', /^(?:total)?amount(?:refunded|returned)$|^refundedtotal$/],
  ['request', new RegExp(`^${whose}(?:订单)?(?:售后|维权|退款|退货|退货退款|退换货?)(?:申请|处理|服务|单)?(?:状态|情况|结果|进度|类型)?$`)],
  [
    'request',
    /^是否(?:已|有|发生|存在|申请)*(?:退款|退货|退单|售后|取消|关闭|作废)$|^(?:is|was|has)(?:refund(?:ed)?|return(?:ed)?|cancell?ed|closed)$/,
  ],
  ['request', /^(?:aftersales?|refund|return|dispute)(?:request)?(?:status|state)$/],
  ['status', new RegExp(`^${whose}(?:订单|交易|支付|付款|结算|成交|履约|发货|物流|取消|关闭)?(?:当前|最新)?状态(?:描述|说明|名称)?$`)],
  ['status', /^(?:order|suborder|transaction|trade|payment|financial|fulfil?lment|line|current)*(?:status|state)$/],
];

/** Columns of an order export that say more of a line than its amount does; those with a role of their own are not among them. */
export function statusColumns({ columns }: TableLayout): StatusHeader[] {
  return columns.flatMap(({ index, header, role }): StatusHeader[] => {
    if (role !== null) return [];
    const { name, unit } = headerText(header);
    const kind = headers.find(([, pattern]) => pattern.test(name))?.[0];
    return kind ? [{ index, kind, unit }] : [];
  });
}

/** Whether a text in a column of refunds says that there is none. */
export const saysNoRefund = (text: string): boolean => /^(?:[-–—/]+|[无否]|没有|none|nil|no|n\/a)$/i.test(text);

/** The column of money in use, where it is the one that a person had count (计入金额): statuses and refunds are settled in it. */
export const settledAmount = ({ columns }: TableLayout): TableColumn | null =>
  columns.find(({ role, header }) => (role === 'amount' || role === 'gmv') && measureNamed(header) === 'counted') ?? null;

// A refund that was refused or withdrawn, or never asked for, leaves the order as it was: taken out before the rest is read.
const back = '(?:退货退款|退[款货]|售后|维权)(?:申请|单)?';
const ended = '(?:失败|关闭|取消|撤销|撤回|拒绝|驳回|终止|不通过)';
const stands: readonly RegExp[] = [
  new RegExp(`${back}(?:已|被|商家|买家|卖家)*${ended}`, 'g'),
  new RegExp(`(?:拒绝|驳回|取消|撤销|撤回|关闭)了?${back}(?!成功|完成|中)`, 'g'),
  /(?:未|无|没有|非|不)(?:曾|有|予|可|能|支持|发生|申请|被)*(?:退货退款|退[款货]|售后|维权|关闭|取消|撤销|作废)/g,
  /\b(?:no|not|non|never)(?: yet| been)?[ -]?(?:refund(?:s|ed|able)?|return(?:s|ed|able)?|cancell?(?:ed|ation)|closed|disputes?)\b/g,
  /\b(?:refund|return|dispute)(?: request)?(?: was| has been)? (?:rejected|refused|declined|denied|failed|cancell?ed|closed|withdrawn)\b/g,
  /\b(?:rejected|refused|declined|denied|failed|cancell?ed|closed|withdrawn) (?:refund|return|dispute)\b/g,
];
const undone =
  /退[款货单回]|已退|全退|部分退|关闭|取消|作废|撤[单销]|失效|无效|未成团|拒[收签付]|售后(?:中|处理|成功|完成)|(?:未|待|没有?)(?:买家|用户)?(?:支付|付)|(?:交易|支付|付款|扣款|订单|拼团|成团)失败|\b(?:cancell?(?:ed|ation|ing)|refund(?:s|ed|ing)?|closed|void(?:ed)?|return(?:s|ed|ing)?|unpaid|not paid|declined|expired|charge ?back|reversed|invalid)\b|\b(?:pending|awaiting|waiting for|wait buyer) pay(?:ment)?\b|\bpayment (?:pending|failed|due)\b|^failed$|\b(?:order|trade|transaction) failed\b/;
// Of a request for a refund "closed" means that the order stands, and "done" that it does not.
const requestEnded =
  /^(?:已|被|商家|买家|卖家|用户|系统)*(?:失败|关闭|取消|撤销|撤回|拒绝|驳回|终止)$|^(?:rejected|refused|declined|denied|failed|cancell?ed|closed|withdrawn)$/;
const requestDone =
  /^(?:是|有|y|yes|true|√|✓)$|成功|完成|通过|同意|全[额部]|部分|处理|申请|[^换]中$|\b(?:succe\w+|completed?|approved|full(?:y)?|partial(?:ly)?|issued|processed|pending|requested|in progress)\b/;
const leavesIt = /^[未无没不否非]|换货|补发|维修|\bexchange/;

/**
 * Whether a cell of such a column says that its order was refunded, returned, cancelled or closed, in whole or part, is about to be, or was
 * never paid. Blanks and words that are not known say nothing of the kind.
 */
export function saysUndone(kind: StatusKind, cell: unknown): boolean {
  const value = plainCell(cell);
  if (value === true) return kind !== 'status';
  if (typeof value !== 'string') return false;
  return partsOf(value).some((part) => {
    if (kind !== 'status' && requestEnded.test(part)) return false;
    const rest = stands.reduce((text, pattern) => text.replace(pattern, ''), part);
    return undone.test(rest) || (kind !== 'status' && rest === part && requestDone.test(part) && !leavesIt.test(part));
  });
}

/** "已取消（退款成功）" and "退款失败 交易关闭" say two things, "已 关 闭" and TRADE_CLOSED one. */
const partsOf = (text: string): string[] =>
  typedText(lineOf(text))
    .toLowerCase()
    .replace(/[_-]+/g, ' ')
    .replace(/^(?:\p{Script=Han} )+\p{Script=Han}$/u, (spread) => spread.replaceAll(' ', ''))
    .replace(/(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu, ',')
    .split(/[,;:|/()[\]{}<>，。、；：（）【】]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
