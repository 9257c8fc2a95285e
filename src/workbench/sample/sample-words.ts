export type SampleLanguage = 'zh-CN' | 'en-US';

export interface SampleWords {
  readonly roster: string;
  readonly orders: string;
  readonly results: string;
  readonly rosterHeader: readonly string[];
  readonly tryIt: string;
  readonly ordersHeader: readonly string[];
  readonly title: string;
  readonly resultsHeader: readonly string[];
  readonly tiers: string;
  readonly rules: string;
  readonly fromOrders: string;
}

export const sampleWords: Record<SampleLanguage, SampleWords> = {
  'zh-CN': {
    roster: '名册',
    orders: '订单',
    results: '结果',
    rosterHeader: ['机构编号', '机构名称', '上月推客GMV（元）', '已缴档位', '账户余额（元）'],
    tryIt: '试一试：在下面的 G2 输入 =IF(C2:C201="","",TUIKE.DEPOSIT(C2:C201))',
    ordersHeader: ['机构编号', '成交日期', '成交金额（元，退款为负）'],
    title: '推客保证金 · 2026年11月核定（依据10月成交额；机构与数字均为虚构）',
    resultsHeader: ['机构编号', '机构名称', '上月推客GMV', '应缴保证金', '档位', '本次补缴', '余额缺口', '距下一档', '检查'],
    tiers: '本工作簿所用规则的档位',
    rules: '已知的规则版本',
    fromOrders: '由“订单”汇总的10月名册',
  },
  'en-US': {
    roster: 'Roster',
    orders: 'Orders',
    results: 'Results',
    rosterHeader: ['Agency id', 'Agency', 'GMV of last month (yuan)', 'Tier paid', 'Held (yuan)'],
    tryIt: 'Try it: type =IF(C2:C201="","",TUIKE.DEPOSIT(C2:C201)) into G2 below',
    ordersHeader: ['Agency id', 'Day', 'Amount (yuan, refunds negative)'],
    title: 'TUIKE deposit · assessed in November 2026 on the GMV of October (agencies and figures are made up)',
    resultsHeader: [
      'Agency id',
      'Agency',
      'GMV of last month',
      'Deposit required',
      'Tier',
      'Top-up due',
      'Shortfall',
      'To the next tier',
      'Check',
    ],
    tiers: 'Tiers of the rule this workbook uses',
    rules: 'Rule versions known',
    fromOrders: 'Roster of October, from the orders',
  },
};
