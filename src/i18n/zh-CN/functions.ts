import type { FunctionTexts } from '../en-US/functions';

const rule = '规则版本：版本编号，或某个日期、月份（取当时有效的版本）。省略或留空：使用本工作簿的版本。';
const gmv = '上一个自然月的推客成交总额（元）：数字，或 512,000.50、¥512000、51.2万 这样的文本。空单元格的结果也为空。';
const held = '保证金账户里实际的余额（元）。';
const prevTier = '保证金目前缴到第几档：0 或留空表示尚未缴纳，1 … n，或 T2、第2档 这样的文本。';

export const functions: FunctionTexts = {
  DEPOSIT: { description: '应缴保证金总额（元）。', parameters: { gmv, rule }, example: '=TUIKE.DEPOSIT(C2:C201)' },
  TOPUP: {
    description: '已缴到某一档的机构现在应补缴多少（元），不为负。',
    parameters: { gmv, prevTier, rule },
    example: '=TUIKE.TOPUP(C2:C201,D2:D201)',
  },
  TIER: { description: '成交额落在第几档，从 1 起。', parameters: { gmv, rule }, example: '=TUIKE.TIER(C2:C201)' },
  SHORTFALL: {
    description: '按余额应补缴（元）：应缴保证金 − 账户余额，不少则为 0。',
    parameters: { gmv, held, rule },
    example: '=TUIKE.SHORTFALL(C2:C201,E2:E201)',
  },
  SURPLUS: {
    description: '余额多出（元）：账户余额 − 应缴保证金，不多则为 0。',
    parameters: { gmv, held, rule },
    example: '=TUIKE.SURPLUS(C2:C201,E2:E201)',
  },
  HEADROOM: {
    description: '距下一档还差多少成交额（元）；最高档为空。',
    parameters: { gmv, rule },
    example: '=TUIKE.HEADROOM(C2:C201)',
  },
  EXPLAIN: { description: '用一句话说明计算过程。', parameters: { gmv, prevTier, rule }, example: '=TUIKE.EXPLAIN(C2,D2)' },
  CHECK: {
    description: '没有问题则为空；否则说明哪里有问题，或正好在有争议的分界上。',
    parameters: { gmv, prevTier, rule },
    example: '=TUIKE.CHECK(C2:C201,D2:D201)',
  },
  TIERS: {
    description: '档位表，首行为表头：档位、起点、终点、基础、补缴、合计。',
    parameters: { rule: `${rule}只取一个值。` },
    example: '=TUIKE.TIERS()',
  },
  RULES: { description: '这里已知的规则版本，首行为表头，并标出本工作簿使用的版本。', parameters: {}, example: '=TUIKE.RULES()' },
  RULEAT: {
    description: '某个日期有效的规则版本编号。',
    parameters: { date: '日期或月份：Excel 日期，或 2026-10-31、2026/10/31、2026年10月31日、2026-10、202610、2026年10月。' },
    example: '=TUIKE.RULEAT(A2)',
  },
  ROSTER: {
    description: '由订单汇总名册：每家机构一行，含上一个自然月的成交额、档位、保证金和距下一档。',
    parameters: {
      agency: '每行订单的机构：一列。',
      date: '每行订单的日期：同样高度的一列。',
      amount: '每行订单的金额（元），退款为负数：同样高度的一列。',
      month: '评定月份，如 2026-11：汇总它之前一个自然月的成交额。只取一个值。',
      rule: '规则版本编号、日期或月份，或 dated：评定月份第一天有效的版本。只取一个值。',
    },
    example: '=TUIKE.ROSTER(A2:A5001,B2:B5001,IF(C2:C5001="","",C2:C5001),"2026-11")',
  },
  SCHEDULE: {
    description: '各机构逐月的档位、保证金、评定前余额、应补缴、多出；每行对应一行结果，没有表头。',
    parameters: {
      agency: '每行的机构：一列。',
      month: '成交额所属的月份，在下一个月评定：同样高度的一列。',
      gmv: '该月的成交额（元）：同样高度的一列。',
      held: '评定该行之前已知的账户余额（元），0 也是余额。留空：沿用该机构前面各行留下的余额。请写成 IF(D2:D25="","",D2:D25)：有些 Excel 会把空单元格当作 0 传入。',
      rule: '规则版本编号、日期或月份，或 dated：评定月份第一天有效的版本。一个值，或每行一个。',
    },
    example: '=TUIKE.SCHEDULE(A2:A25,B2:B25,IF(C2:C25="","",C2:C25),IF(D2:D25="","",D2:D25))',
  },
  BUILD: { description: '加载项版本、函数编号和本工作簿的规则。', parameters: {}, example: '=TUIKE.BUILD()' },
};
