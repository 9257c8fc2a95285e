// What a status means for the amount beside it, where that is plain; whatever else it may mean, a person decides.
import { plainCell, typedText } from '../../engine/amounts/cell';
import { saysUndone, type StatusKind } from './order-status';

/** undone: refunded, returned, cancelled, closed or never paid, in whole and for good. stands: the order is as it was. unknown: neither is plain. */
export type StatusMeaning = 'undone' | 'stands' | 'unknown';

/** In part, or not yet: how much of the amount is left, the word does not say. */
const inDoubt =
  /部分|退[款货单]中|取消中|关闭中|售后中|申请|处理|审核|待(?:商家|卖家|平台|买家|用户)*(?:退|审|处|同意|确认)|\bpart(?:ial(?:ly)?)?\b|\b(?:refund|return|cancell?)ing\b|\brequest(?:ed)?\b|\bin progress\b|\bprocess(?:ing|ed)\b|\bpending (?:refund|return|review|approval)\b|\b(?:refund|return) pending\b|^pending$/;
/** A refund that was refused or withdrawn, or never asked for; goods sent again. */
const noRefund =
  /^[-–—/]+$|^(?:否|n|no|false|无|没有|未|不)|(?:失败|关闭|取消|撤销|撤回|拒绝|驳回|终止)$|换货|补发|维修|^(?:none|nil|n\/a)$|\b(?:no|not|non|never|rejected|refused|declined|denied|failed|cancell?ed|closed|withdrawn|exchanged?)\b/;
const paidFor =
  /^(?:订单|交易|支付|付款|收货|发货|结算|全部|部分|买家|用户|卖家|商家|已|待|等待|确认|正常|可)*(?:成功|完成|完结|支付|付款|发货|出库|收货|签收|送达|结算|评价|成交|有效|正常)$|^(?:order |trade |payment |transaction |wait |awaiting |waiting for |pending |to be )*(?:completed?|finish(?:ed)?|success(?:ful)?|succeeded|paid|shipped|ship(?:ping|ment)|dispatched|delivered|delivery|received|fulfilled|settled|settlement|reviewed|concluded|valid)$|^(?:trade|order) (?:finished|success)$/;
const isUnpaid = /[待未没]有?(?:买家|用户)?(?:支付|付款?)|等待(?:买家|用户)?(?:支付|付款)/;

/** Where goods may have been exchanged too, "done" alone does not say that money went back. */
const mayBeExchanged = /售后|维权|换|after ?-?sales?|dispute/i;
const namesRefund = /退|关闭|取消|作废|refund|return|cancel|closed/;

/** Blanks beside a refund mean that there was none; a status that is blank says nothing. @param header of the column */
export function statusMeaning(kind: StatusKind, cell: unknown, header = ''): StatusMeaning {
  const value = plainCell(cell);
  const text = typeof value === 'string' ? plainText(value) : '';
  if (value === null || (typeof value === 'string' && text === '')) return kind === 'status' ? 'unknown' : 'stands';
  if (saysUndone(kind, value)) {
    const isUnclear = kind === 'request' && (mayBeExchanged.test(header) || /售后/.test(text)) && !namesRefund.test(text);
    return isUnclear || inDoubt.test(text) ? 'unknown' : 'undone';
  }
  if (value === false) return kind === 'status' ? 'unknown' : 'stands';
  if (kind !== 'status') return noRefund.test(text) ? 'stands' : 'unknown';
  return paidFor.test(text) && !isUnpaid.test(text) ? 'stands' : 'unknown';
}

const plainText = (text: string): string =>
  typedText(text)
    .toLowerCase()
    .replace(/[_\s]+/g, ' ')
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
    .trim();
