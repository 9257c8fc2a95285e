// What the header of a column says it holds, in the words of Chinese and English month-end exports.
import type { ColumnRole } from './role';
import { type AmountKind, amountKind } from './amount-kind';
import { headerText, punctuation, type HeaderText } from '../header-text';

/** A role that a header may mean: money is GMV or an order's amount, as the table's path has it; order is an order number. */
export type HeaderMeaning = Exclude<ColumnRole, 'gmv' | 'amount' | 'earlierGmv'> | 'gmv' | 'money' | 'orderAmount' | 'earlierGmv' | 'order';

export interface HeaderReading extends HeaderText {
  readonly meaning: HeaderMeaning | null;
  /** 1: says so; 2: says so among others; 3: may mean something else. */
  readonly rank: 1 | 2 | 3;
  /** Which month a GMV is of, as the header says: "last" is 上月, "this" 本月. */
  readonly period: 'before-last' | 'last' | 'this' | null;
  /** What a column of money counts. */
  readonly kind: AmountKind | null;
}

const periods = [
  ['before-last', /^(?:上上个?月|前一?个?月|再上个?月|大上个?月|上期|前期|往月|历史|monthbeforelast|twomonthsago|earliermonths?|earlier)/],
  ['last', /^(?:截至)?(?:上一?个?(?:自然)?月|上月份|lastmonths?|previousmonths?|prevmonths?|priormonths?|previous|prev|prior|last)/],
  ['this', /^(?:本|当|这个|当前)(?:个?月|期)份?|^(?:thismonths?|currentmonths?|current|this)/],
] as const;
const periodBehind = [
  ['before-last', /(?:上上个?月|前一?个?月|再上个?月|大上个?月)份?$|(?:of)?(?:the)?(?:monthbeforelast|twomonthsago)$/],
  ['last', /上一?个?(?:自然)?月份?$|(?:of|in|for)?(?:the)?(?:last|previous|prev|prior)month$/],
  ['this', /[本当]个?月份?$|(?:of|in|for)?(?:this|current)month$/],
] as const;
/** What may stand in brackets beside the month: “（上月，元）”. */
const besidePeriod = /^(?:份|的|单位)?(?:[十百千]?万?元|[十百千]?万|十?亿元?|yuan|rmb|cny|wan|w|k)?$/;

const whose = '(?:带货|推客|推广|达人|主播|直播|所属|归属|合作|签约|绑定|关联|招商|代理|服务|出单|结算|订单|优选|联盟|微信|小店)*';
const who = '(?:mcn机构|机构主体|机构|服务商|团长|代理商?|合作方|公会|经纪公司|mcn)';
const scope =
  '(?:微信小店|小店|视频号|优选联盟|推客|带货|合作|签约|入驻|考核|评定|核定|统计|订单|成交|支付|结算|净|实际|有效|累计|月度?|每月|总|机构|wechat|tuike|affiliate|promoter|orders?|total|monthly|agency|net|of)*';
const sold =
  '(?:gmv|成交(?:总?金额|总?额|总额|流水)|销售(?:总?金额|总?额)|交易(?:总?金额|总?额)|带货(?:总?金额|额)|流水|业绩|grossmerchandisevalue|sales|turnover|transaction(?:amount|value|volume))';

/** What may stand before the amount of an order; no two begin alike, so that a name can be read in one way only. */
const ofOrder = '(?:推客|带货|小店|商品|用户|买家|客户|有效|净|子|主|应结|可结|已结|结算|订单|下单|实际|支付|付款|实付|应付|实收)';

const patterns: readonly (readonly [HeaderMeaning, 1 | 2 | 3, RegExp])[] = [
  [
    'order',
    1,
    /^(?:推客|小店|子|主|父|商品|商户|平台|外部)*(?:订单|交易|支付)(?:号|编号|id|编码|流水号|单号)$|^(?:sub)?(?:order|transaction)(?:id|no|number|code)$/,
  ],
  ['agency', 1, new RegExp(`^${whose}${who}(?:id|编号|编码|代码|号|uid|账号|代号|no|标识|识别码)$`)],
  ['agency', 1, /^(?:agency|org|organi[sz]ation|partner|institution|mcn)(?:id|no|number|code|uid|account|key)s?$/],
  ['agency', 2, new RegExp(`^${whose}${who}$|^(?:affiliate|promoting|service|mcn)?(?:agency|agencies|guild|serviceprovider)$`)],
  ['agency', 3, new RegExp(`^${whose}(?:主体|供应商)(?:id|编号|编码|代码|号)?$`)],
  ['agencyName', 3, new RegExp(`^${whose}(?:主体|供应商)(?:名称|名|简称|全称)$`)],
  ['agency', 3, /^(?:id|编号|编码|代码|账号|uid|code|no|partner|organi[sz]ation)$/],
  ['agencyName', 1, new RegExp(`^${whose}(?:${who}|公司|企业|单位)(?:名称|名|名字|简称|全称)$`)],
  ['agencyName', 1, /^(?:agency|org|organi[sz]ation|partner|institution|mcn|company)names?$|^nameof(?:the)?(?:agency|company)$/],
  ['agencyName', 2, /^(?:公司|企业|名称|简称|全称|name|company)$/],
  [
    'held',
    1,
    /^(?:目前|当前|现|截至目前|机构|累计|实际)*(?:已缴|已交|已缴纳|已付|已存|实缴|现有|在账|账上|在押|存量)(?:的)?(?:推客)?(?:保证金)(?:余额|金额|总额|合计)?$/,
  ],
  [
    'held',
    1,
    /^(?:目前|当前|现有?|机构|推客)*保证金(?:账户)?(?:余额|结余|账户金额)$|^(?:机构|保证金|推客)*账[户面](?:保证金)?(?:余额|金额)$|^(?:目前|当前|现有?|保证金)*(?:已缴|已交|已缴纳|已付|实缴|现有|当前|目前)(?:余额|结余|金额|总额)$/,
  ],
  [
    'held',
    1,
    /^(?:amount|deposit|money|total)?held(?:amount|deposit|sofar)?$|^(?:deposit|account)balance$|^(?:deposit(?:already)?paid|paiddeposit|currentdeposit|deposit(?:on|in)(?:the)?account)$/,
  ],
  ['held', 3, /^(?:余额|结余|已缴|已交|已缴纳|balance)$/],
  [
    'prevTier',
    1,
    /^(?:上个?月|上一?期|前期|已缴|已交|已缴纳|缴纳|已付|原|现|现有|目前|当前|之前)(?:的)?(?:推客)?(?:保证金|缴费|缴纳|所在)?档[位次级]?$/,
  ],
  [
    'prevTier',
    1,
    /^(?:prev|previous|prior|last|paid|current|existing|old)(?:paid)?tiers?(?:no|number|paid)?$|^tier(?:already)?paid(?:sofar|before)?$|^lastmonthtier$|^tieroflastmonth$/,
  ],
  ['prevTier', 3, /^(?:保证金)?档[位次]$|^tier(?:no|number)?$/],
  [
    'month',
    1,
    /^(?:所属|统计|成交|业务|归属|数据|结算|支付|付款|下单|订单|交易|发生|核算|账单|对账|出账|计费|gmv|会计|销售|推客)*(?:月份|年月|账期|自然月|所属期|月度|[所归]属月)$|^(?:gmv|sales|order|accounting)?month$|^monthofgmv$|^yearmonth$|^yyyymm$/,
  ],
  // The month of a bill or of an assessment may be the one after.
  [
    'month',
    2,
    /^(?:统计|成交|业务|结算|支付|付款|下单|订单|交易|账单|对账|出账)月$|^(?:bill(?:ing)?|settlement|statement|payment)(?:month|period)$/,
  ],
  ['month', 3, /^(?:保证金)?(?:考核|评定|核定|评估)(?:月份?|年月|账期|周期)$|^assessment(?:month|period)$/],
  ['month', 2, /^(?:月|期间|period)$/],
  ['date', 1, /^(?:订单|推客)*(?:成交|交易)(?:日期|时间|日)$|^(?:transaction|deal)(?:date|time|day)$|^concluded(?:at|on)$/],
  [
    'date',
    2,
    /^(?:订单|推客)*(?:下单|支付|付款|完成|创建|结算|确认收货|签收|订单|销售|业务|统计|数据|提交|发生|入账)(?:完成|成功)?(?:日期|时间|日)$|^(?:日期|date|day)$/,
  ],
  [
    'date',
    2,
    /^(?:order|payment|pay|paid|creation|created|completion|completed|purchase|sales?)(?:ed)?(?:date|time|day|at|on)$|^dateof(?:the)?order$/,
  ],
  ['date', 3, /^(?:时间|time|datetime|timestamp)$/],
  ['orderAmount', 1, new RegExp(`^(?=.*(?:订单|下单|支付|付款|[实应]付|实收))${ofOrder}+(?:总?金额|总?额|款|总?价)$`)],
  ['orderAmount', 1, new RegExp(`^${ofOrder}*(?:实付|实收|(?<=实际)支付)$`)],
  ['orderAmount', 1, /^(?:order|paid|payment|line|net)(?:total|amount|value)$|^amount(?:paid)?$|^ordertotalamount$/],
  ['orderAmount', 2, /^(?:总?金额|总额|total|商品金额|结算金额)$/],
  ['money', 1, new RegExp(`^${scope}${sold}(?:合计|总计|总额|额|数据|amount|value|total)?$`)],
];

type Period = NonNullable<HeaderReading['period']>;

type KnownText = HeaderText & Pick<HeaderReading, 'kind'>;

const gmvOf = (text: KnownText, period: Period, rank: 1 | 3): HeaderReading => ({
  ...text,
  meaning: period === 'before-last' ? 'earlierGmv' : 'gmv',
  rank,
  period,
});

/** The month that a text is and nothing else: 上月, “last month”. */
function periodIn(text: string): Period | null {
  const name = text.replace(punctuation, '');
  const found = periods.find(([, pattern]) => pattern.test(name) && besidePeriod.test(name.replace(pattern, '')));
  return found?.[0] ?? null;
}

const known = new Map<string, HeaderReading>();
const mostKnown = 2000;

/** Reads a header cell, or the text of two of them joined. Looking for a header asks for each cell several times. */
export function headerReading(cell: unknown): HeaderReading {
  if (typeof cell !== 'string') return readingOf(cell);
  let reading = known.get(cell);
  if (reading === undefined) {
    reading = readingOf(cell);
    if (known.size >= mostKnown) known.clear();
    known.set(cell, reading);
  }
  return reading;
}

function readingOf(cell: unknown): HeaderReading {
  const plainText = headerText(cell);
  const text: KnownText = { ...plainText, kind: amountKind(plainText) };
  const nothing = { ...text, meaning: null, rank: 3, period: null } as const;
  // "2026-10" or "9月" over a column of a crosstab: the GMV of that month.
  if (text.name === '') return text.month ? { ...text, meaning: 'gmv', rank: 2, period: null } : nothing;
  // Its notes say how it was made (不计：10月关闭；减：退款金额): they name neither month nor unit.
  if (text.kind === 'counted') return { ...text, month: null, meaning: 'money', rank: 1, period: null };
  if (text.kind === 'refund' || text.kind === 'commission') return nothing;
  const plain = patterns.find(([, , pattern]) => pattern.test(text.name));
  if (plain) {
    const noted = plain[0] === 'money' ? (text.notes.map(periodIn).find((period) => period !== null) ?? null) : null;
    // What adds up over months is hardly one month's.
    const rank = plain[0] === 'money' && text.name.includes('累计') ? 3 : plain[1];
    return noted ? gmvOf(text, noted, 1) : { ...text, meaning: plain[0], rank, period: null };
  }
  for (const [period, pattern] of [...periods, ...periodBehind]) {
    if (!pattern.test(text.name)) continue;
    const rest = text.name.replace(pattern, '').replace(/^的/, '');
    const measured = patterns.find(([meaning, , behind]) => (meaning === 'money' || meaning === 'orderAmount') && behind.test(rest));
    if (!measured) continue;
    return gmvOf(text, period, 1);
  }
  // 上月 alone, as 9月 alone: a column of a crosstab.
  const alone = /月|month/.test(text.name) ? periodIn(text.name) : null;
  return alone ? gmvOf(text, alone, 3) : nothing;
}

/** What a column counts, where its header names money at all; null for 退款时间, 佣金率, 订单号. */
export function measureNamed(header: string): AmountKind | null {
  const { meaning, kind, name } = headerReading(header);
  if (meaning === 'money' || meaning === 'gmv' || meaning === 'earlierGmv' || meaning === 'orderAmount') return kind;
  const isNone = kind === 'refund' || kind === 'commission';
  return isNone && /(?:[额款费入]|佣金|支出|gmv|amount|total|commission|fees?|refunds?)$/.test(name) ? kind : null;
}
