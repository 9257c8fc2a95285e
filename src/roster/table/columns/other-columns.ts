// Columns that are neither an agency nor its GMV, whatever their cells look like.
import type { HeaderText } from '../header-text';
import { amountKind } from './amount-kind';

const named =
  '(?:id|uid|号|编号|编码|代码|名|名称|名字|昵称|姓名|简称|全称|账号|账户|主体|公司|企业|所属|机构|信息|类型|标题|name|no|code|nickname)';
/** Who buys, sells or advertises; the shop; the goods. */
const whoElse = new RegExp(
  '^(?:微信|视频号|小店|所属|归属|带货|订单|下单|推广)*(?:买家|卖家|用户|客户|会员|顾客|消费者|付款人|收货人|收件人|店铺|店|小店|门店|商家|商户|供货商|达人|主播|推客|推广员|推广者|创作者|带货人|带货者|作者|商品|产品|货品|宝贝|sku|spu|类目|品牌|直播间|视频号|橱窗|活动|计划)' +
    `${named}+$`,
);
const plainWho =
  /^(?:买家|卖家|用户|客户|会员|顾客|消费者|付款人|收货人|收件人|店铺|小店|门店|商家|商户|供货商|达人|主播|商品|产品|货品|宝贝|类目|品牌)$/;
const english = /^(?:buyer|seller|customer|user|member|shop|store|merchant|product|item|goods|brand|sku|spu|creator|influencer|category)/;
/** Numbers that are no money of an agency, and words that are no name of one. */
const otherFigures =
  /(?:单价|价格|售价|原价|[费比佣汇税]率|数量|件数|人数|单数|笔数|比例|占比|环比|同比|排名|重量|运费|邮费|税费?|优惠|折扣|红包|立减|补贴|积分|券|电话|手机|地址|备注|说明|状态|方式|渠道|来源)(?:金?额|id)?$|^(?:序号|no|rank|qty|quantity|price|rate|discount|coupon|freight|shipping|tax|phone|address|remarks?|notes?|status)$/;

/** Whether a header says that its column holds something else. */
export function isOfOthers(text: HeaderText): boolean {
  const { name } = text;
  const kind = amountKind(text);
  return kind === 'refund' || kind === 'commission' || [whoElse, plainWho, english, otherFigures].some((pattern) => pattern.test(name));
}
